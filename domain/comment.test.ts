import { describe, expect, test } from 'vitest';
import { commentInput, mentionedIn } from './comment.ts';

const people = [
  { id: 'ann', name: 'Ann' },
  { id: 'anna', name: 'Ann Aziz' },
  { id: 'o', name: 'Оксана' },
];

describe('who is named in a comment', () => {
  test('is called by the whole name, however it is capitalised', () => {
    expect(mentionedIn('@ann, look', people)).toEqual(['ann']);
    expect(mentionedIn('Ask @ОКСАНА!', people)).toEqual(['o']);
    expect(mentionedIn('Ask Ann', people)).toEqual([]);
  });
  test('is the one with the longer name where two fit, or both where both are called', () => {
    expect(mentionedIn('@Ann Aziz: look', people)).toEqual(['anna']);
    expect(mentionedIn('@Ann Aziz and @Ann', people)).toEqual(['anna', 'ann']);
  });
  test('is nobody where the name goes on', () => {
    expect(mentionedIn('@Annalena', people)).toEqual([]);
  });
});

describe('what a comment is about', () => {
  const input = (about: string) =>
    commentInput.safeParse({ claimId: '0190a5a0-0000-7000-8000-000000000000', about, body: 'x' }).data?.about;
  test('is the claim, the verdict or a piece of evidence by its number', () => {
    expect(input('claim')).toEqual({ part: 'claim', evidenceNumber: null });
    expect(input('evidence.12')).toEqual({ part: 'evidence', evidenceNumber: 12 });
  });
  test.each(['evidence', 'evidence.0', 'claim.1', ''])('is not %j', (about) => {
    expect(input(about)).toBeUndefined();
  });
});
