import type { PublishedClaim } from './published.ts';

/** How the claims of a story can be put in order. Their numbers stay those of the telling. */
export const STORY_ORDERS = ['told', 'verdict', 'claimant'] as const;
export type StoryOrder = (typeof STORY_ORDERS)[number];

/** Reads an order from an address; whatever is none is as told. */
export const readStoryOrder = (asked: string | undefined): StoryOrder =>
  STORY_ORDERS.find((order) => order === asked) ?? 'told';

export type NumberedClaim = { number: number; claim: PublishedClaim };

const LAST = 100;

/** By verdict: in the order of the scale, what was withdrawn last. By claimant: by name, as `locale` sorts names. */
export function orderClaims(claims: readonly NumberedClaim[], order: StoryOrder, locale: string): NumberedClaim[] {
  const names = new Intl.Collator(locale);
  const rank = ({ claim }: NumberedClaim) => (claim.withdrawn ? LAST : claim.ratingOrder);
  const compare = {
    told: () => 0,
    verdict: (one: NumberedClaim, other: NumberedClaim) => rank(one) - rank(other),
    claimant: (one: NumberedClaim, other: NumberedClaim) =>
      names.compare(one.claim.claimantName, other.claim.claimantName),
  }[order];
  return claims.toSorted((one, other) => compare(one, other) || one.number - other.number);
}
