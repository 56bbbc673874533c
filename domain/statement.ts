import { z } from 'zod';
import { citationInput } from './citation.ts';
import { edtf } from './edtf.ts';
import { textAnchor } from './quote-place.ts';
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
  /** From where in the source's kept text the words were taken; found anew at every save. */
  anchor: textAnchor.nullish().transform((value) => value ?? null),
  /** Why the words are right though the source's kept text does not have them. */
  unfoundReason: optionalText('passage'),
});

/** The words that the source itself must hold: those said in its language, or what a translation was made from. A paraphrase
 *  stands nowhere. */
export function quoteOf({
  wording,
  words,
  originalWords,
}: QuotedWords): { field: 'words' | 'originalWords'; words: string } | null {
  if (wording === 'verbatim') return { field: 'words', words };
  return wording === 'translated' && originalWords ? { field: 'originalWords', words: originalWords } : null;
}
type QuotedWords = Pick<z.output<typeof statementInput>, 'wording' | 'words' | 'originalWords'>;
export type StatementInput = z.input<typeof statementInput>;
