import type { Schema } from '../schema/schema.ts';

/** The verdict of a published claim as it is shown (NamedRating). */
export const ratingColumns = ({ rating, ratingLabel, ratingTone, ratingIcon }: Schema['publishedClaims']) => ({
  key: rating,
  label: ratingLabel,
  tone: ratingTone,
  icon: ratingIcon,
});
