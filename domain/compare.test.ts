import { expect, test } from 'vitest';
import { compareEditions, type FieldDifference } from './compare.ts';
import type { EditionDocument } from './edition.ts';
import { makeDocument, makeEvidence, makeRating, makeStatement } from './testing/edition-factory.ts';

const field = (older: EditionDocument, newer: EditionDocument, name: FieldDifference['field']) =>
  compareEditions(older, newer).find((difference) => difference.field === name);
const changed = (older: EditionDocument, newer: EditionDocument) =>
  compareEditions(older, newer)
    .filter(({ change }) => change !== 'same')
    .map(({ field: name }) => name);

test('An edition against itself lists every field as the same', () => {
  expect(changed(makeDocument(), makeDocument())).toEqual([]);
  expect(compareEditions(makeDocument(), makeDocument()).length).toBeGreaterThan(15);
});

test('A new verdict changes the rating and nothing that it does not touch', () => {
  const newer = makeDocument({ verdict: { rating: makeRating('false'), summary: 'The tram stood still.' } });
  expect(changed(makeDocument(), newer)).toEqual(['rating', 'summary']);
});

test('A statement that came in is added, the others stay', () => {
  const newer = makeDocument({ evidence: [makeEvidence(1), makeEvidence(2)] });
  expect(field(makeDocument(), newer, 'evidence')).toMatchObject({
    change: 'added',
    entries: [
      { number: 1, change: 'same' },
      { number: 2, change: 'added', before: null },
    ],
  });
});

test('Evidence no longer relied on is named as that and not as gone', () => {
  const withdrawn = { at: '2025-02-01T00:00:00.000Z', reason: 'The count was of another line.' };
  const newer = makeDocument({ evidence: [makeEvidence(1, { withdrawn })] });
  expect(field(makeDocument(), newer, 'evidence')).toMatchObject({
    change: 'changed',
    entries: [{ number: 1, change: 'changed', parts: ['withdrawn'] }],
  });
});

test('A corrected quote is a change in its words', () => {
  const statement = makeStatement({ id: makeEvidence(1).statement.id, words: 'The tram stood still on eight days.' });
  expect(field(makeDocument(), makeDocument({ evidence: [makeEvidence(1, { statement })] }), 'evidence')).toMatchObject(
    {
      entries: [{ parts: ['words'] }],
    },
  );
});

test('A list with one entry out and one in is changed, entry by entry', () => {
  const older = makeDocument({ verdict: { unknown: ['a', 'b'] } });
  const newer = makeDocument({ verdict: { unknown: ['b', 'c'] } });
  expect(field(older, newer, 'unknown')).toMatchObject({
    change: 'changed',
    before: [{ change: 'removed' }, { change: 'same' }],
    after: [{ change: 'same' }, { change: 'added' }],
  });
});

test('A day that was put right is a change of the day and of nothing else', () => {
  const newer = makeDocument({ claim: { saidOn: '2025-01-13' } });
  expect(changed(makeDocument(), newer)).toEqual(['saidOn']);
});

test('A text where there was none is added', () => {
  expect(
    field(makeDocument(), makeDocument({ replyExcuse: 'The company no longer exists.' }), 'replyExcuse'),
  ).toMatchObject({
    change: 'added',
  });
});
