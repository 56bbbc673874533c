/** RFC 4180, read by the letter: fields in quotes or without, quotes doubled, CRLF between records. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [[]];
  let rest = text.replace(/^\uFEFF/, '');
  while (rest.length > 0) {
    const [whole, quotedField, bare, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`not RFC 4180: ${rest.slice(0, 40)}`);
    records.at(-1)?.push(quotedField === undefined ? (bare ?? '') : quotedField.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (end === '\r\n' && rest.length > 0) records.push([]);
  }
  return records;
}
