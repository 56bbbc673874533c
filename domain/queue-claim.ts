import type { BriefClaim } from './brief-claim.ts';
import type { ClaimLine } from './claim-line.ts';
import type { EditionKind } from './edition.ts';
import type { NamedRating } from './rating.ts';

/** A claim in a list of the desk. */
export type QueueClaim = Pick<BriefClaim, 'id' | 'words' | 'wording' | 'language' | 'claimant' | 'step'> & {
  nextKind: EditionKind | null;
  returnedReason: string | null;
  updatedAt: Date;
  /** What readers see now; null where nothing is public. */
  published: { number: number; withdrawn: boolean; rating: NamedRating } | null;
  /** The verdict proposed for the next edition. */
  proposed: NamedRating | null;
  line: ClaimLine;
  /** Everyone who changed something since the last edition: they cannot approve it. */
  authors: string[];
  /** Who sees to it; null where nobody does. `dueOn` is YYYY-MM-DD, `late` whether that day is over and it is still in hand. */
  assigned: { personId: string; name: string; dueOn: string | null; late: boolean } | null;
  openThreads: number;
  /** Of those who have not answered, who is to answer first; null where nobody is awaited by a day. */
  awaited: { name: string; deadline: string; late: boolean } | null;
};
