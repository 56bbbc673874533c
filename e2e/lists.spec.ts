import { expect, type Locator, type Page, test } from '@playwright/test';
import { beginNewsroom } from '../db/newsroom.ts';
import { fillList } from '../db/queries/testing/fill-list.ts';
import { done } from '../db/testing/newsroom.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';

const claims = (page: Page) => page.getByRole('table', { name: 'Claims, each with its line' });
const rows = (page: Page) =>
  claims(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link') });
const filters = (page: Page) => page.getByRole('form', { name: 'Filters' });

// A list must be usable by whoever has no script, so all of this runs without.
test.use({ javaScriptEnabled: false });

test('A claim stands in the list with its day, words, claimant, line and verdict', async ({ page }) => {
  await page.goto('/en/claims');
  const row = rows(page).filter({ hasText: 'Uzbekistan does not want to cooperate' });
  await expect(row).toContainText('17 Feb 2025');
  await expect(row).toContainText('The New York Times');
  await expect(row).toContainText('Disputed');
  await expect(row.getByRole('img', { name: /^Claim line: Unproven from .+Disputed from / })).toBeVisible();
  await row.getByRole('link').click();
  await expect(page).toHaveURL('/en/claims/uzbekistan-does-not-want-to-cooperate');
});

test('On a phone the list is still a table for whoever listens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/claims');
  const row = rows(page).filter({ hasText: 'Uzbekistan does not want to cooperate' });
  const cells = await row.getByRole('cell').allTextContents();
  expect(cells.map((cell) => cell.trim()).slice(3)).toEqual(['0', '2', '1', 'Disputed']);
  await expect(claims(page).getByRole('columnheader')).toHaveCount(cells.length);
  for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'cell'])
    expect(await claims(page).locator(`xpath=descendant-or-self::*[@role="${role}"]`).count(), role).toBeGreaterThan(0);
});

test('Filters narrow the list, stand in the address and are taken off one by one', async ({ page }) => {
  await page.goto('/en/claims');
  await filters(page)
    .getByRole('checkbox', { name: /^Disputed/ })
    .check();
  await filters(page)
    .getByRole('checkbox', { name: /^Unproven/ })
    .check();
  await filters(page)
    .getByRole('checkbox', { name: /^The New York Times/ })
    .check();
  await filters(page).getByRole('button', { name: 'Show claims' }).click();
  await expect(page).toHaveURL(/verdict=disputed.*party=the-new-york-times|party=the-new-york-times.*verdict=disputed/);
  for (const row of await rows(page).all()) await expect(row).toContainText(/Disputed|Unproven/);
  await expect(rows(page).filter({ hasText: 'Uzbekistan does not want to cooperate' })).toHaveCount(1);
  await expect(rows(page).filter({ hasText: 'tram' })).toHaveCount(0);
  await expect(filters(page).getByRole('checkbox', { name: /^Disputed/ })).toBeChecked();
  await page.getByRole('link', { name: 'Verdict: Unproven' }).click();
  for (const row of await rows(page).all()) await expect(row).toContainText('Disputed');
  await filters(page).getByRole('link', { name: 'Clear' }).click();
  await expect(page).toHaveURL('/en/claims');
});

for (const [what, query, shown, hidden] of [
  ['story', 'story=harbour-city-tram', 'Nine trams in ten', 'Uzbekistan'],
  ['topic', 'topic=diplomacy', 'Uzbekistan does not want', 'Nine trams in ten'],
  ['language', 'language=en', 'Nine trams in ten', null],
  ['period', 'from=2025-02-15&to=2025-02-28', 'Uzbekistan does not want', 'Nine trams in ten'],
] as const)
  test(`The list narrows by ${what}`, async ({ page }) => {
    await page.goto(`/en/claims?${query}`);
    await expect(rows(page).filter({ hasText: shown })).not.toHaveCount(0);
    if (hidden) await expect(rows(page).filter({ hasText: hidden })).toHaveCount(0);
  });

