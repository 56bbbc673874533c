import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { atWork, logClaim, wording } from './log-claim.ts';

const acts = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });

test('What an edit took away is seen in the activity and brought back', async ({ as }) => {
  const page = await as('checker');
  const words = wording('Magpies steal from the market stalls');
  const claim = await logClaim(page, words);
  const why = page.getByLabel('Why we checked this');
  for (const text of ['The market complained about magpies.', 'Nobody complained.']) {
    await page.goto(`${claim}/edit`);
    await atWork(page);
    await why.fill(text);
    await page.getByRole('button', { name: 'Save the claim' }).click();
    await page.waitForURL(claim);
  }
  const newest = acts(page, 'changed the claim: Why we checked this').first();
  await newest.locator('summary').click();
  await expect(newest.locator('del')).toContainText(['The market', 'about magpies']);
  await expect(newest.locator('ins')).toContainText(['Nobody']);
  await newest.getByRole('link', { name: 'Bring back what was before' }).click();
  await expect(page.getByText('stands in the form again. Nothing is saved yet.')).toBeVisible();
  await expect(why).toHaveValue('The market complained about magpies.');
  await page.getByRole('button', { name: 'Save the claim' }).click();
  await page.waitForURL(claim);
  await page.goto(`${claim}/edit`);
  await expect(why).toHaveValue('The market complained about magpies.');
});

test('A verdict that was written over stands in the activity, and in the form again', async ({ as }) => {
  const page = await as('checker');
  const claim = await logClaim(page, wording('Herons fish in the dry dock'));
  const summary = page.getByLabel('Summary');
  for (const [number, text] of ['Two herons fish there.', 'No heron was seen.'].entries()) {
    await page.goto(`${claim}#verdict`);
    await page.getByRole('radio', { name: number === 0 ? 'Mostly true' : 'False', exact: true }).check();
    await summary.fill(text);
    await page.getByRole('button', { name: 'Save the verdict' }).click();
    await expect(page.getByText(`Version ${number + 1} of the verdict is saved`)).toBeVisible();
  }
  const newest = acts(page, 'proposed False').first();
  await newest.locator('summary').click();
  await expect(newest.locator('ins')).toContainText(['False', 'No heron was seen']);
  await newest.getByRole('link', { name: 'Bring back what was before' }).click();
  await expect(
    page.getByText('Version 1 of the verdict stands in the form again. Nothing is saved yet.'),
  ).toBeVisible();
  await expect(summary).toHaveValue('Two herons fish there.');
  await page.getByRole('button', { name: 'Save the verdict' }).click();
  await expect(page.getByText('Version 3 of the verdict is saved')).toBeVisible();
  await expect(summary).toHaveValue('Two herons fish there.');
  await expect(page.getByRole('radio', { name: 'Mostly true' })).toBeChecked();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled });
    test('Everything that was done is found by words, and taken along', async ({ as }) => {
      const checker = await as('checker');
      const word = `${javaScriptEnabled ? 'Jackdaws' : 'Rooks'}${Date.now()}`;
      await logClaim(checker, `${word} ${javaScriptEnabled ? 'nest in every chimney' : 'are shot in the orchard'}.`);
      const editor = await as('editor');
      await editor.goto('/desk/people');
      await editor.getByRole('link', { name: 'What was done' }).click();
      await editor.getByLabel('Words').fill(word);
      await editor.getByRole('button', { name: 'Narrow' }).click();
      await expect(acts(editor, word)).toHaveCount(1);
      await expect(acts(editor, word)).toContainText('Sample checker logged the claim');
      const file = async (name: string) => {
        const href = await editor.getByRole('link', { name }).getAttribute('href');
        return (await editor.request.get(href ?? '')).text();
      };
      const csv = await file('Take it along as CSV');
      expect(csv.split('\r\n')[0]).toBe(
        '﻿sequence,at,person,person_id,act,claim_id,claim,record_id,version,data,through',
      );
      expect(csv).toContain(word);
      const lines = (await file('as JSON Lines')).trim().split('\n');
      expect(lines.map((line) => JSON.parse(line).act)).toEqual(['claim.logged']);
    });
  });
}

test('A checker reads what they did themselves, and of nobody else', async ({ as }) => {
  const [checker, editor] = [await as('checker'), await as('editor')];
  await editor.goto('/desk/people');
  await editor.getByRole('link', { name: 'What you did' }).click();
  const ofEditor = new URL(editor.url()).pathname;
  expect((await checker.goto(ofEditor))?.status()).toBe(404);
  await checker.goto('/desk/audit');
  await expect(checker.getByText('Editors and administrators read what everybody did.')).toBeVisible();
  await checker.getByRole('link', { name: 'What you did' }).click();
  await expect(checker.getByRole('heading', { level: 1 })).toHaveText('Sample checker');
  const { act, person } = JSON.parse(
    (await (await checker.request.get('/desk/audit/export?format=jsonl')).text()).split('\n')[0] ?? '',
  );
  expect({ act: typeof act, person }).toEqual({ act: 'string', person: 'Sample checker' });
  const all = await (await checker.request.get('/desk/audit/export?format=jsonl')).text();
  expect(all).not.toContain('"person":"Sample editor"');
});

test('The audit is no obstacle to anybody', async ({ as }) => {
  const page = await as('editor');
  await page.goto('/desk/audit');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
