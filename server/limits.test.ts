import { expect, test } from 'vitest';
import { Quota } from './limits.ts';

test('So many are allowed at once, and the next is told how long to wait', () => {
  const quota = new Quota(3);
  expect([1, 2, 3].map(() => quota.take('a', 0))).toEqual([0, 0, 0]);
  expect(quota.take('a', 0)).toBe(20);
});

test('Whoever waits as long as told is allowed again, once', () => {
  const quota = new Quota(3);
  for (let time = 0; time < 3; time += 1) quota.take('a', 0);
  expect(quota.take('a', 19_000)).toBeGreaterThan(0);
  expect(quota.take('a', 20_000)).toBe(0);
  expect(quota.take('a', 20_000)).toBeGreaterThan(0);
});

test('Asking while refused does not make the wait longer', () => {
  const quota = new Quota(1);
  quota.take('a', 0);
  for (let second = 1; second < 60; second += 1) quota.take('a', second * 1_000);
  expect(quota.take('a', 60_000)).toBe(0);
});

test('A long pause saves up no more than one burst', () => {
  const quota = new Quota(2);
  const taken = [1, 2, 3].map(() => quota.take('a', 86_400_000));
  expect(taken.map((wait) => wait > 0)).toEqual([false, false, true]);
});

test('One address does not use up what belongs to another', () => {
  const quota = new Quota(1);
  quota.take('a', 0);
  expect(quota.take('b', 0)).toBe(0);
});

test('However many addresses come, only so many are remembered', () => {
  const quota = new Quota(1, 2);
  for (const key of ['a', 'b', 'c']) quota.take(key, 0);
  expect(quota.take('c', 0)).toBeGreaterThan(0);
  expect(quota.take('a', 0)).toBe(0);
});
