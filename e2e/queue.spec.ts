import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { logClaim, wording } from './log-claim.ts';

const row = (page: Page, words: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: words }) });
const head = (page: Page) => page.getByRole('heading', { level: 2 }).first();

async function narrow(page: Page, words: string) {
  await page.getByLabel('Words of the claim').fill(words);
  await page.getByRole('button', { name: 'Narrow' }).click();
  await page.waitForURL(/words=/);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled });

    test('What is ticked in a list is given to somebody, with a day, and found there as late', async ({ as }) => {
      const checker = await as('checker');
      const tag = `${javaScriptEnabled ? 'Gulls' : 'Herons'}${Date.now()}`;
      const words = javaScriptEnabled
        ? [`Feeding ${tag} is forbidden near the market.`, `Nobody has seen ${tag} since the fire.`]
        : [`The council pays for ${tag} out of its own purse.`, `Every school keeps ${tag} in a pond.`];
      for (const claim of words) await logClaim(checker, claim);
      const editor = await as('editor');
      await editor.goto('/desk?view=all');
      await narrow(editor, tag);
      await editor.getByRole('button', { name: 'Assign', exact: true }).click();
      await expect(editor.getByRole('main').getByRole('alert').first()).toContainText('No claim is ticked');
      for (const claim of words) await editor.getByRole('checkbox', { name: new RegExp(claim) }).check();
      await editor.getByLabel('To', { exact: true }).selectOption({ label: 'Sample editor' });
      await editor.getByLabel('Due on').fill('2025-01-31');
      await editor.getByRole('button', { name: 'Assign', exact: true }).click();
      await expect(editor.getByRole('status').filter({ hasText: 'claims' })).toContainText(
        '2 claims given to Sample editor.',
      );
      await expect(row(editor, words[0] ?? '')).toContainText('With Sample editor, was due 31 Jan');
      await editor.goto('/desk?view=mine');
      for (const claim of words) await expect(row(editor, claim)).toBeVisible();
      await editor.getByRole('combobox', { name: 'Due', exact: true }).selectOption({ label: 'Late' });
      await editor.getByRole('button', { name: 'Narrow' }).click();
      for (const claim of words) await expect(row(editor, claim)).toBeVisible();
      await checker.goto('/desk?view=mine');
      await expect(row(checker, words[0] ?? '')).toHaveCount(0);
    });

    test('A claim is taken out of somebody’s hands on its own page, and waits under “With nobody”', async ({ as }) => {
      const checker = await as('checker');
      const words = wording(javaScriptEnabled ? 'Barges pass under the bridge' : 'Rafts pass over the weir');
      const claim = await logClaim(checker, words);
      await checker.getByRole('link', { name: 'Assign', exact: true }).click();
      await checker.getByLabel('To', { exact: true }).selectOption({ label: 'Nobody' });
      await checker.getByRole('button', { name: 'Save', exact: true }).click();
      await checker.waitForURL(claim);
      await expect(
        checker.getByRole('region', { name: 'Next edition' }).or(checker.getByText('With nobody')).first(),
      ).toBeVisible();
      await expect(checker.getByRole('main')).toContainText('took it out of anybody’s hands');
      await checker.goto('/desk?view=unassigned');
      await expect(row(checker, words)).toBeVisible();
    });
  });
}

test('Board and list are the same claims', async ({ as }) => {
  const page = await as('checker');
  await page.goto('/desk?view=all&words=tram');
  const links = () =>
    page.locator('main [data-row]').evaluateAll((all) => all.map((link) => link.getAttribute('href')).sort());
  const counted = Number(/\d+/.exec(await head(page).innerText())?.[0]);
  await page.getByRole('link', { name: 'Board' }).click();
  await expect(page.getByRole('region', { name: /^Settled/ })).toBeVisible();
  const columns = await page.getByRole('heading', { level: 3 }).allInnerTexts();
  const inColumns = columns.map((text) => Number(/\d+$/.exec(text)?.[0]));
  const declined = 0; // none of the sample's says "tram"
  expect(inColumns.reduce((sum, count) => sum + count, declined)).toBe(counted);
  const onBoard = await links();
  await page.getByRole('link', { name: 'List', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Assign', exact: true })).toBeVisible();
  expect(await links()).toEqual(expect.arrayContaining(onBoard.slice(0, 3)));
});

test('The queue is gone through by keys: the next claim, the one before, ticked, opened', async ({ as }) => {
  const page = await as('checker');
  await page.goto('/desk?view=settled');
  const rows = page.locator('main [data-row]');
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(rows.first()).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('x');
  await expect(page.getByRole('checkbox').nth(1)).toBeChecked();
  await rows.nth(1).focus();
  await page.keyboard.press('k');
  await expect(rows.first()).toBeFocused();
  const href = await rows.first().getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`${href}$`));
});

test('The queue, as list and as board, is no obstacle to anybody', async ({ as }) => {
  const page = await as('editor');
  for (const address of ['/desk', '/desk?view=all', '/desk?view=all&as=board']) {
    await page.goto(address);
    expect((await new AxeBuilder({ page }).analyze()).violations, address).toEqual([]);
  }
});
