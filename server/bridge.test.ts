import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { generation, onStop, published, raiseAt, runClosers, setStatus, withResponse } from './bridge.ts';

const DAY = 86_400_000;

function fakeResponse(headersSent = false): ServerResponse {
  return { statusCode: 200, headersSent } as ServerResponse;
}

describe('the status of a page', () => {
  test('is set on the response that is being answered, and on no other', async () => {
    const [first, second] = [fakeResponse(), fakeResponse()];
    await Promise.all([
      withResponse(first, async () => {
        await Promise.resolve();
        setStatus(404);
      }),
      withResponse(second, async () => {
        await Promise.resolve();
      }),
    ]);
    expect([first.statusCode, second.statusCode]).toEqual([404, 200]);
  });

  test('is left alone once the headers are sent', () => {
    const response = fakeResponse(true);
    withResponse(response, () => setStatus(404));
    expect(response.statusCode).toBe(200);
  });

  test('can be set where there is no server, without effect', () => {
    expect(() => setStatus(404)).not.toThrow();
  });
});

test('Publishing raises the generation by one', () => {
  const before = generation();
  published();
  expect(generation()).toBe(before + 1);
});

test('Another copy of the module shares the same generation', async () => {
  const before = generation();
  vi.resetModules();
  const copy = await import('./bridge.ts');
  expect(copy.published).not.toBe(published);
  copy.published();
  expect(generation()).toBe(before + 1);
});

describe('closers', () => {
  test('run once each, the last registered first', async () => {
    const order: string[] = [];
    onStop(() => void order.push('opened first'));
    onStop(async () => void order.push('opened last'));
    await runClosers();
    await runClosers();
    expect(order).toEqual(['opened last', 'opened first']);
  });

  test('all run even if one fails, and the failure is told', async () => {
    const order: string[] = [];
    onStop(() => void order.push('store'));
    onStop(() => {
      throw new Error('disk full');
    });
    await expect(runClosers()).rejects.toThrow('Not everything could be closed');
    expect(order).toEqual(['store']);
  });
});

describe('a moment that changes pages by the clock alone', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2025-02-15T00:00:00Z') });
  });
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
  });

  const inMilliseconds = (delay: number) => raiseAt(new Date(Date.now() + delay));

  test('raises the generation then and not before', () => {
    const before = generation();
    inMilliseconds(5_000);
    vi.advanceTimersByTime(4_999);
    expect(generation()).toBe(before);
    vi.advanceTimersByTime(1);
    expect(generation()).toBe(before + 1);
  });

  test('is not lost when an earlier or a later one is announced', () => {
    const before = generation();
    inMilliseconds(5_000);
    inMilliseconds(9_000);
    inMilliseconds(1_000);
    const seen = [1_000, 4_000, 4_000].map((step) => {
      vi.advanceTimersByTime(step);
      return generation() - before;
    });
    expect(seen).toEqual([1, 2, 3]);
  });

  test('may be further away than a timer can wait', () => {
    const before = generation();
    inMilliseconds(60 * DAY);
    vi.advanceTimersByTime(60 * DAY - 1);
    expect(generation()).toBe(before);
    vi.advanceTimersByTime(1);
    expect(generation()).toBe(before + 1);
  });

  test('raises once, however often it was announced', () => {
    const before = generation();
    for (let time = 0; time < 5; time += 1) raiseAt(new Date('2025-02-15T01:00:00Z'));
    vi.advanceTimersByTime(DAY);
    expect(generation()).toBe(before + 1);
  });

  test('does nothing when it lies in the past', () => {
    const before = generation();
    inMilliseconds(-1);
    vi.advanceTimersByTime(DAY);
    expect(generation()).toBe(before);
  });
});
