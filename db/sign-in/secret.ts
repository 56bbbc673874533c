import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The key that signs cookies: made once, kept in a file of the data folder that only its owner reads. It stands outside
 *  the database, so that a stolen copy of the database is not enough to take over a session.
 *  App servers that share one PostgreSQL database must share this file too. */
export function readSecret(folder: string): string {
  const file = path.join(folder, 'sign-in.secret');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
