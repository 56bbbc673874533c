/** Where a query can be looked for: what was claimed, what was said of it, who is in it, and our verdict. */
export const SEARCH_PLACES = ['claim', 'quotes', 'parties', 'verdict'] as const;
export type SearchPlace = (typeof SEARCH_PLACES)[number];

/** Reads places from an address, each once; whatever is none is left out. None means everywhere. */
export const readPlaces = (asked: readonly string[]): SearchPlace[] =>
  SEARCH_PLACES.filter((place) => asked.includes(place));
