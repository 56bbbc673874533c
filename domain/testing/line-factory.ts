import fc from 'fast-check';
import type { ClaimLine, LineMark, LineSpan } from '../claim-line.ts';
import { turnRating } from '../claim-line.ts';
import { EDITION_KINDS } from '../edition.ts';
import { bounds } from '../edtf.ts';
import { FIRST_SCALE } from '../rating.ts';
import { STANCES } from '../stance.ts';
import type { LineWords } from '../timeline/words.ts';

// Claim lines of every kind that a newsroom could come to, for property tests.

const TIME_ZONE = 'Asia/Tashkent';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2021, 0, 1);

const NAMES = [
  'BBC',
  'Sample Ministry A',
  'International Organization for Migration',
  'Министерство иностранных дел Республики Узбекистан',
  'Oʻzbekiston Respublikasi Oliy Majlisi Qonunchilik palatasi',
  'Ўзбекистон Республикаси Вазирлар Маҳкамаси',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
];
const OFFICES = [
  '',
  'spokesperson',
  'заместитель начальника управления по обеспечению общественной безопасности',
  'Tashqi ishlar vazirligi matbuot kotibi vazifasini vaqtincha bajaruvchi',
];
const VENUES = ['', 'audit', 'интервью агентству «Хабар»', 'statement given at a press conference in the capital'];

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
const span = (saidOn: string): LineSpan => ({ saidOn, ...bounds(saidOn, TIME_ZONE) });

/** Some days lie close together, some years apart; many fall on one and the same. */
const moment = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((days) => START + days * DAY),
  fc.integer({ min: 0, max: 2000 }).map((days) => START + days * DAY),
  fc.constant(START + 400 * DAY),
);
const saidOn = fc
  .tuple(moment, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 400 }))
  .map(([at, form, days]) => {
    const whole = day(at);
    if (form === 0) return whole.slice(0, 7);
    if (form === 1) return whole.slice(0, 4);
    if (form === 2) return `../${whole}`;
    if (form === 3) return `${whole}/..`;
    if (form === 4) return `${whole}~/${day(at + days * DAY)}?`;
    return form === 5 ? `${whole.slice(0, 7)}%` : whole;
  });

const mark = fc
  .record({
    saidOn,
    lag: fc.integer({ min: 0, max: 60 }),
    stance: fc.constantFrom(...STANCES),
    interested: fc.boolean(),
    name: fc.constantFrom(...NAMES),
    office: fc.constantFrom(...OFFICES),
    detail: fc.constantFrom(...VENUES),
    cited: fc.boolean(),
    withdrawn: fc.boolean(),
  })
  .map(({ saidOn: said, lag, ...rest }): Omit<LineMark, 'number'> => {
    const known = span(said);
    return { ...rest, ...known, knownAt: (known.latest ?? known.earliest ?? START) + lag * DAY };
  });

const turn = fc.record({
  at: fc.tuple(moment, fc.integer({ min: 0, max: 30 })).map(([at, hours]) => at + hours * HOUR),
  rating: fc.constantFrom(...FIRST_SCALE),
  kind: fc.constantFrom(...EDITION_KINDS),
});

const lines = (marks: fc.Arbitrary<Omit<LineMark, 'number'>[]>): fc.Arbitrary<ClaimLine> =>
  fc
    .record({
      claimant: fc.constantFrom(...NAMES),
      saidOn,
      lag: fc.integer({ min: 0, max: 40 }),
      marks,
      turns: fc.array(turn, { maxLength: 8 }),
    })
    .map((given) => {
      const said = span(given.saidOn);
      const turns = given.turns.toSorted((one, other) => one.at - other.at);
      return {
        claimant: given.claimant,
        timeZone: TIME_ZONE,
        claim: { ...said, knownAt: (said.latest ?? said.earliest ?? START) + given.lag * HOUR },
        marks: given.marks.map((item, index) => ({ ...item, number: index + 1 })),
        turns: turns.map(({ at, rating, kind }, index) => ({
          number: index + 1,
          at,
          ...turnRating(rating),
          // Nothing follows a withdrawal, and the first edition corrects nothing.
          kind: index === 0 ? 'first' : kind === 'withdrawal' && index < turns.length - 1 ? 'update' : kind,
        })),
      };
    });

/** 0 to 200 events: often few, so that all have words; sometimes all on one day. */
export const anyLine: fc.Arbitrary<ClaimLine> = fc.oneof(
  { weight: 6, arbitrary: lines(fc.array(mark, { maxLength: 12, size: 'max' })) },
  { weight: 2, arbitrary: lines(fc.array(mark, { minLength: 13, maxLength: 60, size: 'max' })) },
  { weight: 1, arbitrary: lines(fc.array(mark, { minLength: 61, maxLength: 200, size: 'max' })) },
  {
    weight: 1,
    arbitrary: lines(
      fc.tuple(mark, fc.integer({ min: 1, max: 200 })).map(([one, count]) => Array.from({ length: count }, () => one)),
    ),
  },
);

/** Up to three years after the last day that can be generated. */
export const anyNow: fc.Arbitrary<number> = fc
  .integer({ min: 0, max: 1100 })
  .map((days) => START + (2000 + days) * DAY);

/** English words on a line, as the catalogue has them, or longer. */
export const lineWords: LineWords = {
  locale: 'en',
  dates: {
    by: ({ date }) => `by ${date}`,
    since: ({ date }) => `since ${date}`,
    between: ({ from, to }) => `between ${from} and ${to}`,
    about: ({ date }) => `about ${date}`,
    perhaps: ({ date }) => `perhaps ${date}`,
    aboutPerhaps: ({ date }) => `perhaps about ${date}`,
    dayNotRecorded: ({ date }) => `${date}, day not recorded`,
  },
  makesClaim: ({ name }) => `${name} makes the claim`,
  holding: ({ name, office }) => `${name}, ${office}`,
  saidAt: ({ date, venue }) => `${date}, ${venue}`,
  logged: ({ said, date }) => `${said}; logged ${date}`,
  notReliedOn: ({ said }) => `${said}; no longer relied on`,
  edition: ({ number, date }) => `edition ${number}, ${date}`,
  editionOnly: ({ number }) => `edition ${number}`,
  corrected: ({ date }) => `Corrected ${date}`,
  clarified: ({ date }) => `Clarified ${date}`,
  withdrawn: ({ date }) => `Withdrawn ${date}`,
  beingChecked: ({ date }) => `Being checked since ${date}`,
  nothingSupports: () => 'No statement on record supports it',
  nothingRebuts: () => 'No statement on record rebuts it',
  leftOut: ({ years, months, days }) => `${years} years ${months} months ${days} days left out`,
  more: ({ count }) => `+${count}`,
  moreContext: ({ count }) => `${count} more in context`,
  moreSupport: ({ count }) => `${count} more support`,
  moreRebut: ({ count }) => `${count} more rebut`,
};
