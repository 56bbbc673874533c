import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readCsv } from './read-csv.ts';

const slug = 'uzbekistan-does-not-want-to-cooperate';
const api = async (request: APIRequestContext, path: string) => (await request.get(`/api/v1/${path}`)).json();

type Operation = { responses: Record<string, { content: Record<string, { schema: object }> }> };
type Description = { paths: Record<string, { get?: Operation }>; components: object };
const descriptionOf = async (request: APIRequestContext): Promise<Description> =>
  (await request.get('/api/openapi.json')).json();

/** Holds an answer against the schema that the description of the interface has for it. */
function judge({ components }: Description, schema: object) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile({ ...schema, components });
}
const CALLS: Record<string, string[]> = {
  '/api/v1/claims': ['claims', 'claims?verdict=disputed', 'claims?sort=said&limit=3'],
  '/api/v1/claims/{slug}': [`claims/${slug}`],
  '/api/v1/claims/{slug}/editions': [`claims/${slug}/editions`],
  '/api/v1/claims/{slug}/editions/{number}': [`claims/${slug}/editions/1`],
  '/api/v1/statements': ['statements?limit=2', `statements?party=kun-uz`],
  '/api/v1/verdicts': ['verdicts'],
  '/api/v1/corrections': ['corrections?story=harbour-city-tram'],
  '/api/v1/parties': ['parties'],
  '/api/v1/stories': ['stories'],
  '/api/v1/search': ['search?q=cooperate', 'search?q=nothingislikethis'],
  '/api/v1/changes': ['changes?limit=5', 'changes?since=100000'],
};

test('Every answer is what the description says it is, refusals too', async ({ request }) => {
  const description = await descriptionOf(request);
  const read = Object.entries(description.paths).flatMap(([path, { get }]) => (get ? [path] : []));
  expect(read.sort()).toEqual(Object.keys(CALLS).sort());
  for (const [path, calls] of Object.entries(CALLS)) {
    const { responses } = description.paths[path]?.get ?? { responses: {} };
    const found = judge(description, responses['200']?.content['application/json']?.schema ?? {});
    for (const call of calls) {
      const answer = await request.get(`/api/v1/${call}`);
      expect([answer.status(), answer.headers()['content-type']], call).toEqual([
        200,
        'application/json; charset=utf-8',
      ]);
      expect(found(await answer.json()), `${call}: ${JSON.stringify(found.errors)}`).toBe(true);
      expect(found({ data: [{}], next: 7 })).toBe(false); // the judge can tell
    }
    const refused = judge(description, responses['429']?.content['application/problem+json']?.schema ?? {});
    for (const wrong of [
      `${calls[0]?.split('?')[0]}?limit=0&after=!&since=x&verdict=!`,
      'claims/no-such-claim',
      'nothing',
    ]) {
      const answer = await request.get(`/api/v1/${wrong}`);
      if (answer.status() === 200) continue; // it has no parameters
      expect(answer.headers()['content-type']).toContain('application/problem+json');
      expect(refused(await answer.json()), wrong).toBe(true);
    }
  }
});

test('A wrong parameter is named, with what is wrong with it', async ({ request }) => {
  const answer = await request.get('/api/v1/claims?limit=0&from=yesterday&story=no-such-story');
  expect(answer.status()).toBe(400);
  const { errors, status } = await answer.json();
  expect(status).toBe(400);
  expect(errors.map(({ name }: { name: string }) => name).sort()).toEqual(['from', 'limit']);
  const unknown = await (await request.get('/api/v1/claims?story=no-such-story')).json();
  expect(unknown.errors).toEqual([{ name: 'story', reason: 'there is no "no-such-story"' }]);
  expect((await request.get('/api/v1/claims/no-such-claim')).status()).toBe(404);
});

test('Lists are read page by page, and hold what the files hold', async ({ request }) => {
  const slugs: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const page: { data: { address: string }[]; next: string | null } = await api(
      request,
      `claims?limit=4${next && `&after=${next}`}`,
    );
    slugs.push(...page.data.map(({ address }) => address));
    next = page.next;
  }
  const file = readCsv(await (await request.get('/exports/claims.csv')).text());
  expect(slugs).toEqual(file.map((row) => row.address));
  const [row] = (await api(request, 'claims?verdict=disputed')).data;
  expect(row).toMatchObject({ verdict: 'disputed', claim_is_quotation: true, supports: 0, notice: expect.any(String) });
});

test('An edition is given with the document that its hash is of', async ({ request }) => {
  const text = await (await request.get(`/api/v1/claims/${slug}/editions/1`)).text();
  const { edition } = JSON.parse(text);
  const frozen = text.slice(text.indexOf('"document":') + '"document":'.length, text.lastIndexOf('}'));
  expect(createHash('sha256').update(frozen).digest('hex')).toBe(edition.documentHash);
  expect(edition.number).toBe(1);
});

test('A mirror has every edition, in order, without a gap, and goes on from where it was', async ({ request }) => {
  const positions: number[] = [];
  let since = '0';
  for (;;) {
    const { data, next } = await api(request, `changes?since=${since}&limit=7`);
    positions.push(...data.map(({ edition }: { edition: { position: number } }) => edition.position));
    if (data.length === 0) {
      expect(next).toBe(since);
      break;
    }
    since = next;
  }
  expect(positions).toEqual(positions.map((_, index) => index + 1));
  expect(positions.length).toBeGreaterThan(14);
});

test('It is open to other sites, counted, and says whether anything changed', async ({ request }) => {
  const answer = await request.get('/api/v1/claims');
  expect(answer.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'ratelimit-policy': expect.stringMatching(/^"address";q=\d+;w=60$/),
  });
  const again = await request.get('/api/v1/claims', { headers: { 'if-none-match': answer.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
  const written = await request.post('/api/v1/changes', { data: {} });
  expect([written.status(), written.headers()['content-type']]).toEqual([
    405,
    'application/problem+json; charset=utf-8',
  ]);
});

test('Every example of the guide answers', async ({ request, baseURL }) => {
  const guide = readFileSync(new URL('../docs/api.md', import.meta.url), 'utf8');
  const examples = [...guide.matchAll(/^curl '([^']+)'$/gm)].map(([, address = '']) => address);
  expect(examples.length).toBeGreaterThan(4);
  for (const address of examples) {
    const answer = await request.get(address.replace('https://facts.example.org', baseURL ?? ''));
    expect(answer.status(), address).toBe(200);
    const { data, document } = await answer.json();
    expect(document ?? data[0], address).toBeDefined();
  }
});
