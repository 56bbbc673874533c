/**
 * Reads a table as RFC 4180 has it, by a reader that is not the writer's: what a spreadsheet would see. Rows are by
 * column name. Throws where a row has not as many cells as the head.
 */
export function readCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = readRows(text.replace(/^\ufeff/, ''));
  return rows.map((row, index) => {
    if (row.length !== head.length) throw new Error(`row ${index + 1} has ${row.length} cells, not ${head.length}`);
    return Object.fromEntries(head.map((name, column) => [name, row[column] ?? '']));
  });
}

function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell in quotation marks, in which two stand for one, or a bare one; then what ends it.
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`not a table at ${JSON.stringify(text.slice(at, at + 40))}`);
    const [, quoted, bare, end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
