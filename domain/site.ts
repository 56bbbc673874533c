import { z } from 'zod';
import { email } from './email.ts';
import { fold } from './fold.ts';
import { scaleRating } from './frozen-rating.ts';
import { FIRST_SCALE, type Rating, rating } from './rating.ts';
import type { Reason } from './refusal.ts';
import { filled, optionalText, webAddress } from './text.ts';

// The frozen document of a site edition: what the newsroom says of itself and how it works. One schema for page, export and
// structured data. As with an edition's, what it has is never changed once something was published under it; what was added has
// a default for documents from before.

const optionalAddress = z
  .union([z.literal('').transform(() => null), z.null(), webAddress])
  .optional()
  .transform((value) => value ?? null);

/** What an editor gives. The scale has a form of its own: it stays as it was. */
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
  scale: z.array(scaleRating),
  funding: z.array(z.strictObject({ from: words, share: words, conditions: words })),
  fundingNote: words,
  people: z.array(z.strictObject({ name: words, role: words })),
  complaints: z.array(z.strictObject({ title: words, text: words, url: z.string().nullable() })),
  correctionsPolicy: words,
  note: z.string().nullable().default(null),
  /** In which zone and languages the newsroom worked; the first site editions do not say it. */
  working: z
    .strictObject({
      timeZone: words,
      language: words,
      languages: z.array(words),
      /** Of the data; the first site editions do not say it. */
      licenceName: z.string().nullable().default(null),
      licenceUrl: z.string().nullable().default(null),
    })
    .nullable()
    .default(null),
});
export type SiteDocument = z.infer<typeof siteDocument>;

/** What stands beside the document. */
export type SiteHeader = { number: number; publishedAt: Date; publishedBy: string; documentHash: string };
export type SiteEdition = { header: SiteHeader; document: SiteDocument };

/** Reads a frozen site document of any version ever published. */
export const readSite = (json: string): SiteDocument => siteDocument.parse(JSON.parse(json));

/** What an editor gave for it, as the form has it. The note stays with the edition that it explains. */
export function siteFields({
  schema,
  number,
  sample,
  scale,
  working,
  note,
  ...fields
}: SiteDocument): Omit<SiteInput, 'note'> {
  return fields;
}

/** A scale as it is given: its ratings in order. */
export const scaleInput = z.strictObject({
  scale: z.array(rating).min(2).max(30),
  note: optionalText('passage'),
});

/** What is wrong between the ratings of a scale. Colour never speaks alone, so no two that are given share a drawing. */
export function scaleProblems(scale: readonly Rating[]): Reason[] {
  if (scale.filter(({ retired }) => !retired).length < 2) return [{ code: 'scaleTooShort', field: 'scale' }];
  const isTwice = (index: number, of: (step: Rating) => string | null): boolean => {
    const step = scale[index];
    const value = step && of(step);
    return value !== null && scale.some((other, at) => at < index && of(other) === value);
  };
  return scale.flatMap((_, index): Reason[] => [
    ...(isTwice(index, ({ key }) => key) ? [{ code: 'ratingKeyTwice', field: `scale.${index}.key` }] : []),
    ...(isTwice(index, ({ label }) => fold(label))
      ? [{ code: 'ratingLabelTwice', field: `scale.${index}.label` }]
      : []),
    ...(isTwice(index, ({ retired, icon }) => (retired ? null : icon))
      ? [{ code: 'ratingIconTwice', field: `scale.${index}.icon` }]
      : []),
  ]);
}

/** The scale in force, as its form has it. */
export const scaleOf = (document: SiteDocument | null): readonly Rating[] =>
  document ? document.scale.toSorted((a, b) => a.order - b.order).map(({ order, ...step }) => step) : FIRST_SCALE;

/** A scale as it is frozen. */
export const frozenScale = (scale: readonly Rating[]): SiteDocument['scale'] =>
  scale.map((step, index) => ({ ...step, order: index + 1 }));
