/** JSON that can stand inside a <script> element whatever it holds: no `<`, so neither `</script>` nor `<!--`; no `>` or `&`
 *  for readers that parse as XML; no U+2028 and U+2029, which once ended a line in JavaScript. */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
