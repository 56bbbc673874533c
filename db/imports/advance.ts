import { eq } from 'drizzle-orm';
import type { Store } from '../engines/store.ts';
import { checkSome } from './check-some.ts';
import { takeBack } from './take-back.ts';
import { takeInSome } from './take-in.ts';

/** Does the next part of what an import has to do: of the dry run, of the run, of taking it back. Each part is one transaction that
 *  moves the cursor, so that it goes on where it was after a crash, and two who do it at once do it once.
 *  @returns whether there is more to do */
export async function advanceImport(store: Store, importId: string, now: Date): Promise<boolean> {
  const [row] = await store.read.select().from(store.t.imports).where(eq(store.t.imports.id, importId));
  if (row?.state === 'checking') return checkSome(store, row, now);
  if (row?.state === 'running') return takeInSome(store, row, now);
  if (row?.state === 'undoing') return takeBack(store, row, now);
  return false;
}
