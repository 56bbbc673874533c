import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { beginImport } from '../../commands/imports.ts';
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
