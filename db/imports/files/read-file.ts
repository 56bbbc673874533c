import { readFile as readWhole } from 'node:fs/promises';
import { claimReviewsIn, isGoogleClaim, isOwnEdition } from '../../../domain/imports/claim-reviews.ts';
import { FILE_LIMITS, type FileFormat } from '../../../domain/imports/import.ts';
import type { FoundRecord } from '../../../domain/imports/read-record.ts';
import { FileRefusal } from './file-refusal.ts';
import { formatOf, readHead, textOf } from './file-text.ts';
import { depthOf, JsonCutter, parsed } from './json-cutter.ts';
import { readCsv, readExcel, type TableRow } from './read-table.ts';

export type OpenedFile = {
  format: FileFormat;
  bytes: number;
  /** Of a table; null where the records say themselves. Filled while lines are read. */
  heads: () => string[] | null;
  records: AsyncGenerator<FoundRecord>;
};

const MOST_HTML = 20 * 2 ** 20;

/** Opens a file that somebody wants to bring in, whatever it is called. It is read record by record.
 *  @throws FileRefusal where it cannot be read, or, later, not on */
export async function openFile(path: string): Promise<OpenedFile> {
  const head = await readHead(path);
  const format = formatOf(head);
  const { size: bytes, encoding, text } = head;
  if (format === 'csv' || format === 'xlsx') {
    const table = await (format === 'csv' ? readCsv(path, encoding, text) : readExcel(path));
    return { format, bytes, heads: () => table.heads, records: rowsOf(table.rows) };
  }
  const heads = new Set<string>();
  const values =
    format === 'html'
      ? htmlValues(path, bytes, encoding)
      : format === 'json'
        ? jsonValues(path, encoding)
        : lines(path, encoding);
  return { format, bytes, heads: () => (heads.size > 0 ? [...heads] : null), records: recordsOf(values, heads) };
}

async function* rowsOf(rows: AsyncGenerator<TableRow>): AsyncGenerator<FoundRecord> {
  for await (const row of rows) yield { row };
}

type Value = { value: unknown } | { broken: string };

/** What says by itself what it is stays a value; any other object is a row, its members the columns. */
async function* recordsOf(values: AsyncGenerator<Value>, heads: Set<string>): AsyncGenerator<FoundRecord> {
  for await (const one of values) {
    if ('broken' in one) yield one;
    else if (isRow(one.value)) {
      noteHeads(one.value, heads);
      yield { members: one.value };
    } else yield { json: one.value };
  }
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  // What has a type says by itself what it is, be it no check.
  !('@type' in value) &&
  !isGoogleClaim(value) &&
  !isOwnEdition(value) &&
  claimReviewsIn(value).length === 0;

function noteHeads(row: Record<string, unknown>, heads: Set<string>): void {
  for (const name of Object.keys(row)) {
    if (!heads.has(name) && heads.size >= FILE_LIMITS.columns) throw new FileRefusal('tooManyColumns');
    heads.add(name);
  }
}

async function* jsonValues(path: string, encoding: string): AsyncGenerator<Value> {
  const cutter = new JsonCutter();
  for await (const chunk of textOf(path, encoding)) for (const value of cutter.push(chunk)) yield { value };
  for (const value of cutter.end()) yield { value };
}

async function* lines(path: string, encoding: string): AsyncGenerator<Value> {
  let rest = '';
  for await (const chunk of textOf(path, encoding)) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) if (line.trim()) yield lineValue(line);
    if (rest.length > FILE_LIMITS.record) throw new FileRefusal('recordTooLarge');
  }
  if (rest.trim()) yield lineValue(rest);
}

function lineValue(line: string): Value {
  if (depthOf(line) > FILE_LIMITS.depth) throw new FileRefusal('tooDeep');
  try {
    return { value: JSON.parse(line) };
  } catch {
    return { broken: line.slice(0, 1_000) };
  }
}

const SCRIPT = /<script\b([^<>]*)>/gi;
const IS_DATA = /\btype\s*=\s*["']?\s*application\/ld\+json/i;

/** The JSON-LD of a page, cut out of its text: a tree of tags nested as deep as somebody likes takes minutes. What of it is no JSON
 *  is one broken record. */
async function* htmlValues(path: string, bytes: number, encoding: string): AsyncGenerator<Value> {
  if (bytes > MOST_HTML) throw new FileRefusal('tooLarge');
  const page = new TextDecoder(encoding).decode(await readWhole(path));
  for (const script of page.matchAll(SCRIPT)) {
    if (!IS_DATA.test(script[1] ?? '')) continue;
    const begin = script.index + script[0].length;
    const end = page.indexOf('</script', begin);
    const text = page.slice(begin, end < 0 ? undefined : end);
    if (depthOf(text) > FILE_LIMITS.depth) throw new FileRefusal('tooDeep');
    try {
      for (const review of claimReviewsIn(parsed(text))) yield { value: review };
    } catch {
      yield { broken: text.slice(0, 1_000) };
    }
  }
}
