import { z } from 'zod';
import { optionalEdtf } from './edtf.ts';
import { filled, id, languageTag, optionalText, optionalWebAddress } from './text.ts';

export const SOURCE_KINDS = ['article', 'press-release', 'transcript', 'video', 'post', 'dataset', 'other'] as const;

export const sourceInput = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  title: filled('line'),
  /** Who wrote it, as the document names them. */
  byline: optionalText('line'),
  publisherId: id.nullish().transform((value) => value ?? null),
  url: optionalWebAddress,
  publishedOn: optionalEdtf,
  language: languageTag.nullish().transform((value) => value ?? null),
  /** False where a document is known only through another one. */
  read: z.boolean(),
  note: optionalText('passage'),
  archiveUrl: optionalWebAddress,
  /** The document's own words, kept so that a quote can be found in them again. */
  text: optionalText('document'),
});
export type SourceInput = z.input<typeof sourceInput>;
