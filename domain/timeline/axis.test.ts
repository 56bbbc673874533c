import { expect, it } from 'vitest';
import { lineWords } from '../testing/line-factory.ts';
import { layAxis } from './axis.ts';
import { DAY, makeScale } from './scale.ts';

const AT = Date.UTC(2024, 11, 1);
const after = (days: number) => AT + days * DAY;
const scale = makeScale(AT, after(320), [after(5), after(300)], { left: 0, right: 0 });
const words = { ...lineWords, leftOut: () => '1 year 9 months left out' };

it('On a narrow line the first date keeps its words, and what is left out is told beside them', () => {
  const { ticks, leftOut } = layAxis(scale, 320, 'UTC', words);
  expect(scale.breaks).toHaveLength(1);
  expect(ticks[0]?.text).toMatch(/20\d\d$/);
  expect(leftOut).toEqual([{ x: scale.breaks[0]?.x, text: '1 year 9 months left out', anchor: 'start' }]);
});

it('On a wide line what is left out stands about its gap', () => {
  const { leftOut } = layAxis(scale, 1200, 'UTC', words);
  expect(leftOut).toMatchObject([{ anchor: 'middle' }]);
});
