import { describe, expect, it } from 'vitest';
import { stepTo } from './reader.ts';

describe('stepping along a claim line', () => {
  it('goes on and back one event at a time, and stops at either end', () => {
    expect(stepTo('ArrowRight', -1, 3)).toBe(0);
    expect(stepTo('ArrowDown', 2, 3)).toBe(2);
    expect(stepTo('ArrowLeft', 2, 3)).toBe(1);
    expect(stepTo('ArrowUp', -1, 3)).toBe(0);
    expect([stepTo('Home', 2, 3), stepTo('End', 0, 3)]).toEqual([0, 2]);
  });
  it('leaves letters and all other keys to the browser and to screen readers', () => {
    expect(['j', 'k', 'h', 'Tab', ' ', 'PageDown'].map((key) => stepTo(key, 0, 3))).toEqual(Array(6).fill(null));
  });
  it('does nothing on a line without events', () => {
    expect(stepTo('ArrowRight', -1, 0)).toBeNull();
  });
});
