import type { Page } from '@playwright/test';

/** Words of a test's own: what others have logged is not taken for the same. */
export const wording = (title: string) => `${title} ${Date.now()}-${Math.random().toString(36).slice(2, 7)}.`;

/** Fills in what is enough to log a claim. */
export async function fillClaim(page: Page, words: string): Promise<void> {
  await page.getByLabel('The claim', { exact: true }).fill(words);
  await page.getByLabel('Who claims it').selectOption({ label: 'Harbour City Council' });
  await page.getByLabel('Said on', { exact: true }).fill('15 Feb 2025');
}

/** Logs it, and says where its workspace is. */
export async function logClaim(page: Page, words: string): Promise<string> {
  await page.goto('/desk/claims/new');
  await fillClaim(page, words);
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await page.waitForURL(/\/desk\/claims\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}
