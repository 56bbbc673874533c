import { expect, it } from 'vitest';
import { dayIn } from './newsroom-day.ts';

it('begins a day when it begins where the newsroom is', () => {
  expect(dayIn('Asia/Tashkent', '2025-02-15')).toEqual({
    start: Date.parse('2025-02-14T19:00:00Z'),
    end: Date.parse('2025-02-15T19:00:00Z'),
  });
});

it('gives a day with a change of the clock its 23 or 25 hours', () => {
  const hours = (day: string) => {
    const { start, end } = dayIn('Europe/Lisbon', day);
    return (end - start) / 3_600_000;
  };
  expect([hours('2025-03-29'), hours('2025-03-30'), hours('2025-10-26')]).toEqual([24, 23, 25]);
});
