/** What a statement does to a claim. */
export const STANCES = ['supports', 'rebuts', 'context'] as const;
export type Stance = (typeof STANCES)[number];

export const INTERESTS = ['interested', 'none-known'] as const;
