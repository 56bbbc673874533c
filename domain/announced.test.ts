import { expect, test } from 'vitest';
import { asAnnounced, likelyKind } from './announced.ts';
import { makeDocument } from './testing/edition-factory.ts';

const document = makeDocument();
const rating = { ...document.verdict.rating, key: 'disputed' as const };
const otherVerdict = { ...document, verdict: { ...document.verdict, rating } };

test('What readers do not have yet is a first edition', () => {
  expect(likelyKind({ ...document, kind: null }, null)).toBe('first');
});

test('A changed verdict is never called an update, not even where one was announced before', () => {
  expect(likelyKind({ ...otherVerdict, kind: null }, document)).toBe('verdict-change');
  expect(likelyKind({ ...otherVerdict, kind: 'update' }, document)).toBe('verdict-change');
  expect(likelyKind({ ...document, kind: 'verdict-change' }, document)).toBe('update');
});

test('A correction stays one, whatever it does to the verdict', () => {
  expect(likelyKind({ ...otherVerdict, kind: 'correction' }, document)).toBe('correction');
  expect(likelyKind({ ...document, kind: 'correction' }, document)).toBe('correction');
});

test('A note that was not written yet is told from one that was', () => {
  expect(asAnnounced({ ...document, kind: null, note: '' }, null, 'None yet.')).toMatchObject({
    kind: 'first',
    note: 'None yet.',
  });
  expect(asAnnounced({ ...document, kind: null, note: 'A line was added.' }, null, 'None yet.').note).toBe(
    'A line was added.',
  );
});
