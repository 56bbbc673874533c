import { expect, it } from 'vitest';
import { DAY, makeScale } from './scale.ts';

const NO_MARGINS = { left: 0, right: 0 };

it('A long stretch between two events is left out', () => {
  const scale = makeScale(0, 900 * DAY, [0, 10 * DAY, 890 * DAY], NO_MARGINS);
  expect(scale.breaks).toHaveLength(1);
  expect(scale.start).toBe(0);
});

it('A line begins close to its first event and leaves nothing out before it', () => {
  const scale = makeScale(0, 900 * DAY, [800 * DAY, 850 * DAY], NO_MARGINS);
  expect(scale.breaks).toEqual([]);
  expect(scale.start).toBeGreaterThan(700 * DAY);
  expect(scale.start).toBeLessThan(800 * DAY);
  expect(scale.x(0)).toBe(0);
  expect(scale.x(800 * DAY)).toBeGreaterThan(0);
});

it('A stretch left out after the first event stays, also where the line begins later', () => {
  const scale = makeScale(0, 3000 * DAY, [1500 * DAY, 1520 * DAY, 2980 * DAY], NO_MARGINS);
  expect(scale.breaks).toHaveLength(1);
  expect(scale.breaks[0]?.from).toBeGreaterThan(1520 * DAY);
  expect(scale.start).toBeGreaterThan(1000 * DAY);
});
