import { expect, test } from '@playwright/test';

test('A verdict that was to be looked at again by a day that is over says that it may be out of date', async ({
  page,
}) => {
  await page.goto('/en/claims/tram-runs-on-nothing-but-wind');
  await expect(
    page.getByText(/^This may be out of date\. We meant to look at this verdict again by 31 August 2025/),
  ).toBeVisible();
  await page.goto('/en/claims/tram-runs-on-nothing-but-wind/editions/1');
  await expect(page.getByText(/may be out of date/)).toHaveCount(0);
});
