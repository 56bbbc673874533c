import { readFileSync } from 'node:fs';
import path from 'node:path';
import { StoreError } from './store-error.ts';

/** Found from the project's folder: this module also runs compiled and bundled, where its own place says nothing. */
export const migrationsFolder = (dialect: 'sqlite' | 'pg'): string =>
  path.join(process.cwd(), 'db', 'engines', 'migrations', dialect);

type Journal = { entries: { when: number }[] };

/** Refuses a database that has seen a migration which this version does not know.
 *  @throws StoreError 'newer' */
export function refuseNewer(dialect: 'sqlite' | 'pg', applied: number[], where: string): void {
  const file = path.join(migrationsFolder(dialect), 'meta', '_journal.json');
  const journal: Journal = JSON.parse(readFileSync(file, 'utf8'));
  const known = new Set(journal.entries.map((entry) => entry.when));
  if (applied.some((when) => !known.has(when))) throw new StoreError('newer', where);
}
