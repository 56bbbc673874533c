import { expect, type Page, test } from '@playwright/test';

const inMain = (page: Page) => page.getByRole('main');

test('Stories stand in a list with what they are about and how their claims stand', async ({ page }) => {
  await page.goto('/en/stories');
  const story = page.getByRole('listitem').filter({ hasText: 'U.S. deportations through Panama' }).first();
  await expect(story).toContainText('Kun.uz reported on 15 February 2025');
  await expect(story).toContainText('Unproven');
  await story.getByRole('link', { name: 'U.S. deportations through Panama' }).click();
  await expect(page).toHaveURL('/en/stories/us-deportations-through-panama');
});

test('A story puts its claims on one clock, each with its verdict', async ({ page }) => {
  await page.goto('/en/stories/us-deportations-through-panama');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U.S. deportations through Panama');
  for (const words of ['Uzbekistan does not want to cooperate', 'The U.S. funds the flights']) {
    const claim = page.locator('[id^="claim-"]').filter({ hasText: words });
    await expect(claim.getByRole('img', { name: /^Claim line: / })).toBeVisible();
    await expect(claim).toContainText(/Disputed|Unproven/);
  }
});

test('A story says what is settled and what is not', async ({ page }) => {
  await page.goto('/en/stories/harbour-city-tram');
  await expect(page.getByRole('heading', { name: 'Settled, as far as the record goes' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not settled' })).toBeVisible();
  await page.goto('/en/stories/us-deportations-through-panama');
  await expect(inMain(page).getByText('Nothing yet.')).toBeVisible();
});

test('A story names everybody in it and what each did to which claim', async ({ page }) => {
  await page.goto('/en/stories/us-deportations-through-panama');
  const embassy = page
    .getByRole('listitem')
    .filter({ hasText: /^U\.S\. Embassy in Uzbekistan/ })
    .first();
  await expect(embassy).toContainText('rebuts');
  await embassy.getByRole('link', { name: /^\d+$/ }).first().click();
  await expect(page).toHaveURL(/#claim-\d+$/);
});

test('An invented story says so, in the list, on its page and on each of its claims', async ({ page }) => {
  for (const path of ['/en/stories', '/en/stories/harbour-city-tram', '/en/claims/nine-trams-in-ten-run-on-time']) {
    await page.goto(path);
    await expect(inMain(page).getByText('This story is invented.').first()).toBeVisible();
  }
});

test('A story can be taken along', async ({ page, request }) => {
  await page.goto('/en/stories/harbour-city-tram');
  const address = await inMain(page).getByRole('link', { name: 'Markdown', exact: true }).getAttribute('href');
  const file = await request.get(address ?? '');
  expect(file.headers()['content-disposition']).toContain('harbour-city-tram.md');
  expect(await file.text()).toContain('Nine trams in ten run on time.');
});

test('A declined claim is nowhere in its story', async ({ page }) => {
  await page.goto('/en/stories/us-deportations-through-panama');
  await expect(inMain(page)).not.toContainText('360');
});
