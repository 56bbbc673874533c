import { findQuote, paragraphRanges, type Range, type TextAnchor } from './quote-place.ts';

/** A stretch of a source's text, and the numbers of the evidence that quotes it; none for what nobody quoted. */
export type UsedStretch = { text: string; numbers: number[] };
/** `isQuote` where the words must stand in the text: a paraphrase may, and nobody misses it. */
export type UsedQuote = { number: number; words: string; anchor: TextAnchor | null; isQuote: boolean };

type Place = Range & { number: number };

/** A kept text cut where it is quoted, paragraph by paragraph, and the numbers of the evidence whose words are not in it. */
export function usedWords(
  text: string,
  quotes: readonly UsedQuote[],
): { paragraphs: UsedStretch[][]; unfound: number[] } {
  const places: Place[] = [];
  const unfound: number[] = [];
  for (const { number, words, anchor, isQuote } of quotes) {
    const ranges = findQuote(text, words, anchor);
    if (ranges) places.push(...ranges.map((range) => ({ ...range, number })));
    else if (isQuote) unfound.push(number);
  }
  return { paragraphs: paragraphRanges(text).map((paragraph) => cut(text, paragraph, places)), unfound };
}

function cut(text: string, { start, end }: Range, places: readonly Place[]): UsedStretch[] {
  const inside = places.filter((place) => place.start < end && place.end > start);
  const edges = [...new Set([start, end, ...inside.flatMap((place) => [place.start, place.end])])]
    .filter((edge) => edge >= start && edge <= end)
    .sort((one, other) => one - other);
  return edges.slice(0, -1).map((from, index) => {
    const until = edges[index + 1] ?? end;
    const numbers = inside.filter((place) => place.start <= from && place.end >= until).map(({ number }) => number);
    return { text: text.slice(from, until), numbers: [...new Set(numbers)].sort((one, other) => one - other) };
  });
}

/** The paragraphs of a kept text. */
export const paragraphsOf = (text: string): string[] =>
  paragraphRanges(text).map(({ start, end }) => text.slice(start, end));
