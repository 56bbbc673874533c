import { and, asc, eq, gt, or } from 'drizzle-orm';
import { csvHead, csvRecords } from '../../domain/exports/csv.ts';
import type { Store } from '../engines/store.ts';

const AT_ONCE = 500;
const COLUMNS = ['record', 'column', 'cell', 'reason', 'whole'];

/** Every record that was refused, a line for each reason, with the cell and the whole record, in pieces as they are read. */
export async function* refusedAsCsv(
  { read, t: { importRows: r } }: Store,
  importId: string,
  words: Readonly<Record<string, string>>,
): AsyncGenerator<string> {
  yield csvHead(COLUMNS);
  let [number, part] = [0, -1];
  for (;;) {
    const rows = await read
      .select()
      .from(r)
      .where(
        and(
          eq(r.importId, importId),
          eq(r.outcome, 'refused'),
          or(gt(r.number, number), and(eq(r.number, number), gt(r.part, part))),
        ),
      )
      .orderBy(asc(r.number), asc(r.part))
      .limit(AT_ONCE);
    const last = rows.at(-1);
    if (!last) return;
    yield csvRecords(
      rows.flatMap((row) =>
        row.problems.map(({ column, cell, code }) => [row.number, column, cell, words[code] ?? code, row.raw ?? '']),
      ),
    );
    [number, part] = [last.number, last.part];
  }
}
