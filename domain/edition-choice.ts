import type { EditionHeader } from './edition.ts';

/** The two editions a reader wants to compare, older first. What cannot be compared falls back to the newest two; null
 *  where there is only one. */
export function chooseEditions(
  headers: readonly EditionHeader[],
  asked: { from?: string | undefined; to?: string | undefined },
): [older: EditionHeader, newer: EditionHeader] | null {
  const numbered = (text: string | undefined) => headers.find(({ number }) => String(number) === text);
  const one = numbered(asked.from);
  const other = numbered(asked.to);
  if (one && other && one.number !== other.number) return one.number < other.number ? [one, other] : [other, one];
  const newer = headers.at(-1);
  const older = headers.at(-2);
  return older && newer ? [older, newer] : null;
}
