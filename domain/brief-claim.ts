import type { NamedRating } from './rating.ts';
import type { Wording } from './wording.ts';
import type { Step } from './workflow.ts';

/** A claim of the desk in short: its words, whose they are, where the next edition stands, and the verdict in force; it
 *  and `withdrawn` are null while nothing of it is public. */
export type BriefClaim = {
  id: string;
  words: string;
  wording: Wording | null;
  language: string;
  claimant: string;
  step: Step;
  rating: NamedRating | null;
  withdrawn: boolean | null;
};
