const IN_A_WORD = /[\p{L}\p{M}\p{N}'’ʻʼ‘-]/u;

/** What was selected of a text, grown to whole words, without the spaces around them.
 *  @param start, end in UTF-16 units */
export function wholeWords(text: string, start: number, end: number): string {
  const spaces = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  let from = start + spaces;
  let to = from + text.slice(from, end).trimEnd().length;
  if (from >= to) return '';
  const isInside = (at: number) => IN_A_WORD.test(text[at] ?? '') && IN_A_WORD.test(text[at - 1] ?? '');
  while (from > 0 && isInside(from)) from -= 1;
  while (to < text.length && isInside(to)) to += 1;
  return text.slice(from, to);
}
