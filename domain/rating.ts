/** The default scale. `value` is the number for ClaimReview (1 worst, 5 best); a rating off the true–false scale has none. */
export const SCALE = [
  { key: 'true', order: 1, value: 5, onScale: true },
  { key: 'mostly-true', order: 2, value: 4, onScale: true },
  { key: 'partly-true', order: 3, value: 3, onScale: true },
  { key: 'mostly-false', order: 4, value: 2, onScale: true },
  { key: 'false', order: 5, value: 1, onScale: true },
  { key: 'misleading', order: 6, value: null, onScale: false },
  { key: 'disputed', order: 7, value: null, onScale: false },
  { key: 'unproven', order: 8, value: null, onScale: false },
  { key: 'outdated', order: 9, value: null, onScale: false },
] as const;

export const BEST_RATING = 5;
export const WORST_RATING = 1;

export type RatingKey = (typeof SCALE)[number]['key'];
// A mapped list has no known length; this one is as long as the scale above.
export const RATING_KEYS = SCALE.map((rating) => rating.key) as [RatingKey, ...RatingKey[]];
export const isRatingKey = (value: string): value is RatingKey => RATING_KEYS.some((key) => key === value);

export const ratingOf = (key: RatingKey) => {
  const found = SCALE.find((rating) => rating.key === key);
  if (!found) throw new Error(`no rating ${key}`);
  return found;
};

/** Label and meaning in English, frozen into every edition that uses the rating. */
export const RATING_TEXTS: Record<RatingKey, { label: string; meaning: string }> = {
  true: { label: 'True', meaning: 'The evidence bears the claim out, and nothing of weight is missing from it.' },
  'mostly-true': { label: 'Mostly true', meaning: 'The claim is right but for a lesser part, which we name.' },
  'partly-true': {
    label: 'Partly true',
    meaning: 'One part of weight is right and another of weight is not; we say which.',
  },
  'mostly-false': { label: 'Mostly false', meaning: 'The claim is wrong but for a lesser part, which we name.' },
  false: { label: 'False', meaning: 'The evidence contradicts the claim.' },
  misleading: { label: 'Misleading', meaning: 'The words may be right, and yet they lead to a wrong conclusion.' },
  disputed: {
    label: 'Disputed',
    meaning: 'Named parties with first-hand knowledge contradict each other or the claim, and no record settles it.',
  },
  unproven: {
    label: 'Unproven',
    meaning: 'We know of no evidence that settles it; this includes what is probable but not confirmed.',
  },
  outdated: { label: 'Outdated', meaning: 'The claim held when it was made and no longer does.' },
};
