import { expect, test } from 'vitest';
import { draftInput, draftTitle, isTyped } from './form-draft.ts';

const initial = { words: [''], language: ['en'], token: ['a'], version: ['1'], partyId: [''] };

test('A form that says what it said at first is no draft', () => {
  expect(isTyped({ ...initial, token: ['b'] }, initial)).toBe(false);
  expect(isTyped({ ...initial, 'partyId.text': [''], another: [''] }, initial)).toBe(false);
  expect(isTyped({ words: ['One\r\ntwo'] }, { words: ['One\ntwo'] })).toBe(false);
});

test('Whatever was typed, chosen or taken away makes a draft', () => {
  expect(isTyped({ ...initial, words: ['The tram'] }, initial)).toBe(true);
  expect(isTyped({ ...initial, evidenceIds: ['1'] }, initial)).toBe(true);
  expect(isTyped({ ...initial, language: [] }, initial)).toBe(true);
});

test('A draft is known again by the beginning of its longest text', () => {
  expect(draftTitle({ words: ['The tram ran.'], language: ['en'], token: ['a'.repeat(36)] })).toBe('The tram ran.');
  expect(draftTitle({ words: ['a'.repeat(100)] })).toBe(`${'a'.repeat(80)}…`);
});

test('Only forms of the desk have drafts', () => {
  const draft = { place: '/desk/claims/new', tab: 'abcdefgh', values: { words: ['x'] } };
  expect(draftInput.safeParse(draft).success).toBe(true);
  expect(draftInput.safeParse({ ...draft, place: '/en' }).success).toBe(false);
  expect(draftInput.safeParse({ ...draft, values: { words: 'x' } }).success).toBe(false);
});
