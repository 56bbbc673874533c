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
  const grid = page.getByRole('table', { name: 'What each party does to which claim' });
  const embassy = grid.getByRole('row').filter({ hasText: 'U.S. Embassy in Uzbekistan' });
  await expect(embassy.getByRole('cell').first()).toHaveText('rebuts, has an interest');
  await grid.getByRole('link', { name: 'Claim 1.' }).click();
  await expect(page).toHaveURL(/#claim-1$/);
  await expect(page.locator('#claim-1')).toContainText('Uzbekistan does not want to cooperate');
});

test('On a phone the same is a list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/stories/us-deportations-through-panama');
  await expect(page.getByRole('table', { name: 'What each party does to which claim' })).toBeHidden();
  const embassy = page
    .getByRole('listitem')
    .filter({ hasText: /^U\.S\. Embassy in Uzbekistan/ })
    .first();
  await expect(embassy).toContainText('rebuts');
  await embassy.getByRole('link', { name: /^\d+$/ }).first().click();
  await expect(page).toHaveURL(/#claim-\d+$/);
});

test('The claims of a story stand as told, by verdict or by claimant, and keep their numbers', async ({ page }) => {
  await page.goto('/en/stories/harbour-city-tram');
  const claims = page.locator('#claims ol > li');
  const ids = () => claims.evaluateAll((rows) => rows.map((row) => row.id));
  const told = await ids();
  expect(told[0]).toBe('claim-1');
  await page.getByRole('link', { name: 'By verdict' }).click();
  await expect(claims.first()).toContainText('True');
  await expect(claims.last()).toContainText('Withdrawn');
  expect((await ids()).toSorted()).toEqual(told.toSorted());
  await page.getByRole('link', { name: 'By claimant' }).click();
  await expect(claims.first()).toContainText('Ada Marrow');
});

test('A story has as many claims in the list as on its page, the withdrawn one too', async ({ page }) => {
  await page.goto('/en/stories');
  const listed = page.getByRole('listitem').filter({ hasText: 'The Harbour City tram' }).first();
  await expect(listed).toContainText('8 claims.');
  await expect(listed).toContainText('Withdrawn 1');
  await listed.getByRole('link').click();
  await expect(page.getByRole('heading', { name: '8 claims on one clock' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Verdicts in force' })).toContainText('Withdrawn 1');
});

test('A story names what it rests on and what nobody has shown', async ({ page }) => {
  await page.goto('/en/stories/us-deportations-through-panama');
  const part = (name: string) => page.locator('section').filter({ has: page.getByRole('heading', { name }) });
  await expect(part('Sources').getByRole('listitem').filter({ hasText: 'We have not read it ourselves.' })).toHaveCount(
    1,
  );
  await expect(part('What nobody has shown yet')).toContainText('Which nations are meant.');
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
