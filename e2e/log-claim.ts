import { expect, type Locator, type Page } from '@playwright/test';

/** Words of a test's own: what others have logged is not taken for the same. */
export const wording = (title: string) => `${title} ${Date.now()}-${Math.random().toString(36).slice(2, 7)}.`;

/** Chooses by typing a part of the name and taking the first that is found. */
export async function pick(page: Page | Locator, label: string, name: string): Promise<void> {
  // A label may go on with a remark at its end, such as "may stay empty".
  const named = page.getByRole('combobox', { name: new RegExp(`^${label}( |$)`) });
  const box = named.filter({ visible: true }).first();
  await expect(async () => {
    if ((await box.evaluate((field) => field.tagName)) === 'SELECT') {
      await box.selectOption({ label: name });
      return;
    }
    await box.fill('');
    await box.pressSequentially(name);
    await expect(box.locator('xpath=..').getByRole('option', { name }).first()).toBeVisible({ timeout: 2_000 });
    await box.press('Enter');
    await expect(box).toHaveValue(new RegExp(`^${name}`));
  }).toPass();
}

/** Waits until the script of a page whose form has a list to choose from is at work: it takes the fields over, and what is
 *  selected in one of them at that moment no longer is. */
export async function atWork(page: Page): Promise<void> {
  if (await page.evaluate(() => matchMedia('(scripting: enabled)').matches))
    await page.locator('input[role=combobox]').first().waitFor({ state: 'attached' });
}

/** Fills in what is enough to log a claim. */
export async function fillClaim(page: Page, words: string): Promise<void> {
  await atWork(page);
  await page.getByLabel('The claim', { exact: true }).fill(words);
  await pick(page, 'Who claims it', 'Harbour City Council');
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
