import { expect, test } from 'vitest';
import { untilThen } from './until-then.ts';

const said = (seconds: number) => untilThen(seconds * 1000, 0, 'en');

test('How long it is until then is said in the largest unit of which there are two', () => {
  expect([said(3 * 86_400 + 5), said(47 * 3600), said(90 * 60), said(119), said(40)]).toEqual([
    'in 3 days',
    'in 47 hours',
    'in 90 minutes',
    'in 119 seconds',
    'in 40 seconds',
  ]);
});

test('What is past is no time away', () => {
  expect(untilThen(0, 5000, 'en')).toBe('in 0 seconds');
});
