import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { Database } from './sqlite-driver.ts';

/**
 * Copies a database file as it stands at one moment, whole and compact, while others go on reading and writing it. The
 * copy comes to its name when all of it is on the disk. @throws what the file system or SQLite says
 */
export function copyDatabase(file: string, target: string): void {
  const unfinished = `${target}.${process.pid}.unfinished`;
  try {
    // It writes nothing, but only one that may write clears its log away when it is the last to close.
    const source = new Database(file, { fileMustExist: true, timeout: 5_000 });
    try {
      source.prepare('VACUUM INTO ?').run(unfinished);
    } finally {
      source.close();
    }
    const copy = new Database(unfinished, { readonly: true });
    try {
      const verdict = copy.pragma('quick_check(1)', { simple: true });
      if (verdict !== 'ok') throw new Error(`the copy is damaged: ${verdict}`);
    } finally {
      copy.close();
    }
    syncToDisk(unfinished);
    renameSync(unfinished, target);
  } finally {
    if (existsSync(unfinished)) rmSync(unfinished);
  }
}

/** VACUUM INTO leaves that to the system (sqlite.org/lang_vacuum.html). */
function syncToDisk(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
