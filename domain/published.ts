import type { ClaimLine } from './claim-line.ts';
import type { EditionKind } from './edition.ts';
import type { NamedRating, RatingIcon, RatingKey, Tone } from './rating.ts';

/** What a public address may lead to. */
export const ADDRESS_KINDS = ['claim', 'party', 'story'] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** What a party does in a claim: makes it, says something about it, or is spoken for. */
export const PARTY_ROLES = ['claimant', 'speaker', 'spoken-for'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** A claim as lists show it: its newest edition, without the document. */
export type PublishedClaim = {
  claimId: string;
  slug: string;
  editionId: string;
  number: number;
  kind: EditionKind;
  withdrawn: boolean;
  position: number;
  publishedAt: Date;
  firstPublishedAt: Date;
  ratingSince: Date;
  words: string;
  quotable: boolean;
  language: string;
  claimantSlug: string;
  claimantName: string;
  /** EDTF. */
  saidOn: string;
  /** Epoch milliseconds. */
  saidAt: number;
  rating: RatingKey;
  ratingLabel: string;
  ratingTone: Tone;
  ratingIcon: RatingIcon;
  /** Place on the scale of its time, from 1. */
  ratingOrder: number;
  /** Whether the verdict says what is so. */
  settles: boolean;
  summary: string;
  storyId: string | null;
  storySlug: string | null;
  storyTitle: string | null;
  notice: string | null;
  supports: number;
  rebuts: number;
  context: number;
  line: ClaimLine;
};

/** Its verdict as it is shown. */
export const ratingOfClaim = ({
  rating,
  ratingLabel,
  ratingTone,
  ratingIcon,
}: Pick<PublishedClaim, 'rating' | 'ratingLabel' | 'ratingTone' | 'ratingIcon'>): NamedRating => ({
  key: rating,
  label: ratingLabel,
  tone: ratingTone,
  icon: ratingIcon,
});
