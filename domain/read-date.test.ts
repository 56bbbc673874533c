import { describe, expect, test } from 'vitest';
import { readDate } from './read-date.ts';

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
    ['about May 2024', '2024-05~'],
  ])('%s', (typed, read) => {
    expect(readDate(typed)).toBe(read);
  });
});

describe('What is not a date, or could mean two days, is not guessed', () => {
  test.each([
    '',
    '03/04/2025',
    '30 February 2025',
    'yesterday',
    '15 Smarch 2025',
    'by',
    '3 May to 1 May 2024',
    '2025-13',
  ])('%s', (typed) => {
    expect(readDate(typed)).toBeNull();
  });
});
