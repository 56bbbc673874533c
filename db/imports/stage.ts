import { and, eq, gt, lte } from 'drizzle-orm';
import { type ColumnMapping, cellText, guessColumns, type Row } from '../../domain/imports/columns.ts';
import { FILE_LIMITS } from '../../domain/imports/import.ts';
import { plainText } from '../../domain/imports/plain-text.ts';
import { LIMITS } from '../../domain/text.ts';
import { sha256 } from '../document-hash.ts';
import type { Store } from '../engines/store.ts';
import { FileRefusal } from './files/file-refusal.ts';
import { openFile } from './files/read-file.ts';

const AT_ONCE = 500;
const CHARACTERS_AT_ONCE = 8 * 2 ** 20;
/** So many records are looked at to guess what the columns are. */
const SAMPLED = 500;

/** The name of a file as somebody's machine has it, fit for the desk. */
export const fileNameOf = (name: string): string => plainText(name).slice(-LIMITS.line) || 'file';

/** Reads a file into an import that has been begun, record by record, a part at a time: others write in between. What cannot be
 *  read on ends it, and is said. */
export async function stageFile(store: Store, importId: string, path: string): Promise<void> {
  let staged = 0;
  let batch: string[] = [];
  try {
    const file = await openFile(path);
    await note(store, importId, { format: file.format, bytes: file.bytes });
    let characters = 0;
    let isTable = false;
    for await (const record of file.records) {
      if (staged + batch.length >= FILE_LIMITS.records) throw new FileRefusal('tooManyRecords');
      isTable ||= 'row' in record || 'members' in record;
      const raw = JSON.stringify(record);
      batch.push(raw);
      characters += raw.length;
      if (batch.length < AT_ONCE && characters < CHARACTERS_AT_ONCE) continue;
      staged = await keep(store, importId, batch, staged);
      batch = [];
      characters = 0;
    }
    staged = await keep(store, importId, batch, staged);
    batch = [];
    if (staged === 0) throw new FileRefusal('noRecords');
    const heads = isTable ? (file.heads() ?? []) : null;
    const mapping = heads && (await firstMapping(store, importId, heads));
    await note(store, importId, { heads, mapping, state: heads ? 'read' : 'checking', cursor: 0 });
  } catch (error) {
    const refusal = error instanceof FileRefusal ? error : null;
    const problemAt = staged + batch.length;
    const { code: problem, line: problemLine } = refusal ?? new FileRefusal('brokenOff');
    await note(store, importId, { state: 'failed', problem, problemAt, problemLine });
    if (!refusal) throw error;
  }
}

type Noted = Partial<Store['t']['imports']['$inferInsert']>;
async function note(store: Store, importId: string, values: Noted): Promise<void> {
  const { imports } = store.t;
  await store.write(async (tx) => {
    await tx
      .update(imports)
      .set({ ...values, updatedAt: new Date() })
      .where(eq(imports.id, importId));
  });
}

async function keep(store: Store, importId: string, batch: readonly string[], before: number): Promise<number> {
  if (batch.length === 0) return before;
  const { imports, importRows } = store.t;
  const rows = batch.map((raw, index) => ({
    importId,
    number: before + index + 1,
    part: 0,
    raw,
    problems: [],
  }));
  const records = before + batch.length;
  await store.write(async (tx) => {
    for (let from = 0; from < rows.length; from += 50) await tx.insert(importRows).values(rows.slice(from, from + 50));
    await tx.update(imports).set({ records, updatedAt: new Date() }).where(eq(imports.id, importId));
  });
  return records;
}

/** Files with the same heads are known again by this. */
export const headsKey = (heads: readonly string[]): string => sha256(JSON.stringify([...heads].sort()));

/** The mapping that was last used for these heads, else what their names and values say. */
async function firstMapping(store: Store, importId: string, heads: readonly string[]): Promise<ColumnMapping> {
  const { importMappings } = store.t;
  const [kept] = await store.read
    .select()
    .from(importMappings)
    .where(eq(importMappings.heads, headsKey(heads)));
  if (kept) return kept.mapping;
  return guessColumns(await sampleColumns(store, importId, heads, SAMPLED)).mapping;
}

/** So many rows are sampled with one query: a row may be long. */
const ROWS_AT_ONCE = 20;

/** Some of what stands in each column: of so many rows, and fewer where they are long. */
export async function sampleColumns({ read, t }: Store, importId: string, heads: readonly string[], size: number) {
  const { importRows: r } = t;
  const cells: Row[] = [];
  for (let [from, characters] = [0, 0]; from < size && characters < CHARACTERS_AT_ONCE; from += ROWS_AT_ONCE) {
    const rows = await read
      .select({ raw: r.raw })
      .from(r)
      .where(and(eq(r.importId, importId), eq(r.part, 0), gt(r.number, from), lte(r.number, from + ROWS_AT_ONCE)))
      .orderBy(r.number);
    if (rows.length === 0) break;
    for (const { raw } of rows) {
      characters += raw?.length ?? 0;
      const { row, members } = JSON.parse(raw ?? '{}') as { row?: Row; members?: Row };
      cells.push(row ?? members ?? {});
    }
  }
  return heads.map((head) => ({
    head,
    samples: cells.map((row) => (Object.hasOwn(row, head) ? cellText(row[head]) : '')),
  }));
}
