// Text fragments (WICG Scroll to Text Fragment): `#:~:text=start,end` lets a browser scroll to the quote it names.
// `-` , `,` and `&` are syntax inside a fragment; encodeURIComponent leaves `-` as it is.

// Three words at each end find a quote in all but the oddest text, and a page with many quotes pays for every letter.
const WHOLE_UP_TO = 40;
const ENDS = 3;

const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/** The directive for these words, or null where they hold nothing that can be looked for. Longer quotes, and quotes with
 *  something left out, are named by their first and last words: an exact match must lie within one paragraph. */
export function textFragment(words: string): string | null {
  const clean = words.replace(/\p{Surrogate}/gu, ' ').trim();
  const stretches = clean
    .split(/…|\.\.\.|\[[^\]]*\]|\n/)
    .map((stretch) => stretch.split(/\s+/).filter(Boolean))
    .filter((stretch) => stretch.length > 0);
  const first = stretches[0];
  const last = stretches.at(-1);
  if (!first || !last) return null;
  if (stretches.length === 1 && (clean.length <= WHOLE_UP_TO || first.length <= 2 * ENDS)) {
    return `:~:text=${encode(first.join(' '))}`;
  }
  return `:~:text=${encode(first.slice(0, ENDS).join(' '))},${encode(last.slice(-ENDS).join(' '))}`;
}

/** The address of a source, opened at the quote. A fragment the address has already is kept in front of the directive. */
export function addressOfQuote(url: string, words: string): string {
  const fragment = textFragment(words);
  if (!fragment) return url;
  return url.includes('#') ? `${url}${fragment}` : `${url}#${fragment}`;
}
