import { turnRating } from '../../../domain/claim-line.ts';
import { makeRating } from '../../../domain/testing/edition-factory.ts';
import type { Store } from '../../engines/store.ts';
import type { Schema } from '../../schema/schema.ts';

// A list of any length for tests and measurements, written straight into the projections: claim n is published at noon on
// day n of 2025, was said the earlier the later it was logged, and its filters follow from n by remainders.

const RATINGS = ['false', 'true', 'disputed', 'true', 'unproven'];
const KINDS = { claim: 1, party: 2, story: 3, edition: 4 } as const;

export const idOf = (kind: keyof typeof KINDS, number: number): string =>
  `00000000-0000-4000-8${String(KINDS[kind]).padStart(3, '0')}-${number.toString(16).padStart(12, '0')}`;

const dayOf = (number: number): Date => new Date(Date.UTC(2025, 0, number, 12));

function listedClaim(number: number): Schema['publishedClaims']['$inferInsert'] {
  const rating = makeRating(RATINGS[number % 5] ?? 'true');
  const at = dayOf(number);
  const said = Date.UTC(2025, 0, 1) - number * 3_600_000;
  const story = number % 3;
  return {
    claimId: idOf('claim', number),
    slug: `claim-${number}`,
    editionId: idOf('edition', number),
    number: 1,
    kind: 'first',
    withdrawn: false,
    position: number,
    publishedAt: at,
    firstPublishedAt: at,
    ratingSince: at,
    words: `Claim ${number} about the tram.`,
    quotable: true,
    language: number % 2 === 0 ? 'en' : 'ru',
    claimantSlug: `party-${number % 5}`,
    claimantName: `Party ${number % 5}`,
    saidOn: '2024-12',
    saidAt: said,
    rating: rating.key,
    ratingLabel: rating.label,
    ratingTone: rating.tone,
    ratingIcon: rating.icon,
    ratingOrder: rating.order,
    settles: rating.settles,
    summary: 'The timetable shows it.',
    storyId: idOf('story', story),
    storySlug: `story-${story}`,
    storyTitle: `Story ${story}`,
    notice: null,
    supports: 0,
    rebuts: 1,
    context: 0,
    line: {
      timeZone: 'UTC',
      claimant: `Party ${number % 5}`,
      claim: { saidOn: '2024-12', earliest: said, latest: said + 1, knownAt: at.getTime() },
      marks: [],
      turns: [{ number: 1, at: at.getTime(), kind: 'first', ...turnRating(rating) }],
    },
  };
}

const partyRow = (number: number): Schema['publishedParties']['$inferInsert'] => ({
  partyId: idOf('party', number % 5),
  claimId: idOf('claim', number),
  role: 'claimant',
  stance: null,
  number: 0,
  slug: `party-${number % 5}`,
  name: `Party ${number % 5}`,
  partyKind: 'organisation',
  position: number,
});

/** Claims 1 to `amount`, with five parties, three stories and four topics. */
export async function fillList(store: Store, amount: number): Promise<void> {
  const { t } = store;
  await store.write(async (tx) => {
    for (const number of [0, 1, 2, 3, 4]) {
      const row = { kind: 'party' as const, targetId: idOf('party', number), since: dayOf(1) };
      await tx.insert(t.addresses).values([
        { ...row, slug: `party-${number}-as-it-was` },
        { ...row, slug: `party-${number}` },
      ]);
    }
    for (const number of [0, 1, 2])
      await tx
        .insert(t.addresses)
        .values({ kind: 'story', slug: `story-${number}`, targetId: idOf('story', number), since: dayOf(1) });
    for (let from = 1; from <= amount; from += 200) {
      const numbers = Array.from({ length: Math.min(200, amount - from + 1) }, (_, index) => from + index);
      await tx.insert(t.publishedClaims).values(numbers.map(listedClaim));
      await tx.insert(t.publishedParties).values(numbers.map(partyRow));
      await tx.insert(t.publishedTopics).values(
        numbers.map((number) => ({
          claimId: idOf('claim', number),
          slug: `topic-${number % 4}`,
          name: `Topic ${number % 4}`,
          position: number,
        })),
      );
    }
  });
}
