/** How words stand to what was said. */
export const WORDINGS = ['verbatim', 'translated', 'relayed', 'ours'] as const;
export type Wording = (typeof WORDINGS)[number];

/** Only words that are the speaker's own, or a named translation of them, get quotation marks. */
export const isQuotable = (wording: Wording | null): boolean => wording === 'verbatim' || wording === 'translated';
