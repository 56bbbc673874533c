import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { dateWords } from '../components/ui/date-words.ts';
import { claimMarkdown } from '../domain/exports/claim-markdown.ts';
import type { ExportContext } from '../domain/exports/export-context.ts';
import { FULL_DATE, formatEdtf } from '../domain/format-date.ts';
import { formatInstant } from '../domain/instants.ts';
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
const CONTEXT: ExportContext = {
  say: (key, values) => t(key, values),
  name: (of) => names(of),
  saidOn: (value) => formatEdtf(value, 'en', words, FULL_DATE),
  instant: (at) => formatInstant(new Date(at), 'en', 'Europe/Lisbon'),
  site: 'https://facts.example/en',
};

const source = makeSource({ read: false, note: 'Known only through the report' });
const citation = makeCitation({ source, via: 'primary', accessedOn: '2025-03-05' });
const statement = makeStatement({ citation, saidOn: '../2025-01-16' });
const edition = makeEdition({
  evidence: [makeEvidence(1, { statement, bearsOn: 'every day' })],
  replies: [makeReply({ askedOn: '2025-01-16' })],
});
const written = claimMarkdown(edition, { position: 7, publishedAt: new Date('2025-01-20T09:00:00.000Z') }, CONTEXT);

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
  const file = claimMarkdown(gone, { position: 8, publishedAt: new Date('2025-01-20T09:00:00.000Z') }, CONTEXT);
  expect(file).toContain('**Withdrawn.** The speaker denies having said it.\n\nThe verdict had been Mostly false.');
  expect(file).not.toContain('Verdict: Mostly false');
});
