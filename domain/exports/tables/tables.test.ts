import { describe, expect, it } from 'vitest';
import {
  makeEdition,
  makeEvidence,
  makePastEdition,
  makeRating,
  makeStatement,
} from '../../testing/edition-factory.ts';
import { tableContext } from '../../testing/export-factory.ts';
import { HOSTILE_TEXTS } from '../../testing/hostile-text.ts';
import { readCsv } from '../../testing/read-csv.ts';
import { defused } from '../csv.ts';
import { SOURCES, sourceRows } from './sources-table.ts';
import { evidenceRows, STATEMENTS, statementRows } from './statements-table.ts';
import type { Table } from './table.ts';
import { tableHead, tableLines } from './table-csv.ts';
import { jsonPieces, rowsAsJson } from './table-json.ts';
import { TABLES } from './tables.ts';
import { CORRECTIONS, VERDICTS } from './verdicts-table.ts';

const lines = <Row>(table: Table<Row>, rows: readonly Row[]): Record<string, string>[] => {
  const [head = [], ...records] = readCsv(tableHead(table) + tableLines(table, rows, tableContext));
  return records.map((record) => Object.fromEntries(head.map((name, index) => [name, record[index] ?? ''])));
};

describe('the tables', () => {
  it('name each column once', () => {
    for (const { name, columns } of TABLES) {
      const names = columns.map((column) => column.name);
      expect(new Set(names).size, name).toBe(names.length);
    }
  });
});

describe('the table of statements', () => {
  it('has a line for each piece of evidence, the claim and where to check it in each', () => {
    const edition = makeEdition({ evidence: [makeEvidence(1), makeEvidence(2, { stance: 'context' })] });
    const [first, second, ...more] = lines(STATEMENTS, statementRows(edition));
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      claim: 'The tram ran every day of the winter.',
      evidence_number: '1',
      stance: 'rebuts',
      cited_by_verdict: 'yes',
      document_sha256: edition.header.documentHash,
      record_as_of: '2025-01-20T09:00:00.000Z',
      edition_address: 'https://facts.example/en/claims/tram-ran-every-day/editions/1',
    });
    expect(second?.cited_by_verdict).toBe('no');
  });

  it('has one line for a claim without evidence in the file of that claim, and none among others', () => {
    const edition = makeEdition({ evidence: [] });
    expect(lines(STATEMENTS, evidenceRows(edition))).toMatchObject([{ evidence_number: '', cited_by_verdict: '' }]);
    expect(statementRows(edition)).toEqual([]);
  });

  it.each(HOSTILE_TEXTS)('keeps its columns whatever was said: %j', (words) => {
    const edition = makeEdition({ evidence: [makeEvidence(1, { statement: makeStatement({ words }) })] });
    const [line] = lines(STATEMENTS, statementRows(edition));
    expect(Object.keys(line ?? {})).toHaveLength(STATEMENTS.columns.length);
    expect(line?.words).toBe(defused(words));
  });
});

describe('the tables of editions', () => {
  const edition = makeEdition({
    number: 2,
    kind: 'correction',
    history: [makePastEdition({ rating: makeRating('false') })],
    correction: { wrong: 'Ten days.', right: 'Nine days.', since: '2025-01-17', noticedBy: null },
    verdict: { unknown: ['One thing.', 'Another.'] },
  });

  it('say the verdict, the one before, and several texts on lines of one cell', () => {
    expect(lines(VERDICTS, [edition])[0]).toMatchObject({
      verdict: 'mostly-false',
      verdict_number: '2',
      verdict_before: 'false',
      unknown: 'One thing.\nAnother.',
      cited_evidence: '1',
    });
  });

  it('say what was wrong and what is right', () => {
    expect(lines(CORRECTIONS, [edition])[0]).toMatchObject({
      edition_kind: 'correction',
      wrong: 'Ten days.',
      right: 'Nine days.',
      wrong_since: '2025-01-17',
      noticed_by: '',
    });
  });

  it('say of every source where it was used', () => {
    const used = lines(SOURCES, sourceRows(makeEdition()));
    expect(used.map(({ evidence_number }) => evidence_number)).toEqual(['', '1']);
  });
});

it('As JSON a row keeps what is a number, what is yes or no, lists, and what is not known', async () => {
  async function* batches() {
    yield [makeEdition()];
    yield [];
    yield [makeEdition({ number: 2 })];
  }
  let text = '';
  for await (const piece of jsonPieces('verdicts', rowsAsJson(VERDICTS, batches(), tableContext), tableContext))
    text += piece;
  const { verdicts, record } = JSON.parse(text);
  expect(record).toEqual({ position: 7, asOf: '2025-01-20T09:00:00.000Z' });
  expect(verdicts).toHaveLength(2);
  expect(verdicts[0]).toMatchObject({ verdict_number: 2, verdict_before: null, cited_evidence: ['1'] });
});
