import { expect, type Page, test } from '@playwright/test';

const part = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });

test('How we check is told step by step', async ({ page }) => {
  await page.goto('/en/method');
  const steps = part(page, 'From claim to verdict').getByRole('listitem');
  await expect(steps.first()).toContainText('We choose');
  await expect(steps.last()).toContainText('A second person decides');
});

test('The scale says what each rating means, and by which number machines read it', async ({ page }) => {
  await page.goto('/en/method');
  const scale = part(page, 'The scale');
  const numbered = { True: 5, 'Mostly true': 4, 'Partly true': 3, 'Mostly false': 2, False: 1 };
  for (const [label, number] of Object.entries(numbered)) {
    const rating = scale.getByRole('listitem').filter({ has: page.getByText(label, { exact: true }) });
    await expect(rating).toContainText(`Number: ${number}`);
  }
  for (const label of ['Misleading', 'Disputed', 'Unproven', 'Outdated']) {
    const rating = scale.getByRole('listitem').filter({ has: page.getByText(label, { exact: true }) });
    await expect(rating.getByRole('paragraph')).not.toBeEmpty();
    await expect(rating).not.toContainText('Number:');
  }
});

test('Outdated is hatched, for slate alone is Unproven', async ({ page }) => {
  const bandOf = (rating: string) =>
    page
      .locator(`.band-rating[data-tone="${rating}"]`)
      .first()
      .evaluate((band) => getComputedStyle(band).backgroundImage);
  for (const path of [
    '/en/method',
    '/en/stories',
    '/en/stories/harbour-city-tram',
    '/en/parties/harbour-tram-company',
  ]) {
    await page.goto(path);
    expect(await bandOf('outdated'), path).toContain('repeating-linear-gradient');
    expect(await bandOf('partly-true'), path).toBe('none');
  }
});

test('Who we are, who pays and where to complain is said', async ({ page }) => {
  await page.goto('/en/method');
  await expect(part(page, 'Who we are')).toContainText('Sample editor');
  await expect(part(page, 'Who pays')).toContainText('Nobody: 100%');
  await expect(part(page, 'Who pays')).toContainText('Conditions: none');
  const complaints = part(page, 'Something wrong?');
  await expect(complaints.getByRole('link', { name: 'newsroom@example.org' })).toHaveAttribute(
    'href',
    'mailto:newsroom@example.org',
  );
  await expect(complaints).toContainText('About our answer');
});

test('How we correct is said', async ({ page }) => {
  await page.goto('/en/corrections');
  await expect(page.getByText('The edition with the error stays readable')).toBeVisible();
});

test('Each edition of this page keeps its address, and says which it is', async ({ page, request }) => {
  await page.goto('/en/method/1');
  await expect(page.getByText(/^Edition 1 of this page/)).toBeVisible();
  expect((await request.get('/en/method/99')).status()).toBe(404);
});
