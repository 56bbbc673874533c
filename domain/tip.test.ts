import { describe, expect, test } from 'vitest';
import type { Person } from './person.ts';
import { parseInput } from './refusal.ts';
import { availableTipActs, claimOfPage, FASTEST_FORM, formAge, OLDEST_FORM, TIP_STATES, tipInput } from './tip.ts';

const checker: Person = { id: '1', name: 'Chiara', role: 'checker' };
const claimTip = { kind: 'claim', words: 'The bridge closes in May', name: '', email: '' };

describe('A tip', () => {
  test('needs only the words; what was left empty is not known', () => {
    const parsed = parseInput(tipInput, claimTip);
    expect(parsed).toMatchObject({
      ok: true,
      value: { saidBy: null, seenAt: null, why: null, name: null, email: null },
    });
  });

  test('is told each of its problems in the field that it belongs to', () => {
    const parsed = parseInput(tipInput, { ...claimTip, words: ' ', email: 'reader@' });
    expect(parsed).toEqual({
      ok: false,
      reasons: [
        { code: 'required', field: 'words' },
        { code: 'notAnEmail', field: 'email' },
      ],
    });
  });

  test('about an error says what kind of error it is', () => {
    const parsed = parseInput(tipInput, { kind: 'error', page: 'x', words: 'wrong', name: '', email: '' });
    expect(parsed).toEqual({ ok: false, reasons: [{ code: 'chooseOne', field: 'errorKind' }] });
  });

  test.each([
    ['a line feed in the e-mail', { email: 'a@example.org\nBcc: all@example.org' }, 'notAnEmail', 'email'],
    ['a control character in the name', { name: 'A\u0000B' }, 'controlCharacter', 'name'],
    ['too many words', { words: 'x'.repeat(5_001) }, 'tooLong', 'words'],
  ])('with %s is refused', (_, changes, code, field) => {
    const parsed = parseInput(tipInput, { ...claimTip, ...changes });
    expect(parsed).toMatchObject({ ok: false, reasons: [{ code, field }] });
  });

  test('can be closed once, and only a claim to check can become a claim', () => {
    expect(availableTipActs(checker, { state: 'open', kind: 'claim' })).toEqual([
      'take',
      'log',
      'answer',
      'merge',
      'decline',
    ]);
    expect(availableTipActs(checker, { state: 'in-hand', kind: 'error' })).toEqual(['answer', 'merge', 'decline']);
    const closed = TIP_STATES.filter((state) => state !== 'open' && state !== 'in-hand');
    for (const state of closed) expect(availableTipActs(checker, { state, kind: 'claim' })).toEqual([]);
  });
});

test('A form is taken from three seconds to twelve hours after it was made', () => {
  expect(formAge(1_000, 1_000 + FASTEST_FORM - 1)).toBe('tooFast');
  expect(formAge(1_000, 1_000 + FASTEST_FORM)).toBe('fine');
  expect(formAge(1_000, 1_000 + OLDEST_FORM)).toBe('fine');
  expect(formAge(1_000, 1_001 + OLDEST_FORM)).toBe('tooOld');
  expect(formAge(2_000, 1_000)).toBe('tooFast');
});

test.each([
  ['/en/claims/a-claim', { slug: 'a-claim', edition: null }],
  ['https://facts.example.org/en/claims/a-claim/editions/2#why', { slug: 'a-claim', edition: 2 }],
  ['claims/a-claim/on/2025-02-16', { slug: 'a-claim', edition: null }],
  ['the page about the tram', null],
  ['/en/parties/a-party', null],
])('The page %j names %j', (page, found) => {
  expect(claimOfPage(page)).toEqual(found);
});
