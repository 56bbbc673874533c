import { readFileSync } from 'node:fs';
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { expect, type Page, test } from '@playwright/test';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { parseFeed } from '@rowanmanning/feed-parser';
import openGraph from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { validateXML } from 'xmllint-wasm';
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

test('The description of the interface passes the rules that Redocly recommends', async ({ request }) => {
  const config = await createConfig({ extends: ['recommended'] });
  const lint = async (description: object) =>
    (await lintFromString({ source: JSON.stringify(description), config })).filter(
      // The sample is served on this very machine.
      ({ ruleId }) => ruleId !== 'no-server-example.com',
    );
  const description = await (await request.get('/api/openapi.json')).json();
  expect(await lint(description)).toEqual([]);
  const broken = { ...description, paths: { '/x': { get: { responses: {} } } } };
  expect((await lint(broken)).map(({ ruleId }) => ruleId)).toContain('operation-operationId');
});

test('Site maps are what their schema says', async ({ request }) => {
  // Of what stands in them besides, such as news, nobody gives the schema away: that is looked at where there is one.
  const file = new URL('../node_modules/sitemap/schema/sitemap.xsd', import.meta.url);
  const schema = readFileSync(file, 'utf8').replaceAll('processContents="strict"', 'processContents="lax"');
  const validate = async (contents: string) => {
    const result = await validateXML({
      xml: [{ fileName: 'map.xml', contents }],
      schema: [{ fileName: 'sitemap.xsd', contents: schema }],
    });
    return result.errors.map(({ message }) => message);
  };
  for (const address of ['/sitemap.xml', '/sitemaps/0.xml', '/news-sitemap.xml']) {
    const map = await (await request.get(address)).text();
    expect(map, address).toContain('<urlset');
    // The schema wants one address at least; a sample has no news, so that nobody takes it for any.
    if (address !== '/news-sitemap.xml') expect(await validate(map), address).toEqual([]);
  }
  const [wrong] = await validate(
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><lastmod>soon</lastmod></url></urlset>',
  );
  expect(wrong).toContain('lastmod');
});
