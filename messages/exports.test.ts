import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { lineWords } from '../components/timeline/line-words.ts';
import { lineSummary } from '../components/timeline/summary.ts';
import { dateWords } from '../components/ui/date-words.ts';
import { lineOf, wholeLineOf } from '../domain/claim-line.ts';
import type { ExportContext } from '../domain/exports/export-context.ts';
import { claimPaper } from '../domain/exports/paper/claim-paper.ts';
import { markdownFile } from '../domain/exports/paper/paper-markdown.ts';
import { dictionary } from '../domain/exports/tables/dictionary.ts';
import { TABLES } from '../domain/exports/tables/tables.ts';
import { FULL_DATE, formatEdtf } from '../domain/format-date.ts';
import { formatInstant } from '../domain/instants.ts';
import { FIRST_LICENCE } from '../domain/licence.ts';
import {
  makeCitation,
  makeEdition,
  makeEvidence,
  makeReply,
  makeSource,
  makeStatement,
} from '../domain/testing/edition-factory.ts';
import messages from './en.json' with { type: 'json' };

const t = createTranslator({ locale: 'en', messages, namespace: 'exports' });
const names = createTranslator({ locale: 'en', messages, namespace: 'exports.names' });
const words = dateWords(createTranslator({ locale: 'en', messages, namespace: 'dates' }));
const line = createTranslator({ locale: 'en', messages, namespace: 'line' });
const CONTEXT: ExportContext = {
  say: (key, values) => t(key, values),
  name: (of) => names(of),
  saidOn: (value) => formatEdtf(value, 'en', words, FULL_DATE),
  instant: (at) => formatInstant(new Date(at), 'en', 'Europe/Lisbon'),
  moment: (at) => t('moment', { moment: formatInstant(new Date(at), 'en', 'Europe/Lisbon'), zone: 'Europe/Lisbon' }),
  lineSaid: lineSummary(line, words, 'en').told,
  lineWords: lineWords(line, words, 'en'),
  list: (items) => items.join(', '),
  licence: FIRST_LICENCE,
  language: 'en',
  site: 'https://facts.example/en',
};

const source = makeSource({ read: false, note: 'Known only through the report' });
const citation = makeCitation({ source, via: 'primary', accessedOn: '2025-03-05' });
const statement = makeStatement({ citation, saidOn: '../2025-01-16' });
const edition = makeEdition({
  evidence: [makeEvidence(1, { statement, bearsOn: 'every day' })],
  replies: [makeReply({ askedOn: '2025-01-16' })],
});
const STATE = { position: 7, publishedAt: new Date('2025-01-20T09:00:00.000Z') };
const written = markdownFile(claimPaper(edition, STATE, CONTEXT));

it('A file to read says what a page says of a source: when it was read, or that it was not', () => {
  expect(written).toContain(
    'Accessed 5 March 2025. The party’s own words, to it or in it. We have not read this source ourselves. Known only through the report.',
  );
});

it('A file to read says which words of the claim a statement bears on', () => {
  expect(written).toContain('- Bears on: “every day”');
});

it('A file to read has no date as machines write it', () => {
  const outsideAddresses = written.replace(/<[^>]*>/g, '');
  expect(outsideAddresses).toContain('by 16 January 2025');
  expect(outsideAddresses).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});

it('The table of editions names its columns for what they hold; “as of” is said of the record alone', () => {
  expect(written).toContain('| Edition | Published | Kind | Verdict | What it changed | SHA-256 |');
  expect(written.match(/As of/g)).toHaveLength(1);
  expect(written).toContain('- As of 20 Jan 2025, 09:00');
});

it('A withdrawn claim is given out with the verdict that it had, never with one that it has', () => {
  const gone = makeEdition({ kind: 'withdrawal', note: 'The speaker denies having said it.' });
  const file = markdownFile(claimPaper(gone, STATE, CONTEXT));
  expect(file).toContain('**Withdrawn.** The speaker denies having said it.\n\nThe verdict had been Mostly false.');
  expect(file).not.toContain('Verdict: Mostly false');
});

it('The dictionary says of every column of every table what stands in it, and of nothing else', () => {
  const { title, intro, heads, tables, kinds, columns } = messages.exports.dictionary;
  const text = dictionary({
    title,
    intro,
    heads,
    table: (name) => tables[name],
    kind: (kind) => kinds[kind],
    column: (name) => (columns as Record<string, string>)[name] ?? `UNKNOWN ${name}`,
  });
  expect(text).not.toContain('UNKNOWN');
  const known = new Set(TABLES.flatMap((table) => table.columns.map(({ name }) => name)));
  expect(Object.keys(columns).filter((name) => !known.has(name))).toEqual([]);
  expect(text).toContain('| `claim_said_on` | date of whatever precision is honest, EDTF (ISO 8601-2) |');
});

it('A line on which nobody was asked says nothing of asking', () => {
  expect(CONTEXT.lineSaid(lineOf(edition))).toMatch(/On record: .+\.$/);
  expect(CONTEXT.lineSaid(wholeLineOf(edition))).toContain('1 party was asked to answer.');
});
