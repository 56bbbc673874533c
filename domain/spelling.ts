// What somebody may have meant who typed a word that occurs nowhere.

/** A word of the record, and in how many texts it stands. */
export type KnownWord = { word: string; texts: number };

/** Shorter words have too many neighbours, and what is longer is no word. */
const SHORTEST = 4;
const LONGEST = 32;

/** Whether a folded word is one that spelling can be checked of. */
export const isSpelled = (word: string): boolean => {
  const letters = Array.from(word).length;
  return letters >= SHORTEST && letters <= LONGEST && /^\p{L}+$/u.test(word);
};

/** How many letters may be wrong, missing, too many or swapped with their neighbour: one in a short word, else two. */
export const slipsAllowed = (word: string): number => (Array.from(word).length < 6 ? 1 : 2);

/** The number of such slips between two words (optimal string alignment), or null beyond `most`. */
export function slipsBetween(one: string, other: string, most: number): number | null {
  const [a, b] = [Array.from(one), Array.from(other)];
  if (Math.abs(a.length - b.length) > most) return null;
  let before: number[] = [];
  let last = b.map((_, index) => index + 1);
  last.unshift(0);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...row) > most) return null;
    before = last;
    last = row;
  }
  const slips = last[b.length] ?? 0;
  return slips > most ? null : slips;
}

/** The known word with the fewest slips; of several the one in most texts, then the first by letter. */
export function nearestWord(typed: string, known: readonly KnownWord[]): string | null {
  const most = slipsAllowed(typed);
  let best: (KnownWord & { slips: number }) | null = null;
  for (const candidate of known) {
    const slips = slipsBetween(typed, candidate.word, most);
    if (slips === null) continue;
    const found = { ...candidate, slips };
    if (!best || isNearer(found, best)) best = found;
  }
  return best?.word ?? null;
}

type Found = KnownWord & { slips: number };
const isNearer = (one: Found, other: Found): boolean =>
  (one.slips - other.slips || other.texts - one.texts || (one.word < other.word ? -1 : 1)) < 0;
