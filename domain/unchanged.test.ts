import { describe, expect, test } from 'vitest';
import { makeDocument } from './testing/edition-factory.ts';
import { isUnchanged } from './unchanged.ts';

const document = makeDocument();

describe('whether the desk has a change in hand', () => {
  test('Another number, kind, note, history or checker is no change of what is said', () => {
    const next = {
      ...document,
      number: 2,
      kind: 'withdrawal' as const,
      note: 'Never said.',
      checkedBy: ['Edda Editor'],
    };
    const since = { ...document.verdict, inForceSince: '2025-01-15T08:00:00.000Z' };
    expect(isUnchanged({ ...next, verdict: since }, document)).toBe(true);
  });

  test('Another word of the verdict is', () => {
    const verdict = { ...document.verdict, summary: 'Something else.' };
    expect(isUnchanged({ ...document, verdict }, document)).toBe(false);
  });

  test('A claim that readers do not have yet has all of it in hand', () => {
    expect(isUnchanged(document, null)).toBe(false);
  });
});
