import { expect, test } from 'vitest';
import { quotationMarks, quoted } from './quotation.ts';

test.each(['verbatim', 'translated'] as const)('%s words stand in quotation marks', (wording) => {
  expect(quoted({ words: 'The tram ran.', wording, language: 'en' })).toBe('“The tram ran.”');
});

test.each(['relayed', 'ours'] as const)('%s words never do', (wording) => {
  expect(quoted({ words: 'The tram ran.', wording, language: 'en' })).toBe('The tram ran.');
});

test('The marks follow the language of the words', () => {
  expect([quotationMarks('ru'), quotationMarks('uz-Cyrl'), quotationMarks('uz')]).toEqual([
    ['«', '»'],
    ['«', '»'],
    ['“', '”'],
  ]);
});
