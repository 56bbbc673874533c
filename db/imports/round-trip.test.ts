import { describe, expect, it, test } from 'vitest';
import { fused } from '../../domain/exports/csv.ts';
import type { HashedClaim } from '../../domain/exports/paper/list-paper.ts';
import { CLAIMS } from '../../domain/exports/tables/claims-table.ts';
import { SOURCES, sourceRows } from '../../domain/exports/tables/sources-table.ts';
import { STATEMENTS, statementRows } from '../../domain/exports/tables/statements-table.ts';
import { cellsOf, type Table } from '../../domain/exports/tables/table.ts';
import { tableHead, tableLines } from '../../domain/exports/tables/table-csv.ts';
import { rowOf } from '../../domain/exports/tables/table-json.ts';
import { CORRECTIONS, VERDICTS } from '../../domain/exports/tables/verdicts-table.ts';
import {
  makeCitation,
  makeEdition,
  makeEvidence,
  makeParty,
  makeSource,
  makeStatement,
} from '../../domain/testing/edition-factory.ts';
import { tableContext } from '../../domain/testing/export-factory.ts';
import { HOSTILE_TEXTS } from '../../domain/testing/hostile-text.ts';
import { beginImport, mapColumns, startImport } from '../commands/imports.ts';
import { openTestStore } from '../engines/testing.ts';
import { listClaims } from '../queries/published-claims.ts';
import { withHashes } from '../queries/record-state.ts';
import { beginTestNewsroom, checkedClaim, done, publish } from '../testing/newsroom.ts';
import { openFile } from './files/read-file.ts';
import { stageFile } from './stage.ts';
import { importOf, withFile, workOn } from './testing/import-file.ts';

// What .csv and .jsonl write, the import reads back without loss.

const texts = HOSTILE_TEXTS.filter((text) => text.length < 100_000);
const editions = texts.map((text, index) => {
  const source = makeSource({ title: text });
  const statement = makeStatement({ words: text, citation: makeCitation({ source, place: text }) });
  const claimant = { party: makeParty({ name: text }), office: text, onBehalfOf: null };
  return makeEdition({
    number: index + 1,
    note: text,
    claim: { words: text, claimant },
    verdict: { summary: text },
    evidence: [makeEvidence(1, { statement, why: text })],
  });
});
const tables: [string, Table<unknown>, readonly unknown[]][] = [
  ['statements', STATEMENTS as Table<unknown>, editions.flatMap(statementRows)],
  ['sources', SOURCES as Table<unknown>, editions.flatMap(sourceRows)],
  ['verdicts', VERDICTS as Table<unknown>, editions],
  ['corrections', CORRECTIONS as Table<unknown>, editions],
];

const recordsOf = (content: string) =>
  withFile(content, async (path) => {
    const found: unknown[] = [];
    for await (const record of (await openFile(path)).records)
      found.push('row' in record ? record.row : 'members' in record ? record.members : record);
    return found;
  });

describe.each(tables)('The table of %s comes back', (_, table, rows) => {
  it('from CSV, every cell letter for letter', async () => {
    expect(rows.length).toBeGreaterThan(5);
    const names = table.columns.map(({ name }) => name);
    const read = (await recordsOf(tableHead(table) + tableLines(table, rows, tableContext))) as Record<
      string,
      string
    >[];
    const said = (cell: unknown): string => {
      if (cell instanceof Date) return cell.toISOString();
      if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
      return Array.isArray(cell) ? cell.join('\n') : cell === null ? '' : String(cell);
    };
    expect(read.map((row) => names.map((name) => fused(row[name] ?? '')))).toEqual(
      rows.map((row) => cellsOf(table, row, tableContext).map(said)),
    );
  });

  it('from JSON lines, every value as what it is', async () => {
    const written = rows.map((row) => rowOf(table, row, tableContext));
    const read = await recordsOf(written.map((row) => `${JSON.stringify(row)}\n`).join(''));
    expect(read).toEqual(JSON.parse(JSON.stringify(written)));
  });
});

test('The claims of one newsroom are checks of another: theirs in their words, and all that was said of each', async () => {
  const theirs = await openTestStore();
  const room = await beginTestNewsroom(theirs);
  for (const words of ['The tram ran in March.', '=SUM(1;2) trams, "quoted";\nand a line', '-5 degrees, “said” he'])
    await publish(room, (await checkedClaim(room, { claim: { words, wording: 'ours' } })).id);
  const page = await listClaims(theirs, {
    condition: undefined,
    sort: 'newest',
    cursor: { after: null, before: null },
    size: 9,
  });
  const rows: HashedClaim[] = await withHashes(theirs, page.claims);
  await theirs.close();
  const written = rows.map((row) => rowOf(CLAIMS, row, tableContext));
  const files = {
    csv: tableHead(CLAIMS) + tableLines(CLAIMS, rows, tableContext),
    jsonl: written.map((row) => `${JSON.stringify(row)}\n`).join(''),
  };
  for (const content of Object.values(files)) {
    const store = await openTestStore();
    const ours = await beginTestNewsroom(store);
    const { id } = done(await beginImport(store, ours.editor(), { fileName: 'claims' }));
    await withFile(content, (path) => stageFile(store, id, path));
    done(await mapColumns(store, ours.editor(), { importId: id, mapping: (await importOf(ours, id)).mapping }));
    await workOn(ours, id);
    expect((await importOf(ours, id)).counts).toEqual({ new: 3, known: 0, changed: 0, refused: 0 });
    done(await startImport(store, ours.editor(), { importId: id }));
    await workOn(ours, id);
    const checks = await store.read.select().from(store.t.elsewhereChecks).orderBy(store.t.elsewhereChecks.sequence);
    expect(checks.map(({ url, rating }) => ({ url, rating }))).toEqual(
      written.map((row) => ({ url: row.address, rating: row.verdict_label })),
    );
    const kept = checks.map(({ original }) => {
      const { row, members } = JSON.parse(original) as Record<string, Record<string, unknown>>;
      return row ?? members ?? {};
    });
    if (content === files.jsonl) expect(kept).toEqual(written);
    else expect(kept.map((row) => fused(String(row.claim)))).toEqual(written.map((row) => row.claim));
    await store.close();
  }
});
