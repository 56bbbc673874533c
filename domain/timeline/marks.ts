import type { ClaimLine } from '../claim-line.ts';
import { isOneDay } from '../edtf.ts';
import { type DateShape, formatEdtf, shapeBeside } from '../format-date.ts';
import { dayOf, formatInstant } from '../instants.ts';
import type { Foot, Whisker } from './drawing.ts';
import { FORMS, type Form } from './forms.ts';
import type { Words } from './labels.ts';
import { VOICES } from './labels.ts';
import { wrap } from './measure.ts';
import type { Side } from './piles.ts';
import { isOfOneYear, type Scale } from './scale.ts';
import type { StandingMark } from './standing.ts';
import type { LineWords } from './words.ts';

export const sideOf = ({ stance }: Pick<StandingMark, 'stance'>): Side => (stance === 'rebuts' ? 'below' : 'above');
export const isHollow = ({ stance, interested }: StandingMark): boolean => interested || stance === 'context';

const broken = (name: string, detail: string, form: Form): Words[] => {
  const lines = (text: string, voice: Words['voice']) =>
    wrap(text, FORMS[form].nameWidth, FORMS[form].nameLines, VOICES[voice].size, VOICES[voice].weight).map((line) => ({
      text: line,
      voice,
    }));
  return [...lines(name, 'name'), ...lines(detail, 'detail')];
};

const shapeOf = (line: ClaimLine, scale: Scale): DateShape => ({
  month: 'short',
  year: !isOfOneYear(scale, line.timeZone),
  note: true,
});

/** Who claims, and when: the words at the flag. */
export function claimWords(line: ClaimLine, scale: Scale, form: Form, words: LineWords): Words[] {
  const date = formatEdtf(line.claim.saidOn, words.locale, words.dates, shapeOf(line, scale));
  return broken(words.makesClaim({ name: line.claimant }), date, form);
}

/** Who said it, when and where, and when we knew it: the words at the head of a stem. */
export function markWords(mark: StandingMark, line: ClaimLine, scale: Scale, form: Form, words: LineWords): Words[] {
  const name = mark.office ? words.holding({ name: mark.name, office: mark.office }) : mark.name;
  const date = formatEdtf(mark.saidOn, words.locale, words.dates, shapeOf(line, scale));
  const said = mark.detail ? words.saidAt({ date, venue: mark.detail }) : date;
  const lastDay = dayOf(mark.latest ?? mark.earliest ?? mark.knownAt, line.timeZone);
  const later = dayOf(mark.knownAt, line.timeZone) !== lastDay;
  const shape = shapeBeside(mark.saidOn, mark.knownAt, line.timeZone, 'day');
  const loggedOn = formatInstant(mark.knownAt, words.locale, line.timeZone, shape);
  const whole = FORMS[form].logged && later ? words.logged({ said, date: loggedOn }) : said;
  return broken(name, mark.withdrawn ? words.notReliedOn({ said: whole }) : whole, form);
}

const LEAST_FOOT = 24;

/** A foot along the band, as long as what is known of the day; one for all marks that say the same. */
export function layFeet(marks: readonly StandingMark[], scale: Scale, width: number): Foot[] {
  const feet = new Map<string, { foot: Foot; marks: number; exact: boolean }>();
  for (const mark of marks) {
    const key = `${sideOf(mark)} ${mark.saidOn}`;
    const known = feet.get(key);
    if (known) {
      known.marks += 1;
      continue;
    }
    const exact = isOneDay(mark.saidOn);
    const vague = /[~?%]/.test(mark.saidOn);
    const latest = mark.latest ?? scale.end;
    const until = exact ? latest : Math.min(latest, Math.max(mark.knownAt, mark.earliest ?? mark.knownAt));
    const foot = {
      side: sideOf(mark),
      stance: mark.stance,
      from: scale.x(mark.earliest ?? scale.start),
      until: scale.x(until),
      softStart: vague || mark.earliest === null || mark.earliest < scale.start,
      softEnd: vague || mark.latest === null,
    };
    feet.set(key, { foot, marks: 1, exact });
  }
  // One mark on one firm day says where it stands; a day too narrow to be seen needs no foot either.
  return [...feet.values()]
    .filter(({ foot, marks: count, exact }) => {
      const pixels = ((foot.until - foot.from) / 100) * width;
      return exact ? count > 1 && pixels >= LEAST_FOOT : pixels >= 4;
    })
    .map(({ foot }) => foot);
}

const LEAST_WHISKER = 14;
const LEVELS = 2;

/** From the day it was said to the moment we knew it, one for all marks of one day on one side. `xs` are in percent. */
export function layWhiskers(
  marks: readonly StandingMark[],
  xs: ReadonlyMap<number, number>,
  scale: Scale,
  width: number,
): Whisker[] {
  const groups = new Map<string, { side: Side; from: number; until: number }>();
  for (const mark of marks) {
    const key = `${sideOf(mark)} ${mark.saidOn}`;
    const known = groups.get(key);
    const [from, until] = [xs.get(mark.number) ?? 0, scale.x(mark.knownAt)];
    groups.set(key, {
      side: sideOf(mark),
      from: Math.max(known?.from ?? from, from),
      until: Math.max(known?.until ?? until, until),
    });
  }
  const ends: Record<Side, number[]> = { above: [], below: [] };
  return [...groups.values()]
    .filter(({ from, until }) => ((until - from) / 100) * width >= LEAST_WHISKER)
    .sort((one, other) => one.from - other.from)
    .flatMap((group) => {
      const level = [...Array(LEVELS).keys()].find((index) => (ends[group.side][index] ?? -1) < group.from);
      if (level === undefined) return [];
      ends[group.side][level] = group.until;
      return [{ ...group, level }];
    });
}
