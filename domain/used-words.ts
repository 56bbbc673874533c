/** A stretch of a source's text, and the numbers of the evidence that quotes it; none for what nobody quoted. */
export type UsedStretch = { text: string; numbers: number[] };
export type UsedQuote = { number: number; words: string };

/** Shorter pieces of a quote are found everywhere and say nothing. */
const SHORTEST = 12;

/** A quote may leave words out; each piece of it is looked for by itself. */
const piecesOf = (words: string): string[] =>
  words.split(/\s*(?:…|\.{3}|\[…\])\s*/).filter((piece) => piece.length >= SHORTEST);

/** Cuts a paragraph where it is quoted. Only what stands in it letter for letter counts. */
export function usedWords(paragraph: string, quotes: readonly UsedQuote[]): UsedStretch[] {
  const numbersAt = Array.from({ length: paragraph.length }, () => new Set<number>());
  for (const { number, words } of quotes) {
    for (const piece of piecesOf(words)) {
      const start = paragraph.indexOf(piece);
      for (let at = start; start >= 0 && at < start + piece.length; at += 1) numbersAt[at]?.add(number);
    }
  }
  const stretches: UsedStretch[] = [];
  let key = '';
  for (const [at, numbers] of numbersAt.entries()) {
    const own = [...numbers].sort((one, other) => one - other);
    const last = stretches.at(-1);
    if (last && own.join() === key) last.text += paragraph[at];
    else stretches.push({ text: paragraph[at] ?? '', numbers: own });
    key = own.join();
  }
  return stretches;
}

/** The paragraphs of a kept text: an empty line begins one; without any, every line is one. */
export function paragraphsOf(text: string): string[] {
  const separator = /\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/;
  return text
    .split(separator)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
