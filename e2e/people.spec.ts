import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { wording } from './log-claim.ts';

test('An administrator invites somebody, and the link is shown once', async ({ as }) => {
  const page = await as('administrator');
  const name = wording('Nora New');
  await page.goto('/desk/people');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail').fill(`${Date.now()}@example.org`);
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  await expect(page.getByRole('status').filter({ hasText: name })).toContainText('/desk/sign-in/link?token=');
  await page.reload();
  await expect(page.getByRole('main')).not.toContainText('/desk/sign-in/link?token=');
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
});

test('An invitation whose button is pressed twice is made once, and its link is shown', async ({ as }) => {
  const page = await as('administrator');
  const name = wording('Tilda Twice');
  await page.goto('/desk/people');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail').fill(`${Date.now()}-twice@example.org`);
  await page.getByRole('button', { name: 'Make the invitation' }).dblclick();
  const link = page.getByRole('status').filter({ hasText: name });
  await expect(link).toContainText('/desk/sign-in/link?token=');
  await expect(page.getByRole('alert').filter({ hasText: 'Somebody with this e-mail' })).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: name })).toHaveCount(1);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`An administrator, ${javaScriptEnabled ? 'with' : 'without'} script,`, () => {
    test.use({ javaScriptEnabled });

    test('ends somebody’s access, gives it again with a link, and changes their role', async ({ as }) => {
      const page = await as('administrator');
      const name = wording('Omar Often');
      await page.goto('/desk/people');
      await page.getByLabel('Name').fill(name);
      await page.getByLabel('E-mail').fill('nowhere');
      await page.getByRole('button', { name: 'Make the invitation' }).click();
      await expect(page.getByRole('alert').first()).toContainText('This is not an e-mail address');
      await page.getByLabel('E-mail').fill(`${Date.now()}-${javaScriptEnabled}@example.org`);
      await page.getByRole('button', { name: 'Make the invitation' }).click();
      const row = page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
      await expect(row).toContainText('invited, has not signed in yet');

      await row.locator('summary', { hasText: 'End access' }).click();
      await row.getByRole('button', { name: 'End access' }).click();
      await expect(row).toContainText('access ended');
      await row.getByRole('button', { name: 'Give access again' }).click();
      await expect(row.getByRole('status')).toContainText('/desk/sign-in/link?token=');
      await expect(row.getByRole('button', { name: 'New one-time link' })).toBeVisible();
      await expect(row.getByRole('button', { name: 'Copy' })).toHaveCount(javaScriptEnabled ? 1 : 0);
      const width = (await row.getByText(name, { exact: true }).boundingBox())?.width ?? 0;
      expect(width).toBeGreaterThan(80);

      await row.locator('summary', { hasText: 'Change the role' }).click();
      await row.getByRole('radio', { name: 'Editor' }).check();
      await row.getByRole('button', { name: 'Change the role' }).click();
      await expect(row.getByText('Editor', { exact: true }).first()).toBeVisible();
      await page.reload();
      await expect(row.locator('p').first()).toContainText('Editor');
    });
  });
}

test('Where no mail is sent, an administrator is who to ask', async ({ page }) => {
  await page.goto('/desk/sign-in/forgotten');
  await expect(page.getByRole('status')).toHaveText('An administrator can make you a new one-time link.');
  await expect(page.getByLabel('E-mail')).toHaveCount(0);
});
