import type { CitationInput } from '../../domain/citation.ts';
import type { ClaimInput } from '../../domain/claim.ts';
import type { EvidenceInput } from '../../domain/evidence.ts';
import type { PartyInput } from '../../domain/party.ts';
import type { ReplyInput } from '../../domain/reply.ts';
import type { ReviewInput } from '../../domain/review.ts';
import type { SourceInput } from '../../domain/source.ts';
import type { StatementInput } from '../../domain/statement.ts';
import type { StoryInput } from '../../domain/story.ts';
import type { VerdictInput } from '../../domain/verdict.ts';

// The sample is written down as stories: who and what by its short name, and what happened at which moment. teller.ts
// turns each event into the commands of the newsroom.

/** Tashkent time, `2025-02-15 11:40`. */
export type Moment = string;

/** A party is named by its slug, a source and a statement by a short name of the book's own. */
export type PartyTold = PartyInput & { slug: string };
export type SourceTold = Omit<SourceInput, 'publisherId'> & { key: string; at: Moment; publisher?: string };
export type CitationTold = Omit<CitationInput, 'sourceId' | 'relayedById'> & { source: string; relayedBy?: string };
export type ReplyTold = Omit<ReplyInput, 'id' | 'version' | 'partyId' | 'letter' | 'statementId'> & { party: string };

export type ClaimTold = Omit<ClaimInput, 'claimantId' | 'onBehalfOfId' | 'storyId' | 'appearances' | 'slug'> & {
  slug?: string;
  claimant: string;
  onBehalfOf?: string;
  appearances: (CitationTold & { first?: boolean })[];
};

export type StatementTold = Omit<StatementInput, 'partyId' | 'onBehalfOfId' | 'citation'> & {
  by: string;
  onBehalfOf?: string;
  citation: CitationTold;
};

export type BearingTold = Omit<EvidenceInput, 'claimId' | 'statementId' | 'originId'> & { origin?: string };

/** Evidence is cited by the short name of its statement. */
export type VerdictTold = Omit<VerdictInput, 'claimId' | 'version' | 'evidenceIds' | 'causeEvidenceId'> & {
  cites: string[];
  causedBy?: string;
};

export type ReviewTold = Omit<ReviewInput, 'claimId'>;

export type Happening =
  | { logs: ClaimTold }
  | { edits: Partial<ClaimTold> }
  /** Asks a party to answer; told again of the same party, it is what came of it. */
  | { asks: ReplyTold }
  /** A statement comes in and is put to the claim. */
  | { hears: string; said: StatementTold; bearing: BearingTold }
  /** A statement that is known already is put to this claim too. */
  | { weighs: string; bearing: BearingTold }
  /** A statement was logged wrongly. */
  | { mends: string; said: Partial<StatementTold> }
  | { drops: string; reason: string }
  | { proposes: VerdictTold }
  | { sends: ReviewTold }
  | { returns: string }
  /** Sent, approved by the editor and published: the moment is that of publication. */
  | { publishes: ReviewTold }
  /** Asked for by the editor, approved and published by the administrator. */
  | { withdraws: string }
  | { declines: string };

export type ClaimStory = { slug: string; events: (Happening & { at: Moment })[] };

export type StoryBook = {
  /** When the story was opened and its parties were logged. */
  at: Moment;
  story: StoryInput & { slug: string };
  parties: PartyTold[];
  sources: SourceTold[];
  claims: ClaimStory[];
};
