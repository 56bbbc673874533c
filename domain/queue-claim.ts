import type { ClaimLine } from './claim-line.ts';
import type { EditionKind } from './edition.ts';
import type { RatingKey } from './rating.ts';
import type { Wording } from './wording.ts';
import type { Step } from './workflow.ts';

type Rating = { key: RatingKey; label: string };

/** A claim in a list of the desk. */
export type QueueClaim = {
  id: string;
  words: string;
  wording: Wording | null;
  language: string;
  claimant: string;
  step: Step;
  nextKind: EditionKind | null;
  returnedReason: string | null;
  updatedAt: Date;
  /** What readers see now; null where nothing is public. */
  published: { number: number; withdrawn: boolean; rating: Rating } | null;
  /** The verdict proposed for the next edition. */
  proposed: Rating | null;
  line: ClaimLine;
  /** Everyone who changed something since the last edition: they cannot approve it. */
  authors: string[];
};
