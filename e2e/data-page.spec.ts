import { expect, test } from '@playwright/test';

test('The page of the data leads to every form, and says of every address what it takes and gives', async ({
  page,
  baseURL,
}) => {
  await page.goto('/en');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Data' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
  for (const href of await page
    .locator('main a[href^="/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
    expect((await page.request.get(href ?? '')).status(), href ?? '').toBe(200);
  await page.getByText('POST /api/v1/claims').click();
  await expect(page.getByRole('cell', { name: 'appearances[].sourceId' })).toBeVisible();
  await page.getByText('GET /api/v1/statements').click();
  await page.getByRole('link', { name: 'statements_row' }).click();
  await expect(page.getByRole('cell', { name: /^stance/ }).first()).toBeVisible();
  expect(
    await page
      .locator('script[src]')
      .evaluateAll((all) => all.map((s) => new URL((s as HTMLScriptElement).src).origin)),
  ).toEqual([baseURL]);
});
