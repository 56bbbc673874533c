import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const NAME = 'claimline-import-';
const DAY = 86_400_000;

/** A folder of its own for a file that comes in. Whoever makes it removes it. */
export const makeUploadFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), NAME));

/** Removes what a crash left behind: folders for uploads that are older than a day, as no upload is. Never throws: what cannot be
 *  removed is somebody else's. */
export async function forgetUploads(now: Date): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(NAME))) {
    const folder = path.join(tmpdir(), name);
    const made = await stat(folder).catch(() => null);
    if (made && now.getTime() - made.mtimeMs > DAY)
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
