import { z } from 'zod';
import { firstLook, RATING_ICONS, ratingKey, TONES } from './rating.ts';

// A rating as it stands in documents that are never changed. Those from before newsrooms had scales of their own say neither how
// it looks nor whether it settles anything: it was as its key is called.

const words = z.string().min(1);
const translations = z.array(z.strictObject({ language: words, label: words, meaning: words })).default([]);

const named = { key: ratingKey, label: words, tone: z.enum(TONES).optional(), icon: z.enum(RATING_ICONS).optional() };
const full = {
  ...named,
  meaning: words,
  order: z.int(),
  value: z.int().nullable(),
  settles: z.boolean().optional(),
  translations,
};

type Named = z.output<z.ZodObject<typeof named>>;
const looking = <R extends Named>(rating: R) => {
  const { tone, icon } = firstLook(rating.key);
  return { ...rating, tone: rating.tone ?? tone, icon: rating.icon ?? icon };
};
const settling = <R extends Named & { settles?: boolean | undefined }>(rating: R) => ({
  ...looking(rating),
  settles: rating.settles ?? firstLook(rating.key).settles,
});

/** Of an earlier edition: its word and look. */
export const pastRating = z.strictObject(named).transform(looking);
/** Of a verdict. */
export const verdictRating = z.strictObject(full).transform(settling);
/** A step of the scale in a site edition. */
export const scaleRating = z.strictObject({ ...full, retired: z.boolean().default(false) }).transform(settling);
