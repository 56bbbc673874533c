import { expect, type Page, test } from '@playwright/test';

const entries = (page: Page) => page.locator('[id^="edition-"]');
const entry = (page: Page, words: string) => entries(page).filter({ hasText: words });

test('A correction says what was wrong, what is right, who noticed and how long it stood', async ({ page }) => {
  await page.goto('/en/corrections');
  const correction = entry(page, 'The tram was built within its budget');
  await expect(correction).toContainText('Correction');
  await expect(correction.getByRole('deletion')).toHaveText(
    'We wrote that 201 million crowns had been spent by the end of April.',
  );
  await expect(correction.getByRole('insertion')).toHaveText('The account says 210 million crowns.');
  await expect(correction).toContainText('A reader');
  await expect(correction).toContainText(/7 Jun\w* 2024 to 2 Jul\w* 2024/);
  await expect(correction).toContainText('did not change');
});

test('A correction leads to the claim and to what changed', async ({ page }) => {
  await page.goto('/en/corrections');
  await entry(page, 'The tram was built within its budget')
    .getByRole('link', { name: /what changed/ })
    .click();
  await expect(page).toHaveURL(/\/en\/claims\/tram-stayed-within-its-budget\/editions/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed from edition 1 to edition 2');
  await expect(page.getByText('What was wrong: We wrote that 201 million crowns')).toBeVisible();
});

test('Clarifications and withdrawals stand in the same list, each by its name', async ({ page }) => {
  await page.goto('/en/corrections');
  await expect(entry(page, 'The first line opened')).toContainText('Clarification');
  await expect(entry(page, 'Twelve shops')).toContainText('Withdrawal');
});

test('What is not a correction is not in the list', async ({ page }) => {
  await page.goto('/en/corrections');
  await expect(entry(page, 'Uzbekistan does not want to cooperate')).toHaveCount(0);
});
