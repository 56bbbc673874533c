import { expect, type Page, test } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { readCsv } from './read-csv.ts';

const slug = 'uzbekistan-does-not-want-to-cooperate';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const dataOf = async (page: Page) =>
  (await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) => JSON.parse(text));

test('The newsroom says what it is on its front page and where it says how it works, each link leading to the words', async ({
  page,
}) => {
  for (const path of ['/en', '/en/method']) {
    await page.goto(path);
    const [newsroom] = (await dataOf(page)).filter((data) => data['@type'] === 'NewsMediaOrganization');
    expect(newsroom.name).toBe('Sample newsroom');
    for (const policy of [
      'verificationFactCheckingPolicy',
      'masthead',
      'ownershipFundingInfo',
      'actionableFeedbackPolicy',
    ]) {
      const { pathname, hash } = new URL(newsroom[policy]);
      await page.goto(pathname);
      await expect(page.locator(hash)).toBeVisible();
    }
  }
  await page.goto('/en/method/1');
  expect((await dataOf(page)).filter((data) => data['@type'] === 'NewsMediaOrganization')).toHaveLength(0);
});

test('Corrections of a claim stand in its ClaimReview', async ({ page, request }) => {
  const rows = readCsv(await (await request.get('/exports/corrections.csv?story=harbour-city-tram')).text());
  const corrected = rows.find((row) => row.edition_kind === 'correction');
  await page.goto(new URL(corrected?.address ?? '').pathname);
  const [review] = (await dataOf(page)).filter((data) => data['@type'] === 'ClaimReview');
  expect(review.correction).toContainEqual(
    expect.objectContaining({
      '@type': 'CorrectionComment',
      text: expect.stringContaining(corrected?.note ?? 'nothing'),
    }),
  );
});

test('The licence of the data is named in every form of it', async ({ request }) => {
  const text = async (address: string) => (await request.get(address)).text();
  for (const address of [
    `/exports/claims/${slug}.json`,
    `/exports/claims/${slug}.jsonld`,
    `/exports/claims/${slug}.csv`,
    `/exports/claims/${slug}.md`,
    `/exports/claims/${slug}.html`,
    `/exports/claims/${slug}.txt`,
    '/exports/claims.csv?verdict=disputed',
    '/exports/claims.jsonl?verdict=disputed',
    '/exports/parties.json',
    '/claimreview.json',
    '/feeds/verdicts.atom',
    '/feeds/verdicts.json',
    '/exports/summary.json',
    '/exports/summary.md',
  ])
    expect(await text(address), address).toContain(LICENCE);
});

test('Changes of verdicts, corrections, one claim and a search are feeds of their own, as Atom and as JSON', async ({
  request,
  baseURL,
}) => {
  for (const [name, title] of [
    ['verdict-changes', /./],
    ['corrections', /./],
    [`claims/${slug}`, /Uzbekistan does not want to cooperate/],
    ['verdicts?q=cooperate', /Uzbekistan does not want to cooperate/],
  ] as const) {
    const [path, query = ''] = name.split('?');
    const address = (format: string) => `/feeds/${path}.${format}${query && `?${query}`}`;
    const atom = parseAtomFeed(await (await request.get(address('atom'))).text());
    const answer = await request.get(address('json'));
    expect(answer.headers()['content-type']).toContain('application/feed+json');
    const json = parseJsonFeed(await answer.text());
    expect(json.feed_url).toBe(`${baseURL}${address('json')}`);
    expect(atom.id).toBe(`${baseURL}${address('atom')}`);
    const ids = json.items?.map(({ id }) => id) ?? [];
    expect(ids.length).toBeGreaterThan(0);
    expect(atom.entries?.map(({ id }) => id)).toEqual(ids);
    expect(json.items?.map((item) => item.title).join()).toMatch(title);
    expect(json.items?.every(({ content_html }) => (content_html ?? '').length > 500)).toBe(true);
    const again = await request.get(address('json'), { headers: { 'if-none-match': answer.headers().etag ?? '' } });
    expect(again.status()).toBe(304);
  }
  const editions = parseJsonFeed(await (await request.get(`/feeds/claims/${slug}.json`)).text());
  expect(editions.items?.map(({ url }) => url)).toEqual(
    [2, 1].map((number) => `${baseURL}/en/claims/${slug}/editions/${number}`),
  );
  expect((await request.get('/feeds/claims/no-such-claim.atom')).status()).toBe(404);
});

test('Whom to tell of a weakness is said where RFC 9116 says, and goes out of date in less than a year', async ({
  request,
}) => {
  const text = await (await request.get('/.well-known/security.txt')).text();
  expect(text).toMatch(/^Contact: mailto:\S+@\S+$/m);
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000);
});

test('A news site map holds what was published in two days, which of the sample is nothing', async ({ request }) => {
  const answer = await request.get('/news-sitemap.xml');
  expect(answer.headers()['content-type']).toContain('application/xml');
  expect(await answer.text()).toMatch(/<urlset [^>]*sitemap-news[^>]*>\s*<\/urlset>/);
});
