import { openSqlite } from './sqlite.ts';
import type { Store, StoreOptions } from './store.ts';

/** Where the newsroom lives: a PostgreSQL address if there is one, else a file. */
export type Place = { DATABASE_URL?: string | undefined; file: string };

/** Opens the newsroom's database and brings it up to this version.
 *  @throws StoreError with a sentence for whoever starts the program */
export async function openStore(place: Place, options: StoreOptions = {}): Promise<Store> {
  if (!place.DATABASE_URL) return openSqlite(place.file, options);
  // Loaded only where it is used: a newsroom in one file starts sooner without it.
  const { openPg } = await import('./pg.ts');
  return openPg(place.DATABASE_URL, options);
}