test('A filter that cannot be used is left out, and that is said', async ({ page }) => {
  await page.goto('/en/claims?verdict=maybe&verdict=disputed&from=yesterday&sort=loudest');
  await expect(page.getByText('These filters could not be used and were left out:')).toContainText(
    'from: yesterday; sort: loudest; verdict: maybe',
  );
  for (const row of await rows(page).all()) await expect(row).toContainText('Disputed');
});

test('Where nothing fits, the list says so and how to go on', async ({ page }) => {
  await page.goto('/en/claims?verdict=true&party=iom');
  await expect(page.getByText('No claim fits all of this.')).toBeVisible();
});

test('The list sorts by publication and by when it was said', async ({ page }) => {
  const published = async () =>
    Promise.all((await rows(page).all()).map((row) => row.locator('time').first().getAttribute('datetime')));
  await page.goto('/en/claims');
  const newestFirst = await published();
  expect(newestFirst).toEqual([...newestFirst].sort().reverse());
  await page.getByRole('link', { name: 'Oldest', exact: true }).click();
  await expect(page).toHaveURL('/en/claims?sort=oldest');
  await expect(page.getByRole('link', { name: 'Oldest', exact: true })).toHaveAttribute('aria-current', 'true');
  expect(await published()).toEqual([...newestFirst].reverse());
  await page.getByRole('link', { name: 'When said', exact: true }).click();
  await expect(rows(page).first()).toContainText('15 Feb 2025');
  await expect(rows(page).last()).toContainText('May 2024');
});

test('The list as it is narrowed can be taken along', async ({ page, request }) => {
  await page.goto('/en/claims?verdict=disputed');
  const main = page.getByRole('main');
  for (const name of ['CSV', 'Markdown', 'Feed']) {
    const address = (await main.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
    expect(address).toContain('?verdict=disputed');
    const file = await (await request.get(address)).text();
    expect(file).toContain('Uzbekistan does not want to cooperate');
    expect(file).not.toContain('The first line opened');
  }
});

test('On a phone the filters open by a link', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/claims');
  await expect(filters(page)).toBeHidden();
  await page.getByRole('link', { name: 'Filter', exact: true }).click();
  await expect(filters(page)).toBeVisible();
});

test.describe('A long list', () => {
  test.describe.configure({ mode: 'default', timeout: 90_000 });
  let own: OwnNewsroom;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    own = await serveOwn(async (store) => {
      const newsroom = { name: 'Long List', timeZone: 'UTC', language: 'en' };
      done(await beginNewsroom(store, new Date('2025-01-01T00:00:00Z'), newsroom));
      await fillList(store, 45);
    });
  });
  test.afterAll(() => own?.stop());

  const numbers = async (page: Page) =>
    (await rows(page).allInnerTexts()).map((row) => Number(/Claim (\d+) about/.exec(row)?.[1]));

  const turn = async (page: Page, link: Locator) => {
    const address = await link.evaluate((element: HTMLAnchorElement) => element.href);
    await link.click();
    await page.waitForURL(address);
  };

  for (const sort of ['newest', 'oldest', 'said'])
    test(`Its pages, sorted by ${sort}, hold every claim once, forth and back`, async ({ page }) => {
      await page.goto(`${own.origin}/en/claims?sort=${sort}`);
      const pages = [await numbers(page)];
      for (;;) {
        const next = page.getByRole('link', { name: 'Next page' });
        if ((await next.count()) === 0) break;
        await turn(page, next);
        pages.push(await numbers(page));
      }
      const all = pages.flat();
      expect([...all].sort((a, b) => a - b)).toEqual(Array.from({ length: 45 }, (_, index) => index + 1));
      for (const earlier of pages.slice(0, -1).reverse()) {
        await turn(page, page.getByRole('link', { name: 'Previous page' }));
        expect(await numbers(page)).toEqual(earlier);
      }
      await expect(page.getByRole('link', { name: 'Previous page' })).toHaveCount(0);
    });

  test('Filters and order go along from page to page', async ({ page }) => {
    await page.goto(`${own.origin}/en/claims?language=en&sort=oldest`);
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(page).toHaveURL(/language=en.*sort=oldest|sort=oldest.*language=en/);
    for (const number of await numbers(page)) expect(number % 2).toBe(0);
  });
});
