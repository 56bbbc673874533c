import type { RatingKey } from './rating.ts';

/** Whether a verdict says what is so. Disputed and Unproven say that the record does not show it. */
export const isSettled = (rating: RatingKey): boolean => rating !== 'disputed' && rating !== 'unproven';
