import { expect, test } from '@playwright/test';
import { parseAtomFeed } from 'feedsmith';

const verdicts = '/feeds/verdicts.atom';

test('The feed of verdicts is Atom, newest first, each entry with its verdict and the way to it', async ({
  request,
  baseURL,
}) => {
  const answer = await request.get(verdicts);
  expect(answer.headers()['content-type']).toContain('application/atom+xml');
  const feed = parseAtomFeed(await answer.text());
  expect(feed.id).toBe(`${baseURL}${verdicts}`);
  expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(feed.id);
  const entries = feed.entries ?? [];
  const [newest] = entries;
  expect(newest?.title?.value).toMatch(/^Disputed: “Uzbekistan does not want to cooperate/);
  expect(newest?.links?.[0]?.href).toBe(`${baseURL}/en/claims/uzbekistan-does-not-want-to-cooperate`);
  expect(newest?.published).not.toBe(newest?.updated);
  const updated = entries.map((entry) => Date.parse(entry.updated ?? ''));
  expect(updated).toEqual([...updated].sort((a, b) => b - a));
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

test('The feed narrows like the list', async ({ request }) => {
  const feed = parseAtomFeed(await (await request.get(`${verdicts}?story=harbour-city-tram`)).text());
  const titles = (feed.entries ?? []).map((entry) => entry.title?.value);
  expect(titles).toContainEqual(expect.stringContaining('Nine trams in ten run on time.'));
  expect(titles).not.toContainEqual(expect.stringContaining('Uzbekistan'));
});

test('The feed says of a withdrawn claim that it is withdrawn, and why', async ({ request }) => {
  const feed = parseAtomFeed(await (await request.get(`${verdicts}?story=harbour-city-tram`)).text());
  const gone = feed.entries?.find(({ title }) => title?.value?.includes('Twelve shops'));
  expect(gone?.title?.value).toMatch(/^Withdrawn: /);
  expect(gone?.categories).toEqual([{ term: 'withdrawn', label: 'Withdrawn' }]);
  expect(gone?.summary?.value).toContain('Withdrawn. We attributed the leaflet');
});

test('An unknown feed is not found', async ({ request }) => {
  expect((await request.get('/feeds/everything.atom')).status()).toBe(404);
});

test('Pages name the feed that follows them', async ({ page }) => {
  for (const path of ['/en', '/en/claims', '/en/claims/uzbekistan-does-not-want-to-cooperate']) {
    await page.goto(path);
    const link = page.locator('link[rel="alternate"][type="application/atom+xml"]');
    await expect(link.first()).toHaveAttribute('href', new RegExp(`${verdicts}`));
  }
});

test('The site map names every page that stays, each once, and all of them are there', async ({
  page,
  request,
  baseURL,
}) => {
  const answer = await request.get('/sitemap.xml');
  expect(answer.headers()['content-type']).toContain('xml');
  await page.goto('/en');
  const addresses = await page.evaluate(
    (xml) => {
      const map = new DOMParser().parseFromString(xml, 'application/xml');
      return [...map.querySelectorAll('url > loc')].map((loc) => loc.textContent ?? '');
    },
    await answer.text(),
  );
  expect(addresses).toContain(`${baseURL}/en/claims/uzbekistan-does-not-want-to-cooperate`);
  expect(addresses).toContain(`${baseURL}/en/stories/harbour-city-tram`);
  expect(addresses).toContain(`${baseURL}/en/parties/iom`);
  expect(new Set(addresses).size).toBe(addresses.length);
  const statuses = await Promise.all(
    addresses.map(async (address) => `${(await request.get(address)).status()} ${address}`),
  );
  expect(statuses.filter((line) => !line.startsWith('200 '))).toEqual([]);
});

test('A sample asks search engines to stay away', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/^User-agent: \*\nDisallow: \/$/m);
  expect((await request.get(verdicts)).headers()['x-robots-tag']).toBe('noindex');
});
