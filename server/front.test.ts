import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ SEARCHES_PER_MINUTE: '3' });
});
afterAll(async () => {
  expect(await server.close()).toBe(0);
});

const get = (path: string, init: RequestInit = {}) => fetch(server.origin + path, { redirect: 'manual', ...init });

/** Without fetch's own headers and decompression. */
function getBytes(
  path: string,
  headers: Record<string, string>,
): Promise<{ headers: NodeJS.Dict<unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(server.origin + path, { headers }, async (answer) => {
      resolve({ headers: answer.headers, body: Buffer.concat(await answer.toArray()) });
    })
      .on('error', reject)
      .end();
  });
}

describe('a reader page', () => {
  test('carries no script of the framework, and its policy allows none inline', async () => {
    const answer = await get('/en/claims/one');
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).not.toMatch(/<script|as="script"/);
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  test('says to ask again, sets no cookie, and does not say what it is built with', async () => {
    const { headers } = await get('/en/claims/two');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  test('is rendered once and then sent from memory', async () => {
    const before = Number(await (await get('/desk/renders')).text());
    for (let time = 0; time < 5; time += 1) await (await get('/en/claims/kept')).text();
    expect(Number(await (await get('/desk/renders')).text())).toBe(before + 1);
  });

  test('is kept under one spelling, whatever is written behind it or in which order', async () => {
    const before = Number(await (await get('/desk/renders')).text());
    const spellings = [
      '/en/claims?verdict=false&party=a&party=b',
      '/en/claims?party=b&party=a&verdict=false&utm_source=x',
      '/en/cl%61ims?party=a&verdict=false&party=b&party=a&to=',
    ];
    const bodies = await Promise.all(spellings.map(async (spelling) => (await get(spelling)).text()));
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('/en/claims?verdict=false&party=a&party=b');
    expect(Number(await (await get('/desk/renders')).text())).toBe(before + 1);
  });

  test('answers 304 to a reader who has it, in every encoding', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const first = await get('/en/claims/tagged', { headers: { 'accept-encoding': encoding } });
      await first.text();
      const tag = first.headers.get('etag') ?? '';
      const headers = { 'accept-encoding': encoding, 'if-none-match': tag };
      const again = await get('/en/claims/tagged', { headers });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(tag);
      expect(await again.text()).toBe('');
    }
  });

  test('is sent in the encoding that is asked for, with a tag of its own', async () => {
    const plain = await getBytes('/en/claims/encoded', {});
    const zipped = await getBytes('/en/claims/encoded', { 'accept-encoding': 'br;q=0, gzip;q=0.5' });
    const brotli = await getBytes('/en/claims/encoded', { 'accept-encoding': 'gzip;q=0.5, br' });
    expect([plain, zipped, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
    ]);
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(new Set([plain, zipped, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  test('answers HEAD with the headers of GET and no body', async () => {
    const full = await get('/en/claims/head');
    const length = (await full.arrayBuffer()).byteLength;
    const raw = await server.sendRaw('HEAD /en/claims/head HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    const [head = '', body] = raw.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1.1 200/);
    expect(head.toLowerCase()).toContain('content-length: ');
    expect(length).toBeGreaterThan(0);
    expect(body).toBe('');
  });

  test('that is not found is rendered with its status and never kept', async () => {
    const before = Number(await (await get('/desk/renders')).text());
    for (let time = 0; time < 2; time += 1) expect((await get('/en/claims/missing')).status).toBe(404);
    expect(Number(await (await get('/desk/renders')).text())).toBe(before + 2);
  });

  test('that has moved is answered with where to', async () => {
    const answer = await get('/en/moved');
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/en/claims/record']);
  });

  test('that fails is replaced by a readable page with a number that the log also has', async () => {
    const answer = await get('/en/broken');
    const html = await answer.text();
    expect(answer.status).toBe(500);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(html).toMatch(/name this number: [0-9a-f]{10}/);
  });

  test('of which only a part arrives is not sent as if it were whole', async () => {
    const answer = await get('/en/cut');
    expect(answer.status).toBe(502);
    expect(await answer.text()).not.toContain('only a part');
  });
});

describe('readers do not meet', () => {
  test('nothing of the first reader reaches the page, so nothing reaches the next', async () => {
    const headers = {
      cookie: 'session=first',
      authorization: 'Bearer first',
      'user-agent': 'first-agent',
      'accept-language': 'xx-first',
      'x-forwarded-host': 'first.example',
      'x-forwarded-for': '9.9.9.9',
      'x-client-ip': '9.9.9.9',
      'x-middleware-subrequest': 'first',
      'next-action': 'first',
      rsc: '1',
      referer: 'http://first.example/',
    };
    const first = await (await get('/en/claims/shared', { headers })).text();
    const second = await (await get('/en/claims/shared')).text();
    expect(first).toBe(second);
    expect(second).not.toMatch(/first|9\.9\.9\.9|"rsc"|"cookie"/);
    expect(second).toContain(`"host":"localhost:${server.port}"`);
  });

  test('a reader who hangs up stops nobody who waits for the same page', async () => {
    const impatient = new AbortController();
    const gone = get('/en/claims/slow', { signal: impatient.signal }).catch(() => 'gone');
    const patient = get('/en/claims/slow');
    setTimeout(() => impatient.abort(), 50);
    expect(await gone).toBe('gone');
    const html = await (await patient).text();
    expect(html).toContain('slow, render');
    expect(await (await get('/en/claims/slow')).text()).toBe(html);
  });

  test('search results are not kept, and an address that searches too much must wait', async () => {
    const answers = [];
    for (let time = 0; time < 4; time += 1) answers.push(await get('/en/search?q=tram'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[0]?.headers.get('cache-control')).toBe('no-store');
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await get('/en/claims/one')).status).toBe(200);
  });
});

describe('other addresses', () => {
  test('the entrance leads to the language the reader likes best', async () => {
    const answer = await get('/', { headers: { 'accept-language': 'de, ru-RU;q=0.8, en;q=0.5' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([307, '/ru']);
    expect(answer.headers.get('vary')).toBe('Accept-Language');
  });

  test('a static file is sent compressed; one with a hash in its name is kept for a year', async () => {
    const script = await get('/reader.js');
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
    expect(script.headers.has('permissions-policy')).toBe(false); // for pages, and paid for by every first visit
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toBe('no-cache');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    const style = await get('/_next/static/chunks/a1b2.css');
    expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('a form sent to a file or to a reader page is refused, and it is said what is allowed', async () => {
    for (const path of ['/reader.js', '/en/claims/one', '/healthz', '/', '/_next/static/chunks/a1b2.css']) {
      const answer = await get(path, { method: 'POST', body: 'a=1' });
      expect([path, answer.status, answer.headers.get('allow')]).toEqual([path, 405, 'GET, HEAD']);
    }
  });

  test('framework addresses that are no file of ours are not found', async () => {
    expect((await get('/_next/image?url=%2Freader.js&w=64&q=75')).status).toBe(404);
    expect((await get('/_next/data/x/en.json')).status).toBe(404);
  });

  test('a large export is streamed, and sets no cookie', async () => {
    const answer = await get('/exports/claims.csv?verdict=false');
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    const early = new TextDecoder().decode(first?.value);
    expect(early).toContain('slug');
    expect(early).not.toContain('last');
    const second = await reader?.read();
    expect(new TextDecoder().decode(second?.value)).toContain('last');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('an export asked for by HEAD has the headers of the stream, squeezed or not, and no body', async () => {
    for (const encoding of ['gzip', 'identity']) {
      const headers = { 'accept-encoding': encoding };
      const [whole, head] = [
        await get('/exports/claims.csv', { headers }),
        await get('/exports/claims.csv', { method: 'HEAD', headers }),
      ];
      // All but those of the one connection and moment.
      const ofConnection = /^(?:connection|keep-alive|transfer-encoding|date)$/;
      const told = (answer: Response) => [...answer.headers].filter(([name]) => !ofConnection.test(name));
      expect([head.status, told(head)]).toEqual([whole.status, told(whole)]);
      expect(head.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
      expect(await head.text()).toBe('');
      expect(await whole.text()).toContain('last');
    }
    const raw = await server.sendRaw(
      'HEAD /exports/claims.csv HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n',
    );
    expect(raw.split('\r\n\r\n')[1]).toBe('');
  });

  test('health tells that the thread of the pages answers', async () => {
    const answer = await get('/healthz');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ status: 'ok', generation: expect.any(Number) });
  });
});
