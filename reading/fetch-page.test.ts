import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fetched, fetchPage } from './fetch-page.ts';
import { judgedLookup, type Lookup, NotPublic } from './guarded-agent.ts';
import { readAllowedHosts } from './public-address.ts';

const PAGE = '<p>The tram stood still.</p>';
let origin: string;
let askedFor: { url: string; cookie: string | undefined; agent: string | undefined }[] = [];

function answer(request: IncomingMessage, response: ServerResponse) {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  askedFor.push({ url: pathname, cookie: request.headers.cookie, agent: request.headers['user-agent'] });
  const go = (location: string) => response.writeHead(302, { location, 'set-cookie': 'seen=1' }).end();
  if (pathname === '/page')
    return response.writeHead(200, { 'content-type': 'text/html; charset="windows-1251"' }).end(PAGE);
  if (pathname === '/moved') return go('/page');
  if (pathname === '/loop') return go('/loop');
  if (pathname === '/inside') return go('http://169.254.169.254/latest/meta-data/');
  if (pathname === '/inside-by-name') return go('http://metadata.internal.example/');
  if (pathname === '/missing') return response.writeHead(404).end('gone');
  if (pathname === '/slow') return response.writeHead(200).write('a little');
  if (pathname === '/cut')
    return response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
  if (pathname === '/bomb')
    return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)));
  return response.writeHead(200).end(Buffer.alloc(3000));
}

const server = createServer(answer);
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://press.example:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Every name leads to the test's own server, so that what is refused is refused for another reason than being away. */
const toMyself: Lookup = (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
const ALLOWED = readAllowedHosts('press.example');
const ask = (path: string, limits = {}) => {
  askedFor = [];
  const url = path.startsWith('/') ? `${origin}${path}` : path;
  return fetchPage(url, { allowed: ALLOWED, agentName: 'Claimline (test)', lookup: toMyself, limits });
};
const problemOf = (fetched: Fetched) => (fetched.ok ? null : fetched.problem);

describe('A page is fetched', () => {
  it('with its kind, its encoding and its bytes, from where redirects led', async () => {
    const fetched = await ask('/moved');
    expect(fetched).toMatchObject({
      ok: true,
      page: { url: `${origin}/page`, mediaType: 'text/html', charset: 'windows-1251' },
    });
    expect(fetched.ok && Buffer.from(fetched.page.bytes).toString()).toBe(PAGE);
  });

  it('under our own name, without a cookie, though one was set on the way', async () => {
    await ask('/moved');
    expect(askedFor).toEqual([
      { url: '/moved', cookie: undefined, agent: 'Claimline (test)' },
      { url: '/page', cookie: undefined, agent: 'Claimline (test)' },
    ]);
  });
});

describe('What cannot be had is said', () => {
  it('a status, redirects without end, an answer that is too large, also one that only unpacks to too much', async () => {
    expect(await ask('/missing')).toEqual({ ok: false, problem: 'status', status: 404 });
    expect(problemOf(await ask('/loop'))).toBe('tooManyRedirects');
    expect(askedFor).toHaveLength(6);
    expect(problemOf(await ask('/large', { bytes: 2999 }))).toBe('tooLarge');
    expect(problemOf(await ask('/large', { bytes: 3000 }))).toBe(null);
    expect(problemOf(await ask('/bomb', { bytes: 1_000_000 }))).toBe('tooLarge');
  });

  it('a server that does not end, ends in the middle, or is not there', async () => {
    expect(problemOf(await ask('/slow', { milliseconds: 300 }))).toBe('tooSlow');
    expect(problemOf(await ask('/cut'))).toBe('noAnswer');
    const nobody = await fetchPage(origin.replace(/\d+$/, '1'), { allowed: ALLOWED, agentName: 'x', lookup: toMyself });
    expect(problemOf(nobody)).toBe('noAnswer');
    const away: Lookup = (host, _options, done) =>
      done(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }), []);
    expect(
      problemOf(await fetchPage('https://nowhere.example/', { allowed: ALLOWED, agentName: 'x', lookup: away })),
    ).toBe('noSuchHost');
  });
});

describe('The network of the newsroom is out of reach', () => {
  it.each(['http://127.0.0.1/page', 'http://[::ffff:127.0.0.1]/page', 'http://localhost/page', 'file:///etc/passwd'])(
    'by %s',
    async (address) => expect(problemOf(await ask(address))).toBe('notPublic'),
  );

  it('by a name that leads into it', async () => {
    for (const address of ['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', 'fd00::1', '::ffff:10.0.0.1']) {
      const inside: Lookup = (_host, _options, done) =>
        done(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
      const fetched = await fetchPage('http://rebound.example/', { allowed: ALLOWED, agentName: 'x', lookup: inside });
      expect(problemOf(fetched)).toBe('notPublic');
    }
  });

  it('by a name that leads to a public address and into it as well', async () => {
    const both: Lookup = (_host, _options, done) =>
      done(null, [
        { address: '93.184.215.14', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    const fetched = await fetchPage('http://rebound.example/', { allowed: ALLOWED, agentName: 'x', lookup: both });
    expect(problemOf(fetched)).toBe('notPublic');
  });

  it('by a name that says something else each time: what is connected to is what was judged', () => {
    const answers = ['93.184.215.14', '127.0.0.1'];
    let times = 0;
    const rebinding: Lookup = (_host, _options, done) =>
      done(null, [{ address: answers[times++] ?? '::1', family: 4 }]);
    const heard: unknown[] = [];
    const lookUp = judgedLookup(ALLOWED, rebinding);
    for (const all of [true, false])
      lookUp('rebound.example', { all }, (error, address) => heard.push(error ?? address));
    expect(heard).toEqual([[{ address: '93.184.215.14', family: 4 }], new NotPublic('rebound.example')]);
    expect(times).toBe(2);
  });

  it('by a redirect, in figures or by name', async () => {
    expect(problemOf(await ask('/inside'))).toBe('notPublic');
    expect(problemOf(await ask('/inside-by-name'))).toBe('notPublic');
    expect(askedFor.map(({ url }) => url)).toEqual(['/inside-by-name']);
  });
});
