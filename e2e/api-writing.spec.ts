import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { promisify } from 'node:util';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { makeToken } from '../db/commands/tokens.ts';
import { issueSignInLink } from '../db/sign-in/link-tokens.ts';
import { beginTestNewsroom, done } from '../db/testing/newsroom.ts';
import { SCOPES, type Scope } from '../domain/api/token.ts';
import { expectNoBarriers } from './barriers.ts';
import { type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';

let newsroom: OwnNewsroom;
const links: Links = {};
const tokens: { all: string; parties: string } = { all: '', parties: '' };

test.beforeAll(async () => {
  newsroom = await serveOwn(async (store) => {
    const room = await beginTestNewsroom(store);
    const made = async (name: string, scopes: readonly Scope[]) =>
      done(await makeToken(store, { ...room.admin(), now: new Date() }, { name, scopes, days: '30' })).token;
    tokens.all = await made('Wire import', SCOPES);
    tokens.parties = await made('Parties only', ['parties']);
    for (const role of ['editor', 'admin'] as const) {
      const { token } = await issueSignInLink(store, room[role]().personId, new Date(), 1);
      links[role] = `/desk/sign-in/link?token=${token}`;
    }
  });
});
test.afterAll(() => newsroom.stop());

type Problem = { status: number; errors?: { name: string; code: string; id?: string }[]; current?: object };

async function send(
  request: APIRequestContext,
  name: string,
  data: unknown,
  { token = tokens.all, headers = {} }: { token?: string | null; headers?: Record<string, string> } = {},
) {
  const answer = await request.post(`${newsroom.origin}/api/v1/${name}`, {
    data: data as object,
    headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...headers },
  });
  return { status: answer.status(), headers: answer.headers(), body: await answer.json() };
}
const fields = ({ errors = [] }: Problem) => errors.map(({ name, code }) => `${name} ${code}`);

test('The guide’s example logs a claim with all that belongs to it and sends it to review, and it is on the desk', async ({
  browser,
}) => {
  const guide = readFileSync(new URL('../docs/api.md', import.meta.url), 'utf8');
  const example = /```sh\n(TOKEN=[\s\S]+?)```/.exec(guide)?.[1] ?? '';
  const script = example.replace('claimline_…', tokens.all).replaceAll('https://facts.example.org', newsroom.origin);
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script]);
  expect(
    stdout
      .trim()
      .split(/\n+/)
      .map((line) => Object.keys(JSON.parse(line))),
  ).toEqual([
    ['id', 'version', 'number'],
    ['id', 'number'],
    ['id', 'documentHash'],
  ]);
  const context = await signIn(browser, newsroom.origin, 'editor', links, true);
  const page = await context.newPage();
  await page.goto('/desk?view=in-review');
  await page.getByRole('link', { name: 'The ferry sailed every day' }).first().click();
  await expect(page.getByText('(through Wire import)').first()).toBeVisible();
  await expect(page.getByText('It lay still on two days').first()).toBeVisible();
  await context.close();
});

test('Every answer is what the description says it is, and what it calls valid is taken', async ({ request }) => {
  const description = await (await request.get(`${newsroom.origin}/api/openapi.json`)).json();
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const judge = (schema: object) => ajv.compile({ ...schema, components: description.components });
  const said = (name: string, status: number) => {
    const { content } = description.paths[`/api/v1/${name}`].post.responses[status];
    return judge(Object.values<{ schema: object }>(content)[0]?.schema ?? {});
  };
  const takes = (name: string) =>
    judge(description.paths[`/api/v1/${name}`].post.requestBody.content['application/json'].schema);
  const calls = {
    parties: { name: `Judged Party ${Date.now()}`, kind: 'person' },
    sources: { kind: 'article', title: 'Judged', read: false, publishedOn: '2025-01' },
  };
  for (const [name, good] of Object.entries(calls)) {
    expect(takes(name)(good)).toBe(true);
    expect(takes(name)({ ...good, unknown: 1 })).toBe(false);
    const written = await send(request, name, good);
    expect(written.status).toBe(201);
    expect(said(name, 201)(written.body)).toBe(true);
    for (const [status, answer] of [
      [422, await send(request, name, {})],
      [401, await send(request, name, good, { token: null })],
      [400, await send(request, name, good, { headers: { 'idempotency-key': '"' } })],
    ] as const) {
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      const isSaid = said(name, status);
      expect(isSaid(answer.body), JSON.stringify(isSaid.errors)).toBe(true);
    }
  }
});

test('Every reason is named with its field, and what is known already with its identifier', async ({ request }) => {
  const wrong = await send(request, 'claims', {
    words: ' ',
    language: 'english',
    saidOn: 'soon',
    colour: 'red',
    appearances: [{ sourceId: 'x' }],
  });
  expect(wrong.status).toBe(422);
  expect(fields(wrong.body)).toEqual([
    'words required',
    'language notALanguage',
    'claimantId chooseOne',
    'saidOn notADate',
    'appearances.0.sourceId notValid',
    ' unknownField',
  ]);
  const known = await send(request, 'parties', { name: 'harbour tram company', kind: 'organisation' });
  expect(known.body.errors).toMatchObject([{ name: 'name', code: 'partyKnown', id: expect.any(String) }]);
  const claim = { words: 'The ferry is free.', language: 'en', claimantId: known.body.errors[0].id, saidOn: '2025' };
  const { id: claimId } = (await send(request, 'claims', claim)).body;
  const verdict = { claimId, rating: 'false', summary: 'It is not.', reasoning: 'It costs.', citesNone: true };
  expect((await send(request, 'verdicts', { ...verdict, version: 0 })).status).toBe(201);
  const late = await send(request, 'verdicts', { ...verdict, version: 0 });
  expect([late.status, late.body.current.version]).toEqual([409, 1]);
  const early = await send(request, 'reviews', { claimId, kind: 'first', note: 'First.' });
  expect(early.status).toBe(422);
  expect(fields(early.body)).toContain('claim.whyChecked lacks.whyChecked');
});

