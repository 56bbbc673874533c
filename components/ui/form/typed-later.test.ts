import { describe, expect, test } from 'vitest';
import { withTypedLater } from './typed-later.ts';

describe('what is typed while a form is under way', () => {
  const sent = { words: ['A'], venue: [''], partyId: [''], read: ['yes'], version: ['1'], token: ['x'] };

  test('stays, and everything else is as the answer has it', () => {
    const now = { ...sent, words: ['A tram'] };
    const answered = { ...sent, partyId: ['new'], version: ['2'], token: ['y'] };
    expect(withTypedLater(answered, sent, now)).toEqual({ ...answered, words: ['A tram'] });
  });
  test('is also what was taken out: a tick, a text', () => {
    const { read: _read, ...rest } = sent;
    expect(withTypedLater(sent, sent, { ...rest, words: [''] })).toEqual({ ...sent, read: [], words: [''] });
  });
  test('is never what the form says of itself', () => {
    expect(withTypedLater({ ...sent, version: ['2'] }, sent, { ...sent, version: ['9'], $ACTION: ['1'] })).toEqual({
      ...sent,
      version: ['2'],
    });
  });
});
