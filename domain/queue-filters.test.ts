import { describe, expect, test } from 'vitest';
import { isNarrowed, queueAddress, readQueueAddress } from './queue-filters.ts';

const read = (address: string) => readQueueAddress(Object.fromEntries(new URL(address, 'http://desk').searchParams));

describe('the address of a list of the desk', () => {
  test.each([
    '/desk',
    '/desk?view=mine',
    '/desk?view=all&as=board&words=tram+late&who=nobody&due=late',
    '/desk?view=checking&who=0190a5a0-0000-7000-8000-000000000000&after=12.34',
  ])('%s says the same when it is read and written', (address) => {
    expect(queueAddress(read(address))).toBe(address);
  });
  test('What cannot be read is as if it were not there', () => {
    const address = readQueueAddress({
      view: 'everything',
      as: ['tree'],
      who: 'me',
      due: ['soon', 'late'],
      words: ['a', 'b'],
    });
    expect(address).toEqual({
      view: null,
      board: false,
      filters: { words: 'a', who: null, due: null },
      after: null,
    });
    expect(isNarrowed(address.filters)).toBe(true);
    expect(isNarrowed(read('/desk?view=mine').filters)).toBe(false);
  });
});
