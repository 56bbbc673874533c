import type { TipKind, TipState } from './tip.ts';

/** Where a tip stands, as far as its sender is to know. */
export type TipStatus = {
  kind: TipKind;
  words: string;
  state: TipState;
  receivedAt: Date;
  takenAt: Date | null;
  closedAt: Date | null;
  /** What the desk wrote for the sender. */
  told: string | null;
  /** The claim's slug, once readers can see the claim. */
  claimSlug: string | null;
  contact: 'none' | 'kept' | 'deleted';
  /** The one that this was merged with and that is worked on in its place. */
  into: { state: TipState; told: string | null; claimSlug: string | null } | null;
};