test('Sent again with its key it is done once, also at the same moment; with something else it is refused', async ({
  request,
}) => {
  const party = { name: `Sent Twice ${Date.now()}`, kind: 'person' };
  const headers = { 'idempotency-key': `"twice-${Date.now()}"` };
  const answers = await Promise.all([1, 2, 3, 4].map(() => send(request, 'parties', party, { headers })));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  const other = await send(request, 'parties', { ...party, kind: 'organisation' }, { headers });
  expect([other.status, other.body.detail]).toEqual([422, expect.stringContaining('Idempotency-Key')]);
  const without = await send(request, 'parties', party);
  expect(fields(without.body)).toEqual(['name partyKnown']);
});

test('Without a token, with a wrong one or beyond its scope nothing is written, and nothing approves or publishes', async ({
  request,
}) => {
  const party = { name: 'Nobody', kind: 'person' };
  for (const token of [null, 'claimline_not-a-token-at-all', tokens.all.slice(0, -1)]) {
    const answer = await send(request, 'parties', party, { token });
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  }
  const beyond = await send(request, 'sources', {}, { token: tokens.parties });
  expect([beyond.status, fields(beyond.body)]).toEqual([403, [' tokenScope']]);
  for (const name of ['approvals', 'editions', 'publications', 'stories', 'corrections'])
    expect((await send(request, name, {})).status, name).toBe(405);
  // A cookie of the desk is no token.
  const desk = await send(request, 'parties', party, { token: null, headers: { cookie: 'session=1' } });
  expect(desk.status).toBe(401);
});

/** The answer to a request that says it is so long. It comes before anything is sent, and the connection is closed then. */
const statusBeforeBody = (address: string, length: number): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = httpRequest(address, { method: 'POST', headers: { 'content-length': String(length) } });
    asked.on('response', ({ statusCode }) => {
      resolve(statusCode);
      asked.destroy();
    });
    asked.on('error', reject);
    asked.flushHeaders();
  });

test('What cannot be read is refused with the right status, and pages of other sites cannot write', async ({
  request,
}) => {
  const post = (headers: Record<string, string>, data: string) =>
    request.post(`${newsroom.origin}/api/v1/claims`, {
      headers: { authorization: `Bearer ${tokens.all}`, ...headers },
      data: Buffer.from(data),
    });
  const json = { 'content-type': 'application/json' };
  expect((await post({ 'content-type': 'text/plain' }, '{}')).status()).toBe(415);
  expect((await post(json, '{')).status()).toBe(400);
  expect((await post(json, '['.repeat(100_000))).status()).toBe(400);
  expect(await statusBeforeBody(`${newsroom.origin}/api/v1/claims`, 11 * 2 ** 20)).toBe(413);
  expect((await post(json, 'null')).status()).toBe(422);
  const answer = await post(json, '{}');
  expect(answer.headers()).toMatchObject({
    'cache-control': 'no-store',
    link: expect.stringContaining('service-desc'),
  });
  expect(answer.headers()['access-control-allow-origin']).toBeUndefined();
  const asked = await request.fetch(`${newsroom.origin}/api/v1/claims`, { method: 'OPTIONS' });
  expect(asked.headers()['access-control-allow-methods']).toBe('GET, HEAD');
  expect((await request.put(`${newsroom.origin}/api/v1/claims`, { data: {} })).headers().allow).toBe(
    'GET, HEAD, OPTIONS, POST',
  );
});

for (const script of [true, false])
  test(`${script ? 'With' : 'Without'} script an administrator makes a token, which is shown once, and ends it`, async ({
    browser,
    request,
  }) => {
    const context = await signIn(browser, newsroom.origin, 'admin', links, script);
    const page = await context.newPage();
    const name = `Program ${script ? 'one' : 'two'}`;
    await page.goto('/desk/site/tokens');
    await page.getByRole('button', { name: 'Make the token' }).click();
    await expect(page.getByRole('textbox', { name: 'Program' })).toHaveAccessibleDescription(/needed/);
    await page.getByRole('textbox', { name: 'Program' }).fill(name);
    await page.getByRole('checkbox', { name: 'Parties' }).check();
    await page.getByRole('button', { name: 'Make the token' }).click();
    const shown = page.getByRole('status').filter({ hasText: `Token of ${name}` });
    const token = (await shown.locator('code').textContent()) ?? '';
    const party = { name: `Of ${name}`, kind: 'person' };
    expect((await send(request, 'parties', party, { token })).status).toBe(201);

    await page.goto('/desk/site/tokens');
    expect(await page.content()).not.toContain(token);
    const row = page.getByRole('list', { name: 'Tokens' }).getByRole('listitem').filter({ hasText: name });
    await expect(row).toContainText(`ends in ${token.slice(-4)}`);
    await expect(row).toContainText('Last used');
    if (script) await expectNoBarriers(page);
    await row.getByText('End it').first().click();
    await row.getByRole('button', { name: 'End it' }).click();
    await expect(row).toContainText('Ended');
    expect((await send(request, 'parties', { ...party, name: 'Later' }, { token })).status).toBe(401);
    await context.close();
  });
