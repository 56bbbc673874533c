import { z } from 'zod';
import { filled, languageTag } from './text.ts';

// The newsroom's scale. It is published as part of a site edition, which makes its history; until the newsroom has published
// one of its own, the scale below holds.

/** Colours of a rating, tokens of the design: each was chosen for its contrast in both themes. They are called after the rating
 *  of the first scale that has them. */
export const TONES = [
  'true',
  'mostly-true',
  'partly-true',
  'mostly-false',
  'false',
  'misleading',
  'disputed',
  'unproven',
  'outdated',
] as const;
export type Tone = (typeof TONES)[number];

/** Drawings beside a rating's word, called in the same way. */
export const RATING_ICONS = [...TONES] as const;
export type RatingIcon = (typeof RATING_ICONS)[number];

/** What a rating is known by for ever: in verdicts, editions, addresses and exports. */
export const ratingKey = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'ratingKey');
export type RatingKey = z.output<typeof ratingKey>;
export const isRatingKey = (value: string): boolean => ratingKey.safeParse(value).success;

/** The ends of the true–false scale in ClaimReview: nearer the best is truer. */
export const BEST_RATING = 5;
export const WORST_RATING = 1;

const inLanguage = z.strictObject({ language: languageTag, label: filled('line'), meaning: filled('passage') });

/** One step of the scale. */
export const rating = z.strictObject({
  key: ratingKey,
  /** In the newsroom's language. */
  label: filled('line'),
  meaning: filled('passage'),
  translations: z.array(inLanguage).max(20).default([]),
  /** Number for ClaimReview; null where it has no place between true and false. */
  value: z.int().min(WORST_RATING).max(BEST_RATING).nullable(),
  tone: z.enum(TONES),
  icon: z.enum(RATING_ICONS),
  /** Whether it says what is so; Disputed and Unproven say that the record does not show it. */
  settles: z.boolean(),
  /** No longer given. A rating that was once given stays known. */
  retired: z.boolean().default(false),
});
export type Rating = z.output<typeof rating>;

/** How a rating looks beside its word. */
export type RatingLook = { tone: Tone; icon: RatingIcon };
/** A rating where it is shown: its word is the one of the edition that is read. */
export type NamedRating = RatingLook & { key: RatingKey; label: string };
export type CountedRating = NamedRating & { count: number };

type First = Pick<Rating, 'label' | 'meaning' | 'value' | 'settles'> & { key: Tone };
const first = ({ key, ...step }: First): Rating => ({
  key,
  ...step,
  translations: [],
  tone: key,
  icon: key,
  retired: false,
});

/** The scale a newsroom begins with, in its order. */
export const FIRST_SCALE: readonly Rating[] = [
  first({
    key: 'true',
    label: 'True',
    meaning: 'The evidence bears the claim out, and nothing of weight is missing from it.',
    value: 5,
    settles: true,
  }),
  first({
    key: 'mostly-true',
    label: 'Mostly true',
    meaning: 'The claim is right but for a lesser part, which we name.',
    value: 4,
    settles: true,
  }),
  first({
    key: 'partly-true',
    label: 'Partly true',
    meaning: 'One part of weight is right and another of weight is not; we say which.',
    value: 3,
    settles: true,
  }),
  first({
    key: 'mostly-false',
    label: 'Mostly false',
    meaning: 'The claim is wrong but for a lesser part, which we name.',
    value: 2,
    settles: true,
  }),
  first({
    key: 'false',
    label: 'False',
    meaning: 'The evidence contradicts the claim.',
    value: 1,
    settles: true,
  }),
  first({
    key: 'misleading',
    label: 'Misleading',
    meaning: 'The words may be right, and yet they lead to a wrong conclusion.',
    value: null,
    settles: true,
  }),
  first({
    key: 'disputed',
    label: 'Disputed',
    meaning: 'Named parties with first-hand knowledge contradict each other or the claim, and no record settles it.',
    value: null,
    settles: false,
  }),
  first({
    key: 'unproven',
    label: 'Unproven',
    meaning: 'We know of no evidence that settles it; this includes what is probable but not confirmed.',
    value: null,
    settles: false,
  }),
  first({
    key: 'outdated',
    label: 'Outdated',
    meaning: 'The claim held when it was made and no longer does.',
    value: null,
    settles: true,
  }),
];

/** What was frozen of a rating before newsrooms could have a scale of their own: it looked as its key is called. */
export function firstLook(key: RatingKey): RatingLook & { settles: boolean } {
  const known = FIRST_SCALE.find((step) => step.key === key);
  return { tone: known?.tone ?? 'unproven', icon: known?.icon ?? 'unproven', settles: known?.settles ?? true };
}

/** @throws where the scale has no such rating */
export function ratingIn(scale: readonly Rating[], key: RatingKey): Rating {
  const found = scale.find((step) => step.key === key);
  if (!found) throw new Error(`no rating ${key} on the scale`);
  return found;
}

/** Its place on the scale, counted from 1. */
export const orderIn = (scale: readonly Rating[], key: RatingKey): number =>
  scale.findIndex((step) => step.key === key) + 1;

/** Its word in the first of these that knows it; else the key. */
export const nameOfRating = (known: readonly Pick<NamedRating, 'key' | 'label'>[], key: RatingKey): string =>
  known.find((step) => step.key === key)?.label ?? key;
