import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { beginImport, mapColumns, startImport } from '../../commands/imports.ts';
import { done, type TestNewsroom } from '../../testing/newsroom.ts';
import { advanceImport } from '../advance.ts';
import { stageFile } from '../stage.ts';

/** Does something with a file of this content, which is gone afterwards. */
export async function withFile<T>(content: string | Uint8Array, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'claimline-import-'));
  const path = join(folder, 'file');
  await writeFile(path, content);
  return work(path).finally(() => rm(folder, { recursive: true }));
}

/** Brings a file of this content in, as far as somebody has to say something. @returns the import's identifier */
export async function bringIn(
  room: TestNewsroom,
  content: string | Uint8Array,
  fileName = 'checks.csv',
): Promise<string> {
  const { id } = done(await beginImport(room.store, room.editor(), { fileName }));
  await withFile(content, (path) => stageFile(room.store, id, path));
  await workOn(room, id);
  return id;
}

/** Does whatever there is to do. */
export async function workOn(room: TestNewsroom, id: string): Promise<void> {
  while (await advanceImport(room.store, id, room.clock()));
}

/** The import as it stands. @throws where there is none */
export async function importOf({ store: { read, t } }: TestNewsroom, id: string) {
  const [row] = await read.select().from(t.imports).where(eq(t.imports.id, id));
  if (!row) throw new Error('no import');
  return row;
}

const HEAD = 'Claim,Who,Verdict,url,Date\n';

/** A row of a table of checks. */
export const checkRow = (number: number, verdict = 'False'): string =>
  `"The tram ran on day ${number}.",Council,${verdict},https://check.example/tram/${number},2025-01-${String((number % 28) + 1).padStart(2, '0')}\n`;

/** A table of so many checks. */
export const checkTable = (count: number, verdict?: string): string =>
  HEAD + Array.from({ length: count }, (_, index) => checkRow(index + 1, verdict)).join('');

/** Brings a table in and makes the dry run, by the columns as they were guessed. @returns the import's identifier */
export async function tried(room: TestNewsroom, content: string): Promise<string> {
  const id = await bringIn(room, content);
  const { mapping } = await importOf(room, id);
  done(await mapColumns(room.store, room.editor(), { importId: id, mapping }));
  await workOn(room, id);
  return id;
}

/** The same, and imports it. */
export async function imported(room: TestNewsroom, content: string): Promise<string> {
  const id = await tried(room, content);
  done(await startImport(room.store, room.editor(), { importId: id }));
  await workOn(room, id);
  return id;
}

/** The checks that are here, in the order in which they came. */
export const checksHere = ({ store: { read, t } }: TestNewsroom) =>
  read.select().from(t.elsewhereChecks).orderBy(asc(t.elsewhereChecks.sequence));
