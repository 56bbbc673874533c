import { and, eq } from 'drizzle-orm';
import type { Writer } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';

/** So many records are dealt with in one transaction. */
export const AT_ONCE = 250;

/** An import that is worked on. */
export type Job = Schema['imports']['$inferSelect'];

/** Moves the cursor, or finds that somebody else has, or that the columns were said to be something else meanwhile: then nothing
 *  of this part is written. */
export async function moveOn(
  tx: Writer,
  { imports }: Schema,
  { id, cursor, state, version }: Job,
  values: object,
): Promise<boolean> {
  const moved = await tx
    .update(imports)
    .set(values)
    .where(and(eq(imports.id, id), eq(imports.cursor, cursor), eq(imports.state, state), eq(imports.version, version)))
    .returning({ id: imports.id });
  return moved.length > 0;
}
