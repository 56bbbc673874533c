import type { Edition } from './edition.ts';
import type { HashedClaim } from './exports/paper/list-paper.ts';
import { ratingOfClaim } from './published.ts';
import type { NamedRating } from './rating.ts';
import type { Grouping, SummaryQuery } from './summary.ts';
import type { ClaimKey } from './summary-form.ts';

/** A claim of a summary: its edition that was in force, the same as lists show it, and all of its editions of the period. */
export type SummaryClaim = { key: ClaimKey; edition: Edition; claim: HashedClaim; changes: Edition[] };

/** Claims under one head; `name` is null where they are not grouped, or belong nowhere. */
export type SummaryGroup = { name: string | null; rating: NamedRating | null; claims: SummaryClaim[] };

/** The claims in the order asked for. */
export function inOrder(claims: readonly SummaryClaim[], { order, hand }: SummaryQuery): SummaryClaim[] {
  const newest = [...claims].sort((one, other) => other.claim.position - one.claim.position);
  const by = (place: (claim: HashedClaim, key: ClaimKey) => number) =>
    newest.sort((one, other) => place(one.claim, one.key) - place(other.claim, other.key)); // what is alike stays newest first
  if (order === 'said') return by(({ saidAt }) => -saidAt);
  if (order === 'verdict')
    return by(({ ratingOrder, withdrawn }) => (withdrawn ? Number.MAX_SAFE_INTEGER : ratingOrder));
  if (order === 'hand') {
    const places = new Map(hand.map((key, index) => [key, index]));
    return by((_, key) => places.get(key) ?? hand.length);
  }
  return newest;
}

/** The claims, in their order, under heads; heads in the order in which they come up. */
export function inGroups(claims: readonly SummaryClaim[], group: Grouping): SummaryGroup[] {
  const groups = new Map<string, SummaryGroup>();
  for (const one of claims) {
    const { key, ...head } = headOf(one.claim, group);
    const found = groups.get(key) ?? { ...head, claims: [] };
    found.claims.push(one);
    groups.set(key, found);
  }
  const found = [...groups.values()];
  return group === 'verdict' ? found.sort((one, other) => placeOf(one) - placeOf(other)) : found;
}

/** As on the scale; what was withdrawn comes last. */
const placeOf = ({ rating, claims }: SummaryGroup): number =>
  (rating && claims[0]?.claim.ratingOrder) ?? Number.POSITIVE_INFINITY;

function headOf(claim: HashedClaim, group: Grouping): { key: string; name: string | null; rating: NamedRating | null } {
  if (group === 'story') return { key: claim.storySlug ?? '', name: claim.storyTitle, rating: null };
  if (group === 'claimant') return { key: claim.claimantSlug, name: claim.claimantName, rating: null };
  if (group === 'verdict' && !claim.withdrawn)
    return { key: claim.rating, name: claim.ratingLabel, rating: ratingOfClaim(claim) };
  return { key: '', name: null, rating: null };
}
