import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Store, Writer } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';

/** So many records are dealt with in one transaction, and fewer where they are long. */
const AT_ONCE = 250;
const CHARACTERS_AT_ONCE = 16 * 2 ** 20;

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

/** Which records are dealt with next: those behind the cursor, up to this one. */
export async function nextPart({ read, t }: Store, { id, cursor }: Job): Promise<{ upTo: number; isLast: boolean }> {
  const { importRows: r } = t;
  const rows = await read
    .select({ number: r.number, length: sql<number>`coalesce(length(${r.raw}), 0)`.mapWith(Number) })
    .from(r)
    .where(and(eq(r.importId, id), eq(r.part, 0), gt(r.number, cursor)))
    .orderBy(asc(r.number))
    .limit(AT_ONCE);
  let [upTo, characters, taken] = [cursor, 0, 0];
  for (const { number, length } of rows) {
    characters += length;
    if (taken > 0 && characters > CHARACTERS_AT_ONCE) break;
    upTo = number;
    taken += 1;
  }
  return { upTo, isLast: taken === rows.length && rows.length < AT_ONCE };
}
