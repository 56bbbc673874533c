import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { pick } from './log-claim.ts';

/** A claim form with words in it, sent after the sign-in has ended elsewhere. Gives back what brings the sign-in back. */
async function sendSignedOut(page: Page, words: string): Promise<() => Promise<void>> {
  await page.goto('/desk/claims/new');
  await page.getByLabel('The claim', { exact: true }).fill(words);
  await pick(page, 'Who claims it', 'Harbour City Council');
  await page.getByLabel('Said on', { exact: true }).fill('15 Feb 2025');
  const context = page.context();
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.getByRole('button', { name: 'Log the claim' }).click();
  return () => context.addCookies(cookies);
}

test('Whoever was signed out in the middle of a form signs in in another tab and loses no word', async ({ as }) => {
  const page = await as('checker');
  const words = `The ferry was late in May ${Date.now()}.`;
  const signInAgain = await sendSignedOut(page, words);
  const way = page.getByRole('alert').getByRole('link', { name: 'You are signed out, so nothing was saved.' });
  await expect(way).toHaveAttribute('href', '/desk/sign-in');
  await expect(way).toHaveAttribute('target', '_blank');
  await expect(page.getByLabel('The claim', { exact: true })).toHaveValue(words);
  await signInAgain();
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await expect(page).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('The sign-in says that nothing was saved, and leads back to the very page', async ({ as }) => {
    const page = await as('checker');
    await sendSignedOut(page, 'The ferry was late in June.');
    await expect(page).toHaveURL('/desk/sign-in?next=%2Fdesk%2Fclaims%2Fnew&unsaved=1');
    await expect(page.getByText('You were signed out, so what you sent was not saved.')).toBeVisible();
  });
});
