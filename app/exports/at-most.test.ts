import { expect, test } from 'vitest';
import { atMost } from './at-most.ts';

test('What is too long for Word and PDF is not read to its end', async () => {
  let read = 0;
  async function* batches() {
    for (;;) {
      read += 1;
      yield Array.from({ length: 100 }, (_, index) => index);
    }
  }
  expect(await atMost(batches(), 500)).toBeNull();
  expect(read).toBe(6);
});

test('What fits is whole, up to the very last', async () => {
  async function* batches() {
    yield [1, 2];
    yield [3];
  }
  expect(await atMost(batches(), 3)).toEqual([1, 2, 3]);
  expect(await atMost(batches(), 2)).toBeNull();
});
