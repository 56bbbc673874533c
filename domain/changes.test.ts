import { describe, expect, test } from 'vitest';
import { changesOf, idsIn, sayValue } from './changes.ts';

const ID = '0190a5a0-0000-7000-8000-000000000001';
const say = {
  nameOf: (id: string) => (id === ID ? 'Harbour Tram Company' : undefined),
  fieldName: (field: string) => ({ partyId: 'Party', askedOn: 'Asked on' })[field] ?? field,
  yes: 'yes',
  no: 'no',
};

describe('what an edit changed', () => {
  test('is every field that says something else, as it was and as it is', () => {
    const before = { words: 'A', venue: null, read: false, list: [{ a: 1, b: 2 }] }; // in whatever order
    const after = { words: 'B', venue: undefined, read: true, list: [{ b: 2, a: 1 }] };
    expect(changesOf(before, after)).toEqual({
      words: { before: 'A', after: 'B' },
      read: { before: false, after: true },
    });
  });
  test('names whatever has an identifier in it', () => {
    expect(idsIn({ replies: { before: [], after: [{ partyId: ID, channel: 'e-mail' }] } })).toEqual([ID]);
  });
  test('is read in words: names for identifiers, a line to an entry, nothing where nothing is known', () => {
    expect(sayValue(ID, say)).toBe('Harbour Tram Company');
    expect(sayValue(true, say)).toBe('yes');
    expect(sayValue(null, say)).toBe('');
    expect(sayValue(['One', 'Two'], say)).toBe('One\nTwo');
    expect(sayValue([{ partyId: ID, askedOn: '2025-01-15', deadline: null }], say)).toBe(
      'Party: Harbour Tram Company; Asked on: 2025-01-15',
    );
    expect(sayValue('0190a5a0-0000-7000-8000-000000000002', say)).toBe('0190a5a0-0000-7000-8000-000000000002');
  });
});
