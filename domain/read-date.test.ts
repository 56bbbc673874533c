import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEdtf } from './edtf.ts';
import { readDate } from './read-date.ts';

const TODAY = '2025-03-01';

describe('A date is read the way people write it', () => {
  test.each([
    ['2025-02-15', '2025-02-15'],
    ['2025-02', '2025-02'],
    ['2025', '2025'],
    ['../2025-02-15', '../2025-02-15'],
    [' 15 Feb 2025 ', '2025-02-15'],
    ['15 February 2025', '2025-02-15'],
    ['15th february, 2025', '2025-02-15'],
    ['February 15, 2025', '2025-02-15'],
    ['Sept 2024', '2024-09'],
    ['15.02.2025', '2025-02-15'],
    ['by 15 February 2025', '../2025-02-15'],
    ['By 2025-02-15', '../2025-02-15'],
    ['since May 2024', '2024-05/..'],
    ['from 1 May 2024 to 3 May 2024', '2024-05-01/2024-05-03'],
    ['between May 2024 and June 2024', '2024-05/2024-06'],
    ['1 – 15 February 2025', '2025-02-01/2025-02-15'],
    ['about May 2024', '2024-05~'],
  ])('%s', (typed, read) => {
    expect(readDate(typed)).toBe(read);
  });
});

describe('In Russian', () => {
  test.each([
    ['13 февраля 2025', '2025-02-13'],
    ['13 февраля 2025 г.', '2025-02-13'],
    ['13-го февраля 2025 года', '2025-02-13'],
    ['февраль 2025', '2025-02'],
    ['13 фев 2025', '2025-02-13'],
    ['Май 2024', '2024-05'],
    ['1 мая 2024', '2024-05-01'],
    ['до 15 февраля 2025', '../2025-02-15'],
    ['не позднее 15 февраля 2025', '../2025-02-15'],
    ['с мая 2024 года', '2024-05/..'],
    ['с 1 по 15 февраля 2025', '2025-02-01/2025-02-15'],
    ['около мая 2024', '2024-05~'],
    ['вчера', '2025-02-28'],
    ['Позавчера', '2025-02-27'],
    ['13 февраля', '2025-02-13'],
  ])('%s', (typed, read) => {
    expect(readDate(typed, TODAY)).toBe(read);
  });
});

describe('In Uzbek, in both scripts', () => {
  test.each([
    ['13-fevral', '2025-02-13'],
    ['13-fevralda', '2025-02-13'],
    ['2025-yil 13-fevral', '2025-02-13'],
    ['2025 yil 13 fevral kuni', '2025-02-13'],
    ['2025-йил 13-февраль', '2025-02-13'],
    ['13-февралда', '2025-02-13'],
    ['fevral 2025', '2025-02'],
    ['15-sentyabr 2024', '2024-09-15'],
    ['15-sentabr 2024', '2024-09-15'],
    ['2024-yil 15-oktabrgacha', '../2024-10-15'],
    ['2024-yil 15-oktabrdan beri', '2024-10-15/..'],
    ['taxminan may 2024', '2024-05~'],
    ['kecha', '2025-02-28'],
    ['бугун', '2025-03-01'],
  ])('%s', (typed, read) => {
    expect(readDate(typed, TODAY)).toBe(read);
  });
});

describe('A day without a year is the last one there was', () => {
  test.each([
    ['15 feb', '2025-02-15'],
    ['1 March', '2025-03-01'],
    ['2 March', '2024-03-02'],
    ['December 24', '2024-12-24'],
    ['29 Feb', '2024-02-29'],
    ['by 15 Feb', '../2025-02-15'],
    ['yesterday', '2025-02-28'],
  ])('%s', (typed, read) => {
    expect(readDate(typed, TODAY)).toBe(read);
  });
});

describe('What is not a date, or could mean two days, is not guessed', () => {
  test.each([
    '',
    '03/04/2025',
    '30 February 2025',
    '30 February',
    'February',
    '15 Smarch 2025',
    'by',
    '3 May to 1 May 2024',
    '2025-13',
    '15.02.25',
    'ma 2024',
    'the tram',
  ])('%s', (typed) => {
    expect(readDate(typed, TODAY)).toBeNull();
  });

  test('and where today is not known, neither are "yesterday" and a day without a year', () => {
    expect(readDate('yesterday')).toBeNull();
    expect(readDate('15 feb')).toBeNull();
  });

  test('whatever is typed, the answer is a date that exists, or none', () => {
    const word = fc.constantFrom(
      '15',
      '31',
      'feb',
      'мая',
      'yil',
      '2025',
      'с',
      'по',
      'gacha',
      '13-fevraldan beri',
      '-',
      '/',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (typed) => {
          const read = readDate(typed, TODAY);
          expect(read === null || isEdtf(read)).toBe(true);
        },
      ),
    );
  });
});
