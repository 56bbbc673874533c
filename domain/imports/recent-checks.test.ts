import { expect, it } from 'vitest';
import { RecentChecks } from './recent-checks.ts';

it('Of the checks that came in the last are found, however many there were', () => {
  const checks = new RecentChecks(10);
  for (let number = 0; number < 95; number += 1)
    checks.put(`id ${number}`, { words: `The tram numbered w${number}w flies` });
  expect(checks.size).toBe(10);
  const found = (number: number) => checks.find(`w${number}w`, 1).map(({ id }) => id);
  expect([found(94), found(85), found(84), found(0)]).toEqual([['id 94'], ['id 85'], [], []]);
});
