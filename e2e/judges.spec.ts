import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { expect, type Page, test } from '@playwright/test';
import { parseFeed } from '@rowanmanning/feed-parser';
import openGraph from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { unknownIn } from './schema-vocabulary.ts';

// What others make of what we give out: programs that are not ours, and know nothing of us.

const slug = 'uzbekistan-does-not-want-to-cooperate';
const WORDS = '“Uzbekistan does not want to cooperate in removing its citizens from the U.S.”';
const dataOf = async (page: Page): Promise<Record<string, unknown>[]> =>
  (await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) => JSON.parse(text));

test('schema.org knows every type and property that we use, and the judge tells what it does not know', async ({
  page,
  request,
}) => {
  for (const path of ['/en', '/en/method', `/en/claims/${slug}`]) {
    await page.goto(path);
    const data = await dataOf(page);
    expect(data.length, path).toBeGreaterThan(0);
    expect(unknownIn(data), path).toEqual([]);
  }
  const feed = await (await request.get('/claimreview.json')).json();
  expect(unknownIn(feed)).toEqual([]);
  expect(unknownIn({ '@type': 'Claim', reviewRating: { '@type': 'Stars' } }, 'x')).toEqual([
    'x: Claim has no reviewRating',
    'x/reviewRating: no type Stars',
  ]);
});

test('Two readers of feeds read ours, Atom and JSON', async ({ request, baseURL }) => {
  for (const name of ['verdicts', 'verdict-changes', 'corrections', `claims/${slug}`]) {
    const atom = await (await request.get(`/feeds/${name}.atom`)).text();
    const one = parseFeed(atom);
    expect(one.meta.type).toBe('atom');
    expect(
      one.items.every(({ id, title, url, published, content }) => id && title && url && published && content),
    ).toBe(true);
    const other = extractFromXml(atom);
    const json = extractFromJson(await (await request.get(`/feeds/${name}.json`)).json());
    const links = one.items.map(({ url }) => url);
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((url) => url?.startsWith(`${baseURL}/en/claims/`))).toBe(true);
    expect(other.entries?.map(({ link }) => link)).toEqual(links);
    expect(json.entries?.map(({ link }) => link)).toEqual(links);
  }
});

test('A program that unfurls links finds title, picture and frame', async ({ baseURL }) => {
  const found = await unfurl(`${baseURL}/en/claims/${slug}`);
  expect(found.open_graph).toMatchObject({ type: 'article', site_name: 'Claimline' });
  expect(found.open_graph?.title).toBe(`Disputed: ${WORDS}`);
  expect(found.open_graph?.images?.[0]?.url).toBe(`${baseURL}/pictures/claims/${slug}/share.png?edition=2`);
  expect(found.twitter_card?.card).toBe('summary_large_image');
  expect(found.oEmbed).toMatchObject({ type: 'rich', title: WORDS, width: 640 });
});

test('A reader of Open Graph finds nothing missing', async ({ request, baseURL }) => {
  const html = await (await request.get(`/en/claims/${slug}`)).text(); // by address it takes no name of this machine
  const { error, result } = await openGraph({ html });
  expect(error).toBe(false);
  expect(result).toMatchObject({
    ogTitle: `Disputed: ${WORDS}`,
    ogType: 'article',
    ogUrl: `${baseURL}/en/claims/${slug}`,
    ogLocale: 'en',
    twitterCard: 'summary_large_image',
  });
  expect(result.ogDescription).toContain('Both governments contradict it');
  expect(result.ogImage?.[0]?.alt).toBe(`Disputed: ${WORDS}`);
});
