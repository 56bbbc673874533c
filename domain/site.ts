import { z } from 'zod';
import { email } from './email.ts';
import { RATING_KEYS } from './rating.ts';
import { filled, optionalText, webAddress } from './text.ts';

// The frozen document of a site edition: what the newsroom says of itself and how it works. One schema for page, export and
// structured data; like an edition's it never changes once something was published under it.

const optionalAddress = z
  .union([z.literal('').transform(() => null), z.null(), webAddress])
  .optional()
  .transform((value) => value ?? null);

/** What an editor gives. The scale is not asked for: it is frozen from the newsroom's own. */
export const siteInput = z.strictObject({
  profile: z.strictObject({
    name: filled('line'),
    description: filled('passage'),
    publisher: filled('line'),
    contactEmail: email,
    address: optionalText('line'),
  }),
  /** From claim to verdict, step by step. */
  method: z
    .array(z.strictObject({ title: filled('line'), text: filled('passage') }))
    .min(1)
    .max(20),
  funding: z
    .array(z.strictObject({ from: filled('line'), share: filled('line'), conditions: filled('line') }))
    .max(50)
    .default([]),
  /** Said in words: who pays, and whether anyone who is checked does. */
  fundingNote: filled('passage'),
  people: z
    .array(z.strictObject({ name: filled('line'), role: filled('line') }))
    .min(1)
    .max(100),
  complaints: z
    .array(z.strictObject({ title: filled('line'), text: filled('passage'), url: optionalAddress }))
    .min(1)
    .max(10),
  correctionsPolicy: filled('prose'),
  /** What this edition changes, and why; readers see it. The first one changes nothing. */
  note: optionalText('passage'),
});
export type SiteInput = z.input<typeof siteInput>;

const words = z.string().min(1);

export const siteDocument = z.strictObject({
  schema: z.literal('claimline/site/1'),
  number: z.int().min(1),
  sample: z.boolean(),
  profile: z.strictObject({
    name: words,
    description: words,
    publisher: words,
    contactEmail: words,
    address: z.string().nullable(),
  }),
  method: z.array(z.strictObject({ title: words, text: words })),
  scale: z.array(
    z.strictObject({
      key: z.enum(RATING_KEYS),
      label: words,
      meaning: words,
      order: z.int(),
      value: z.int().nullable(),
    }),
  ),
  funding: z.array(z.strictObject({ from: words, share: words, conditions: words })),
  fundingNote: words,
  people: z.array(z.strictObject({ name: words, role: words })),
  complaints: z.array(z.strictObject({ title: words, text: words, url: z.string().nullable() })),
  correctionsPolicy: words,
  note: z.string().nullable().default(null),
});
export type SiteDocument = z.infer<typeof siteDocument>;

/** What stands beside the document. */
export type SiteHeader = { number: number; publishedAt: Date; publishedBy: string; documentHash: string };
export type SiteEdition = { header: SiteHeader; document: SiteDocument };

/** Reads a frozen site document of any version ever published. */
export const readSite = (json: string): SiteDocument => siteDocument.parse(JSON.parse(json));

/** What an editor gave for it, as the form has it. The note stays with the edition that it explains. */
export function siteFields({ schema, number, sample, scale, note, ...fields }: SiteDocument): Omit<SiteInput, 'note'> {
  return fields;
}
