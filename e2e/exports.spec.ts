import { createHash } from 'node:crypto';
import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test';
import { editionDocument } from '../domain/edition.ts';
import { readCsv } from './read-csv.ts';

const slug = 'uzbekistan-does-not-want-to-cooperate';
const file = (request: APIRequestContext, name: string) => request.get(`/exports/${name}`);
const nameOf = (answer: APIResponse) => /filename="([^"]+)"/.exec(answer.headers()['content-disposition'] ?? '')?.[1];

const FORMS = {
  md: 'text/markdown',
  html: 'text/html',
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

test('A claim is given out in every form, each named after claim and edition', async ({ request }) => {
  for (const [format, type] of Object.entries(FORMS)) {
    const answer = await file(request, `claims/${slug}.${format}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain(type);
    expect(nameOf(answer)).toBe(`${slug}-2.${format}`);
  }
});

test('The hash that a file names is that of the document in it', async ({ request, page }) => {
  const text = await (await file(request, `claims/${slug}.json`)).text();
  const { edition, document } = JSON.parse(text);
  // The document stands in the file letter for letter as it was hashed, as its last member.
  const frozen = text.slice(text.indexOf('"document":') + '"document":'.length, text.lastIndexOf('}'));
  expect(createHash('sha256').update(frozen).digest('hex')).toBe(edition.documentHash);
  expect(editionDocument.parse(document).claim.slug).toBe(slug);
  await page.goto(`/en/claims/${slug}`);
  await expect(page.getByText(edition.documentHash)).toBeVisible();
  for (const format of ['md', 'html', 'txt', 'csv'])
    expect(await (await file(request, `claims/${slug}.${format}`)).text()).toContain(edition.documentHash);
});

test('Each edition names the hash of the one before', async ({ request }) => {
  const first = await (await file(request, `claims/${slug}.json?edition=1`)).json();
  const second = await (await file(request, `claims/${slug}.json?edition=2`)).json();
  expect(first.edition.previousHash).toBeNull();
  expect(second.edition.previousHash).toBe(first.edition.documentHash);
  expect(first.document.verdict.rating.key).toBe('unproven');
});

test('A claim’s ClaimReview is given out as on its page, and all that stand as one feed', async ({ request, page }) => {
  const answer = await file(request, `claims/${slug}.jsonld`);
  expect(answer.headers()['content-type']).toContain('application/ld+json');
  const review = await answer.json();
  await page.goto(`/en/claims/${slug}`);
  const onPage = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(onPage.map((text) => JSON.parse(text))).toContainEqual(review);
  for (const gone of [`${slug}.jsonld?edition=1`, 'twelve-shops-closed-because-of-the-works.jsonld']) {
    const none = await file(request, `claims/${gone}`);
    expect(none.status()).toBe(404);
    expect(await none.text()).toContain('There is no ClaimReview of this edition');
  }

  const feed = await request.get('/claimreview.json');
  expect(feed.headers()['content-type']).toContain('application/json');
  const { dataFeedElement: items, ...head } = await feed.json();
  expect(head).toMatchObject({ '@type': 'DataFeed', '@context': 'http://schema.org' });
  const stand = readCsv(await (await file(request, 'claims.csv')).text()).filter(({ withdrawn }) => withdrawn === 'no');
  expect(items).toHaveLength(stand.length);
  expect(items.map(({ item }: { item: unknown[] }) => item[0])).toContainEqual(review);
  const disputed = await (await request.get('/claimreview.json?verdict=disputed')).json();
  expect(disputed.dataFeedElement).toHaveLength(1);
});

test('An older edition leads to its own files, the newest to those that stay the newest', async ({ request, page }) => {
  const leadsTo = async (at: string) => {
    await page.goto(`/en/claims/${slug}${at}`);
    const alternate = await page.locator('link[rel=alternate][type="application/json"]').getAttribute('href');
    const link = await page.getByRole('link', { name: 'JSON', exact: true }).getAttribute('href');
    expect(new URL(alternate ?? '').href).toBe(new URL(link ?? '', page.url()).href);
    return link ?? '';
  };
  const older = await leadsTo('/editions/1');
  expect((await (await request.get(older)).json()).edition.number).toBe(1);
  expect(await leadsTo('/on/2025-02-16')).toBe(older);
  expect(await leadsTo('/editions/2')).toBe(`/exports/claims/${slug}.json`);
  expect(await leadsTo('')).toBe(`/exports/claims/${slug}.json`);
});

test('Each file says which edition it is, as of when, and where to check', async ({ request, baseURL }) => {
  const permalink = `${baseURL}/en/claims/${slug}/editions/2`;
  const json = await (await file(request, `claims/${slug}.json`)).json();
  expect(json.edition.number).toBe(2);
  expect(Date.parse(json.record.asOf)).not.toBeNaN();
  expect(json.checkAt).toBe(permalink);
  const markdown = await (await file(request, `claims/${slug}.md`)).text();
  expect(markdown).toContain('Edition 2');
  expect(markdown).toContain('As of');
  expect(markdown).toContain(permalink);
  const [row] = readCsv(await (await file(request, `claims/${slug}.csv`)).text());
  expect(row?.edition).toBe('2');
  expect(row?.edition_address).toBe(permalink);
  expect(Date.parse(row?.record_as_of ?? '')).not.toBeNaN();
});

test('The table of a claim has a line for each piece of evidence, with its quote whole', async ({ request }) => {
  const rows = readCsv(await (await file(request, `claims/${slug}.csv`)).text());
  expect(rows.map(({ evidence_number, stance }) => `${evidence_number} ${stance}`)).toEqual([
    '1 rebuts',
    '2 context',
    '3 rebuts',
  ]);
  expect(rows[0]?.words).toContain("'Uzbekistan does not want to cooperate in removing its citizens from the U.S.'");
  expect(rows[0]?.words).toContain('the Uzbek government has intensified');
});

test('The table of all claims opens in a spreadsheet and narrows like the list', async ({ request }) => {
  const answer = await file(request, 'claims.csv?verdict=disputed');
  const text = await answer.text();
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(nameOf(answer)).toBe('claims.csv');
  const rows = readCsv(text);
  expect(rows.map((row) => row.claim)).toContain(
    'Uzbekistan does not want to cooperate in removing its citizens from the U.S.',
  );
  expect(new Set(rows.map((row) => row.verdict))).toEqual(new Set(['disputed']));
});

test('Every list is given out as tables, that of claims to be read, too', async ({ request }) => {
  const tables = { csv: 'text/csv', jsonl: 'application/x-ndjson', json: 'application/json', xlsx: 'spreadsheetml' };
  for (const name of ['claims', 'statements', 'verdicts', 'corrections', 'parties'])
    for (const [format, type] of Object.entries({ ...tables, ...(name === 'claims' && FORMS) })) {
      const answer = await file(request, `${name}.${format}`);
      expect([answer.status(), nameOf(answer)]).toEqual([200, `${name}.${format}`]);
      expect(answer.headers()['content-type']).toContain(type);
    }
});

test('Statements, verdicts and corrections narrow like the list of claims', async ({ request }) => {
  const rows = async (name: string) => readCsv(await (await file(request, name)).text());
  const said = await rows('statements.csv?story=us-deportations-through-panama');
  expect(new Set(said.map((row) => row.claim_language))).toEqual(new Set(['en']));
  expect(said.filter(({ address }) => address?.endsWith(slug)).map(({ stance }) => stance)).toEqual([
    'rebuts',
    'context',
    'rebuts',
  ]);
  const editions = (await rows('verdicts.csv')).filter((row) => row.claim_slug === slug);
  expect(editions.map(({ edition, verdict, verdict_before }) => [edition, verdict_before, verdict])).toEqual([
    ['1', '', 'unproven'],
    ['2', 'unproven', 'disputed'],
  ]);
  const kinds = (await rows('corrections.csv?story=harbour-city-tram')).map(({ edition_kind }) => edition_kind);
  expect(kinds.sort()).toEqual(['clarification', 'correction', 'withdrawal']);
  expect(await rows('corrections.csv?story=us-deportations-through-panama')).toEqual([]);
});

test('Claims as JSON lines are whole editions, each with the document that its hash is of', async ({ request }) => {
  const lines = (await (await file(request, 'claims.jsonl?verdict=disputed')).text()).trimEnd().split('\n');
  for (const line of lines) {
    const { edition } = JSON.parse(line);
    const frozen = line.slice(line.indexOf('"document":') + '"document":'.length, -1);
    expect(createHash('sha256').update(frozen).digest('hex')).toBe(edition.documentHash);
  }
  const { claims } = await (await file(request, 'claims.json?verdict=disputed')).json();
  expect(claims.map((claim: unknown) => JSON.stringify(claim))).toEqual(lines);
});

test('The dictionary names every column of every table', async ({ request }) => {
  const text = await (await file(request, 'README')).text();
  for (const name of ['claims', 'statements', 'verdicts', 'corrections', 'parties']) {
    const head = (await (await file(request, `${name}.csv`)).text()).split('\r\n')[0]?.replace('\ufeff', '') ?? '';
    const part = text.split(`## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    expect([...part.matchAll(/^\| `(\w+)` \|/gm)].map(([, column]) => column)).toEqual(head.split(','));
  }
});

test('The list and a story are given out to be read', async ({ request }) => {
  for (const [name, words] of [
    ['claims.md?story=harbour-city-tram', 'Nine trams in ten run on time.'],
    ['stories/harbour-city-tram.md', 'Nine trams in ten run on time.'],
  ] as const) {
    const answer = await file(request, name);
    expect(answer.headers()['content-type']).toContain('text/markdown');
    expect(await answer.text()).toContain(words);
  }
});

test('A withdrawn claim is given out as withdrawn', async ({ request }) => {
  const text = await (await file(request, 'claims/twelve-shops-closed-because-of-the-works.md')).text();
  expect(text).toContain('Withdrawn');
});

test('A form that is not given out, or a claim that is not there, is answered 404 in a sentence', async ({
  request,
}) => {
  for (const name of [
    `claims/${slug}.exe`,
    `claims/${slug}`,
    'claims/no-such-claim.json',
    `claims/${slug}.json?edition=9`,
    'claims.xml',
    'stories/no-such-story.md',
    'stories/harbour-city-tram.csv',
    'everything.csv',
  ]) {
    const answer = await file(request, name);
    expect(answer.status(), name).toBe(404);
    expect(answer.headers()['content-type'], name).toContain('text/plain');
    expect(await answer.text(), name).toMatch(/^[A-Z].+\.\n$/);
  }
});
