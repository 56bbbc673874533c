import { chmodSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { openStore } from '../engines/open.ts';
import type { Store } from '../engines/store.ts';
import { StoreError } from '../engines/store-error.ts';

/** Makes a database file that is there whole or not at all: it is filled under another name and then renamed, so that
 *  whoever is interrupted leaves no half newsroom behind. A file that came to be meanwhile stays as it is.
 *  @throws StoreError, and whatever `fill` throws */
export async function makeWholeFile<T>(file: string, fill: (store: Store) => Promise<T>): Promise<T> {
  removeLeftovers(file);
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    const store = await openStore({ file: unfinished });
    const value = await fill(store).finally(() => store.close());
    // Closing the last connection writes the log into the file; without that, a rename would lose it.
    if (existsSync(`${unfinished}-wal`)) throw new Error(`${unfinished} was not closed`);
    // It holds people's addresses and the hashes of their passwords. SQLite makes the log beside it with the same mode.
    chmodSync(unfinished, 0o600);
    if (!existsSync(file)) renameSync(unfinished, file);
    return value;
  } catch (error) {
    // Nobody knows the file by the name it has meanwhile.
    throw error instanceof StoreError ? new StoreError(error.code, file, error) : error;
  } finally {
    const left = ['', '-wal', '-shm'].map((ending) => `${unfinished}${ending}`).filter((name) => existsSync(name));
    for (const name of left) rmSync(name);
  }
}

/** What a process that no longer runs has left. In a container the next one may have its number, which is then ours. */
function removeLeftovers(file: string): void {
  const folder = path.dirname(file);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return; // opening the file says so
  for (const name of readdirSync(folder)) {
    const match = new RegExp(`^${path.basename(file)}\\.(\\d+)\\.unfinished`).exec(name);
    const pid = Number(match?.[1]);
    if (match && (pid === process.pid || !isRunning(pid))) rmSync(path.join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
