import { describe, expect, it } from 'vitest';
import { placeLabels } from './labels.ts';

const label = (x: number, letters: number) => ({ x, words: [{ text: 'n'.repeat(letters), voice: 'detail' as const }] });
const lanes = (...labels: [x: number, letters: number][]) =>
  placeLabels(
    labels.map(([x, letters]) => label(x, letters)),
    960,
  )?.map(({ lane, flipped }) => [lane, flipped]);

describe('the lanes of labels', () => {
  it('leaves labels that do not meet beside the band', () => {
    expect(lanes([100, 10], [500, 10])).toEqual([
      [0, false],
      [0, false],
    ]);
  });
  it('puts words beyond the stems that they would cover', () => {
    expect(lanes([100, 20], [150, 20], [200, 20])).toEqual([
      [2, false],
      [1, false],
      [0, false],
    ]);
  });
  it('flips words that would leave the frame', () => {
    expect(lanes([900, 20])).toEqual([[0, true]]);
  });
  it('settles where a flipped label covers the stems of others that reach towards it', () => {
    const found = lanes([271, 37], [362, 37], [384, 24], [432, 35], [448, 34], [750, 38], [812, 31]);
    const lane = (index: number) => Number(found?.[index]?.[0]);
    expect(lane(6)).toBeGreaterThan(lane(5));
    expect(lane(5)).toBeGreaterThan(lane(3));
    expect(lane(3)).toBeGreaterThan(lane(4));
  });
  it('finds none where two labels would each cover the other’s stem', () => {
    expect(lanes([200, 40], [430, 40], [560, 40], [700, 40], [900, 40])).toBeUndefined();
  });
});
