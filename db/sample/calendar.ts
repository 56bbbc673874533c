import type { SamplePerson } from './people.ts';
import type { ClaimStory, Happening, Moment, StoryBook } from './story-book.ts';
import type { Teller, Turn } from './teller.ts';

/** One thing to do, and its moment. */
export type Entry = { at: Date; tell: (teller: Teller) => Promise<void> };

/** Uzbekistan keeps no summer time: always five hours ahead of UTC. */
export function momentOf(moment: Moment): Date {
  const at = new Date(`${moment.replace(' ', 'T')}:00+05:00`);
  if (Number.isNaN(at.getTime())) throw new Error(`The sample names a moment that is none: ${moment}`);
  return at;
}

const MINUTE = 60_000;
/** Read and approved before it is published; all three take their time. */
const SENT_BEFORE = 40 * MINUTE;
const APPROVED_BEFORE = 5 * MINUTE;

/** Everything the books tell, in the order of its moments: one newsroom works on all its claims at once. */
export function calendarOf(books: readonly StoryBook[]): Entry[] {
  const entries = books.flatMap((book) => [
    ...openingOf(book),
    ...book.claims.flatMap((claim) => eventsOf(book.story.slug, claim)),
  ]);
  return entries.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function openingOf(book: StoryBook): Entry[] {
  const opened = momentOf(book.at);
  return [
    { at: opened, tell: (teller) => teller.opens(book.story, opened) },
    ...book.parties.map((party): Entry => ({ at: opened, tell: (teller) => teller.meets(party, opened) })),
    ...book.sources.map((source): Entry => {
      const at = momentOf(source.at);
      return { at, tell: (teller) => teller.finds(source, at) };
    }),
  ];
}

const eventsOf = (story: string, { slug, events }: ClaimStory): Entry[] =>
  events.flatMap((event) => {
    const last = momentOf(event.at).getTime();
    const before = (milliseconds: number, by: SamplePerson, act: (teller: Teller, turn: Turn) => Promise<void>) => {
      const at = new Date(last - milliseconds);
      return { at, tell: (teller: Teller) => act(teller, { by, at, claim: slug }) };
    };
    return entriesOf(event, story, before);
  });

type At = (before: number, by: SamplePerson, act: (teller: Teller, turn: Turn) => Promise<void>) => Entry;

function entriesOf(event: Happening, story: string, at: At): Entry[] {
  const byChecker = (act: (teller: Teller, turn: Turn) => Promise<void>) => at(0, 'checker', act);
  if ('logs' in event) return [byChecker((teller, turn) => teller.logs(turn, story, event.logs))];
  if ('edits' in event) return [byChecker((teller, turn) => teller.edits(turn, event.edits))];
  if ('asks' in event) return [byChecker((teller, turn) => teller.asks(turn, event.asks))];
  if ('mends' in event) return [byChecker((teller, turn) => teller.mends(turn, event.mends, event.said))];
  if ('drops' in event) return [byChecker((teller, turn) => teller.drops(turn, event.drops, event.reason))];
  if ('weighs' in event) return [byChecker((teller, turn) => teller.weighs(turn, event.weighs, event.bearing))];
  if ('hears' in event)
    return [
      byChecker((teller, turn) => teller.hears(turn, event.hears, event.said)),
      byChecker((teller, turn) => teller.weighs(turn, event.hears, event.bearing)),
    ];
  if ('proposes' in event) return [byChecker((teller, turn) => teller.proposes(turn, event.proposes))];
  if ('sends' in event) return [byChecker((teller, turn) => teller.sends(turn, event.sends))];
  if ('declines' in event) return [byChecker((teller, turn) => teller.declines(turn, event.declines))];
  if ('returns' in event) return [at(0, 'editor', (teller, turn) => teller.returns(turn, event.returns))];
  if ('withdraws' in event)
    return [
      at(SENT_BEFORE, 'editor', (teller, turn) => teller.withdraws(turn, event.withdraws)),
      ...approvedAndPublished(at, 'administrator'),
    ];
  return [
    at(SENT_BEFORE, 'checker', (teller, turn) => teller.sends(turn, event.publishes)),
    ...approvedAndPublished(at, 'editor'),
  ];
}

const approvedAndPublished = (at: At, by: SamplePerson): Entry[] => [
  at(APPROVED_BEFORE, by, (teller, turn) => teller.approves(turn)),
  at(0, by, (teller, turn) => teller.publishes(turn)),
];
