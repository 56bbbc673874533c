import { eq } from 'drizzle-orm';
import { type ColumnMapping, cellText, guessColumns, type Row } from '../../domain/imports/columns.ts';
import { FILE_LIMITS, type FileProblemCode } from '../../domain/imports/import.ts';
import { plainText } from '../../domain/imports/plain-text.ts';
import type { FoundRecord } from '../../domain/imports/read-record.ts';
import { LIMITS } from '../../domain/text.ts';
import { sha256 } from '../document-hash.ts';
import type { Store } from '../engines/store.ts';
import { FileRefusal } from './files/file-refusal.ts';
import { openFile } from './files/read-file.ts';

const AT_ONCE = 500;
/** So many records are looked at to guess what the columns are. */
const SAMPLED = 500;

/** The name of a file as somebody's machine has it, fit for the desk. */
export const fileNameOf = (name: string): string => plainText(name).slice(-LIMITS.line) || 'file';

/** Reads a file into an import that has been begun, record by record, a part at a time: others write in between. What cannot be
 *  read on ends it, and is said. */
export async function stageFile(store: Store, importId: string, path: string): Promise<void> {
  let staged = 0;
  try {
    const file = await openFile(path);
    await note(store, importId, { format: file.format, bytes: file.bytes });
    let batch: FoundRecord[] = [];
    let isTable = false;
    for await (const record of file.records) {
      if (staged + batch.length >= FILE_LIMITS.records) throw new FileRefusal('tooManyRecords');
      isTable ||= 'row' in record || 'members' in record;
      batch.push(record);
      if (batch.length < AT_ONCE) continue;
      staged = await keep(store, importId, batch, staged);
      batch = [];
    }
    staged = await keep(store, importId, batch, staged);
    if (staged === 0) throw new FileRefusal('noRecords');
    const heads = isTable ? (file.heads() ?? []) : null;
    const mapping = heads && (await firstMapping(store, importId, heads));
    await note(store, importId, { heads, mapping, state: heads ? 'read' : 'checking', cursor: 0 });
  } catch (error) {
    if (!(error instanceof FileRefusal)) await fail(store, importId, 'brokenOff', staged);
    if (!(error instanceof FileRefusal)) throw error;
    await fail(store, importId, error.code, staged);
  }
}

const fail = (store: Store, importId: string, problem: FileProblemCode, problemAt: number) =>
  note(store, importId, { state: 'failed', problem, problemAt });

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

async function keep(store: Store, importId: string, batch: readonly FoundRecord[], before: number): Promise<number> {
  if (batch.length === 0) return before;
  const { imports, importRows } = store.t;
  const rows = batch.map((record, index) => ({
    importId,
    number: before + index + 1,
    part: 0,
    raw: JSON.stringify(record),
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

/** Some of what stands in each column. */
export async function sampleColumns({ read, t }: Store, importId: string, heads: readonly string[], size: number) {
  const { importRows: r } = t;
  const rows = await read.select({ raw: r.raw }).from(r).where(eq(r.importId, importId)).orderBy(r.number).limit(size);
  const cells = rows.map(({ raw }) => {
    const { row, members } = JSON.parse(raw ?? '{}') as { row?: Row; members?: Row };
    return row ?? members ?? {};
  });
  return heads.map((head) => ({
    head,
    samples: cells.map((row) => (Object.hasOwn(row, head) ? cellText(row[head]) : '')),
  }));
}
