import { expect, test } from '@playwright/test';

// The words of an error must be in what was answered and not in what a script would fetch.
test.use({ javaScriptEnabled: false });

for (const [what, path] of [
  ['An unknown claim', '/en/claims/no-such-claim'],
  ['An edition that was not published', '/en/claims/uzbekistan-does-not-want-to-cooperate/editions/99'],
  ['An edition that is no number', '/en/claims/uzbekistan-does-not-want-to-cooperate/editions/first'],
  ['A day that does not exist', '/en/claims/uzbekistan-does-not-want-to-cooperate/on/2025-02-30'],
  ['An unknown story', '/en/stories/no-such-story'],
  ['An unknown party', '/en/parties/no-such-party'],
  ['An address that no page has', '/en/nowhere/at/all'],
] as const)
  test(`${what} is answered 404, calmly and whole`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands at this address');
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await page.getByRole('link', { name: 'All claims', exact: true }).click();
    await expect(page).toHaveURL('/en/claims');
  });

test('An unknown language is answered 404, in one that the site has', async ({ page }) => {
  const answer = await page.goto('/xx/claims');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands at this address');
  await expect(page.getByRole('link', { name: 'All claims', exact: true })).toHaveAttribute('href', '/en/claims');
});

test('A claim that is only on the desk is not there for readers', async ({ request }) => {
  for (const slug of ['the-tram-is-quieter-than-a-bus', 'two-more-aircraft-with-around-360-migrants'])
    for (const path of [`/en/claims/${slug}`, `/en/claims/${slug}/editions`, `/exports/claims/${slug}.json`])
      expect((await request.get(path)).status(), path).toBe(404);
});

test('An address that cannot be read is refused in words', async ({ page }) => {
  const answer = await page.goto('/en/claims/%ff');
  expect(answer?.status()).toBe(400);
  await expect(page.getByRole('main')).toContainText('This address cannot be read.');
  await expect(page.getByRole('link', { name: 'To the front page' })).toBeVisible();
});

test('What is not there is not kept as if it were', async ({ request }) => {
  const answer = await request.get('/en/claims/no-such-claim');
  expect(answer.headers()['cache-control']).toBe('no-cache');
});
