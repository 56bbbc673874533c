import { z } from 'zod';
import { citationInput } from './citation.ts';
import { edtf } from './edtf.ts';
import { filled, id, languageTag, optionalText } from './text.ts';
import { WORDINGS } from './wording.ts';

export const statementInput = z.strictObject({
  partyId: id,
  onBehalfOfId: id.nullish().transform((value) => value ?? null),
  office: optionalText('line'),
  words: filled('passage'),
  wording: z
    .enum(WORDINGS)
    .nullish()
    .transform((value) => value ?? null),
  wordingBy: optionalText('line'),
  language: languageTag,
  /** Where `words` is a translation: what was said, in the speaker's language. */
  originalWords: optionalText('passage'),
  originalLanguage: languageTag.nullish().transform((value) => value ?? null),
  saidOn: edtf,
  venue: optionalText('line'),
  citation: citationInput,
});
export type StatementInput = z.input<typeof statementInput>;
