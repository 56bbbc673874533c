import type { PublishedClaim } from '../../domain/published.ts';
import { Verdict } from './verdict.tsx';
import { Withdrawn } from './withdrawn.tsx';

/** How a claim stands, in a row of a list. */
export function ListedVerdict({ claim }: { claim: PublishedClaim }) {
  return claim.withdrawn ? <Withdrawn /> : <Verdict rating={{ key: claim.rating, label: claim.ratingLabel }} />;
}
