import type { EditionKind } from './edition.ts';
import type { RatingKey } from './rating.ts';
import type { Stance } from './stance.ts';

/** The events of a claim line, taken from an edition once and stored with it in lists. Times are epoch milliseconds;
 *  `earliest` and `latest` bound what `saidOn` (EDTF) says, in the newsroom's zone. Laying out is timeline.ts. */
export type LineSpan = { saidOn: string; earliest: number; latest: number };

export type LineMark = LineSpan & {
  /** Evidence number. */
  number: number;
  stance: Stance;
  interested: boolean;
  name: string;
  detail: string;
  /** When we logged it. */
  knownAt: number;
  cited: boolean;
  withdrawn: boolean;
};

export type LineTurn = { number: number; at: number; kind: EditionKind; rating: RatingKey; label: string };

export type ClaimLine = {
  claimant: string;
  claim: LineSpan & { knownAt: number };
  marks: LineMark[];
  /** Editions in order; the verdict of each is in force until the next. */
  turns: LineTurn[];
};
