import { z } from 'zod';
import { citationInput } from './citation.ts';
import { edtf, optionalEdtf } from './edtf.ts';
import { textAnchor } from './quote-place.ts';
import { slug } from './slug.ts';
import { filled, id, languageTag, optionalText } from './text.ts';
import { WORDINGS } from './wording.ts';

const appearanceInput = citationInput.extend({ first: z.boolean().default(false), appearedOn: optionalEdtf });

export const claimInput = z.strictObject({
  words: filled('passage'),
  wording: z
    .enum(WORDINGS)
    .nullish()
    .transform((value) => value ?? null),
  /** Who translated or relayed the words. */
  wordingBy: optionalText('line'),
  /** For ClaimReview: says the same in about 75 characters. */
  shortForm: optionalText('line'),
  language: languageTag,
  slug: slug.optional(),
  claimantId: id,
  /** Office held at the time. */
  office: optionalText('line'),
  onBehalfOfId: id.nullish().transform((value) => value ?? null),
  saidOn: edtf,
  venue: optionalText('line'),
  storyId: id.nullish().transform((value) => value ?? null),
  topics: z.array(filled('line')).max(12).default([]),
  whyChecked: optionalText('passage'),
  appearances: z.array(appearanceInput).max(50).default([]),
  searchedSupports: optionalText('passage'),
  searchedRebuts: optionalText('passage'),
  /** Why nobody was asked, or why that was not needed. */
  replyExcuse: optionalText('passage'),
  /** From where in a source's kept text the words were taken; found anew at every save. */
  anchor: textAnchor.nullish().transform((value) => value ?? null),
  /** Why the words are right though no kept text of a source has them. */
  unfoundReason: optionalText('passage'),
});
export type ClaimInput = z.input<typeof claimInput>;

/** The claim's words as a quote that a source must have; null where they are not said to be verbatim. */
export const claimQuote = ({ wording, words }: Pick<z.output<typeof claimInput>, 'wording' | 'words'>) =>
  wording === 'verbatim' ? { field: 'words', words } : null;

export const declineInput = z.strictObject({
  claimId: id,
  reason: filled('passage'),
  /** For the readers whose tips led to it, where any did. */
  told: optionalText('passage'),
});
