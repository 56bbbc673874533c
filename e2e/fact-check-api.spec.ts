import { factchecktools } from '@googleapis/factchecktools';
import { expect, test } from '@playwright/test';

const slug = 'uzbekistan-does-not-want-to-cooperate';
/** Google's own client, told nothing but another address. */
const client = (baseURL: string | undefined) =>
  factchecktools({ version: 'v1alpha1', rootUrl: `${baseURL}/`, auth: 'any key' });

test('Google’s own client searches here by another address alone', async ({ baseURL }) => {
  const { data } = await client(baseURL).claims.search({ query: 'cooperate', languageCode: 'en-US', pageSize: 3 });
  const [claim] = data.claims ?? [];
  expect(claim).toMatchObject({
    text: 'Uzbekistan does not want to cooperate in removing its citizens from the U.S.',
    claimant: 'The New York Times',
  });
  expect(claim?.claimReview?.[0]).toMatchObject({
    publisher: { name: 'Sample newsroom', site: new URL(baseURL ?? '').host },
    url: `${baseURL}/en/claims/${slug}`,
    textualRating: 'Disputed',
    languageCode: 'en',
    reviewDate: '2025-02-17T05:05:00Z',
  });
});

test('It lists page by page, each claim once, and none that was withdrawn', async ({ baseURL }) => {
  const site = new URL(baseURL ?? '').host;
  const texts: string[] = [];
  let pageToken: string | undefined;
  do {
    const { data } = await client(baseURL).claims.search({
      reviewPublisherSiteFilter: site,
      pageSize: 5,
      ...(pageToken && { pageToken }),
    });
    texts.push(...(data.claims ?? []).map(({ text }) => text ?? ''));
    pageToken = data.nextPageToken ?? undefined;
  } while (pageToken);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).toHaveLength(13);
  expect(texts.join()).not.toContain('Twelve shops');
});

test('It gives pages with their markup, by address, by publisher and by name', async ({ baseURL }) => {
  const tools = client(baseURL);
  const { data } = await tools.pages.list({ url: `${baseURL}/en/claims/${slug}` });
  const [page] = data.claimReviewMarkupPages ?? [];
  expect(page?.claimReviewMarkups?.[0]).toMatchObject({
    claimAuthor: { name: 'The New York Times' },
    rating: { textualRating: 'Disputed' },
  });
  const again = await tools.pages.get({ name: page?.name ?? '' });
  expect(again.data).toEqual(page);
  const all = await tools.pages.list({ organization: new URL(baseURL ?? '').host, pageSize: 100 });
  expect(all.data.claimReviewMarkupPages).toHaveLength(13);
});

test('Nothing found is an empty object; what is wrong is told as Google tells it', async ({ baseURL, request }) => {
  const tools = client(baseURL);
  expect((await tools.claims.search({ query: 'nothingislikethis' })).data).toEqual({});
  expect((await tools.claims.search({ query: 'cooperate', languageCode: 'fr' })).data).toEqual({});
  expect((await tools.claims.search({ query: 'cooperate', maxAgeDays: 3 })).data).toEqual({});
  await expect(tools.claims.search({})).rejects.toMatchObject({ status: 400 });
  await expect(tools.pages.get({ name: 'pages/unknown' })).rejects.toMatchObject({ status: 404 });
  const wrong = await request.get('/v1alpha1/claims:search?query=a&pageSize=x');
  expect([wrong.status(), (await wrong.json()).error.status]).toEqual([400, 'INVALID_ARGUMENT']);
  await expect(tools.claims.search({ query: 'cooperate', fields: 'claims/bogus' })).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining('invalid argument'),
  });
  const lost = (await (await request.get('/v1alpha1/claims:search?query=a&fields=bogus')).json()).error;
  expect(lost.details[0].fieldViolations[0].description).toContain("Cannot find matching fields for path 'bogus'");
  const post = await request.post('/v1alpha1/claims:search', { data: {} });
  expect([post.status(), (await post.json()).error.code]).toEqual([405, 405]);
});

test('Only the fields that are asked for are given, set for reading or not; the colon may be escaped', async ({
  request,
}) => {
  const plain = await request.get(
    '/v1alpha1/claims%3Asearch?query=cooperate&fields=claims(text,claimReview/url)&prettyPrint=false',
  );
  const text = await plain.text();
  expect(text.trim().split('\n')).toHaveLength(1);
  expect(Object.keys(JSON.parse(text).claims[0])).toEqual(['text', 'claimReview']);
  expect(
    (await (await request.get('/v1alpha1/claims:search?query=cooperate')).text()).split('\n').length,
  ).toBeGreaterThan(10);
});

test('Other sites may read it, and everyone is told how much they have left', async ({ request }) => {
  const answer = await request.get('/v1alpha1/claims:search?query=cooperate');
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  expect(answer.headers()['ratelimit-policy']).toMatch(/^"address";q=\d+;w=60$/);
  expect(answer.headers().ratelimit).toMatch(/^"address";r=\d+;t=\d+$/);
  const asked = await request.fetch('/v1alpha1/claims:search', { method: 'OPTIONS' });
  expect([asked.status(), asked.headers()['access-control-allow-methods']]).toEqual([204, 'GET, HEAD']);
});
