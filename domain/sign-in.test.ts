import { expect, test } from 'vitest';
import { firstAdminInput, waitAfter } from './sign-in.ts';

const latestAt = new Date('2025-02-15T06:00:00Z');
const waitAt = (failures: number, secondsLater = 0) =>
  waitAfter({ failures, latestAt }, 5, new Date(latestAt.getTime() + secondsLater * 1_000)) / 1_000;

test('Four wrong passwords cost no waiting, then it doubles from 15 seconds to 15 minutes', () => {
  expect([0, 4, 5, 6, 7, 11, 100].map((failures) => waitAt(failures))).toEqual([0, 0, 15, 30, 60, 900, 900]);
});

test('The wait runs from the latest failure', () => {
  expect([waitAt(5, 10), waitAt(5, 15), waitAt(5, 600)]).toEqual([5, 0, 0]);
});

test('A password needs twelve characters, of whatever kind, and no more than the library takes', () => {
  const reasons = (password: string) =>
    firstAdminInput
      .safeParse({ name: 'A', email: 'a@example.org', password })
      .error?.issues.map((issue) => issue.message);
  expect(reasons('🚋'.repeat(11))).toEqual(['passwordTooShort']);
  expect(reasons('twelve chars')).toBeUndefined();
  expect(reasons('a'.repeat(129))).toEqual(['passwordTooLong']);
});
