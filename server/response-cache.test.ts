import { describe, expect, test } from 'vitest';
import type { PreparedAnswer } from './prepared-answer.ts';
import { ResponseCache } from './response-cache.ts';

const variant = { body: Buffer.alloc(0), headers: [], notModified: [] };

function answerOf(tag: string, bytes = 100, status = 200): PreparedAnswer {
  return { status, tag, bytes, variants: { identity: variant, gzip: variant, br: variant } };
}

/** A render that ends when the test says so. */
function pendingRender(answer: PreparedAnswer) {
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const make = async () => {
    await done;
    return answer;
  };
  return { make, finish };
}

const never = () => Promise.reject(new Error('must not be rendered'));

describe('freshness', () => {
  test('what was kept before a publication is not found after it', async () => {
    const cache = new ResponseCache(10_000);
    let generation = 0;
    const current = () => generation;
    await cache.findOrMake('/a', current, async () => answerOf('old'));
    expect(cache.find('/a')?.tag).toBe('old');
    generation = 1;
    expect(cache.find('/a')).toBeUndefined();
    const answer = await cache.findOrMake('/a', current, async () => answerOf('new'));
    expect(answer.tag).toBe('new');
  });

  test('a render begun before a publication is not given to a request begun after it', async () => {
    const cache = new ResponseCache(10_000);
    let generation = 0;
    const current = () => generation;
    const [old, fresh] = [pendingRender(answerOf('old')), pendingRender(answerOf('new'))];
    const before = cache.findOrMake('/a', current, old.make);
    generation = 1;
    const after = cache.findOrMake('/a', current, fresh.make);
    fresh.finish();
    old.finish();
    expect((await before).tag).toBe('old');
    expect((await after).tag).toBe('new');
  });

  test('a render that a publication overtook is not kept, however late it ends', async () => {
    const cache = new ResponseCache(10_000);
    let generation = 0;
    const current = () => generation;
    const old = pendingRender(answerOf('old'));
    const before = cache.findOrMake('/a', current, old.make);
    generation = 1;
    await cache.findOrMake('/a', current, async () => answerOf('new'));
    old.finish();
    await before;
    expect(cache.find('/a')?.tag).toBe('new');
  });

  test('what never changes outlives every publication', async () => {
    const cache = new ResponseCache(10_000);
    await cache.findOrMake(
      '/style.css',
      () => 0,
      async () => answerOf('style'),
    );
    expect((await cache.findOrMake('/style.css', () => 0, never)).tag).toBe('style');
  });
});

describe('shared renders', () => {
  test('readers who ask at the same time wait for one render', async () => {
    const cache = new ResponseCache(10_000);
    const render = pendingRender(answerOf('one'));
    const first = cache.findOrMake('/a', () => 0, render.make);
    const second = cache.findOrMake('/a', () => 0, never);
    render.finish();
    expect(await first).toBe(await second);
  });

  test('a render that fails is told to all who wait, and the next reader tries again', async () => {
    const cache = new ResponseCache(10_000);
    const failing = () => Promise.reject(new Error('broken'));
    const waiting = [cache.findOrMake('/a', () => 0, failing), cache.findOrMake('/a', () => 0, never)];
    for (const result of await Promise.allSettled(waiting)) expect(result).toMatchObject({ reason: Error('broken') });
    expect(
      (
        await cache.findOrMake(
          '/a',
          () => 0,
          async () => answerOf('mended'),
        )
      ).tag,
    ).toBe('mended');
  });

  test('what is not found is given to those who wait and then forgotten', async () => {
    const cache = new ResponseCache(10_000);
    await cache.findOrMake(
      '/a',
      () => 0,
      async () => answerOf('missing', 100, 404),
    );
    expect(cache.find('/a')).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });
});

describe('memory', () => {
  const keep = (cache: ResponseCache, url: string, bytes: number) =>
    cache.findOrMake(
      url,
      () => 0,
      async () => answerOf(url, bytes),
    );

  test('never holds more bytes than allowed, and lets go of what was not used for long', async () => {
    const cache = new ResponseCache(300);
    for (const url of ['/a', '/b', '/c']) await keep(cache, url, 100);
    cache.find('/a');
    await keep(cache, '/d', 100);
    expect(['/a', '/b', '/c', '/d'].filter((url) => cache.find(url))).toEqual(['/a', '/c', '/d']);
    expect(cache.bytes).toBe(300);
  });

  test('an answer larger than all of it is sent but not kept, and drives out nothing', async () => {
    const cache = new ResponseCache(300);
    await keep(cache, '/small', 100);
    expect((await keep(cache, '/large', 1_000)).tag).toBe('/large');
    expect(cache.find('/large')).toBeUndefined();
    expect(cache.find('/small')?.tag).toBe('/small');
    expect(cache.bytes).toBe(100);
  });

  test('counts an address once, however often it is made anew', async () => {
    const cache = new ResponseCache(1_000);
    let generation = 0;
    for (; generation < 5; generation += 1) {
      await cache.findOrMake(
        '/a',
        () => generation,
        async () => answerOf('a', 100),
      );
    }
    expect(cache.bytes).toBe(100);
  });
});
