import { expect, type Page, test } from '@playwright/test';

const section = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });

test('A newcomer sees the latest verdict first, with its claim, its line and why', async ({ page }) => {
  await page.goto('/en');
  const latest = section(page, 'Latest verdict');
  await expect(latest.getByRole('heading', { level: 3 })).toContainText('Uzbekistan does not want to cooperate');
  await expect(latest).toContainText('The New York Times');
  await expect(latest).toContainText('Disputed');
  await expect(latest).toContainText('Both governments contradict it on the record');
  await expect(latest.getByRole('img').first()).toHaveAccessibleName(/^Claim line\./);
  await latest.getByRole('heading', { level: 3 }).getByRole('link').click();
  await expect(page).toHaveURL('/en/claims/uzbekistan-does-not-want-to-cooperate');
});

test('The verdicts before it, the stories and the corrections follow, each with the way to all', async ({ page }) => {
  await page.goto('/en');
  const main = page.getByRole('main');
  for (const [name, address] of [
    ['All claims', '/en/claims'],
    ['All stories', '/en/stories'],
    ['All corrections', '/en/corrections'],
  ] as const)
    await expect(main.getByRole('link', { name })).toHaveAttribute('href', address);
  await expect(section(page, 'Stories')).toContainText('U.S. deportations through Panama');
  await expect(section(page, 'Corrected')).toContainText('Clarification: A reader asked which promise was meant.');
});

test('Search is one field away', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('searchbox', { name: 'Search claims, parties and quotes' }).fill('Panama');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/search?q=Panama');
});

test('The bare address leads to a language that the reader understands', async ({ request }) => {
  const answer = await request.get('/', { maxRedirects: 0, headers: { 'accept-language': 'en-GB,en;q=0.9' } });
  expect([302, 303, 307]).toContain(answer.status());
  expect(answer.headers().location).toMatch(/\/en$/);
});

test('Every page leads to the main places, on the phone by a menu that opens without script', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/en');
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'How we check' }).click();
  await expect(page).toHaveURL('/en/method');
  await context.close();
});

test('A keyboard’s first stop leads past the masthead', async ({ page }) => {
  await page.goto('/en/claims');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('The sample says on every page that it is one', async ({ page }) => {
  for (const path of ['/en', '/en/claims', '/en/claims/nine-trams-in-ten-run-on-time', '/en/method']) {
    await page.goto(path);
    await expect(page.getByRole('contentinfo')).toContainText('Sample newsroom.');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  }
});
