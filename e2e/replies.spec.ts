import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { atWork, logClaim, pick, wording } from './log-claim.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled });

    test('Somebody is asked by a letter, is late, is reminded, and answers', async ({ as }) => {
      const page = await as('checker');
      const words = wording(
        javaScriptEnabled ? 'Pelicans were seen in the fish market' : 'Storks left the chimneys early',
      );
      const claim = await logClaim(page, words);
      await page.getByRole('link', { name: 'Ask somebody to answer' }).click();
      await page.waitForURL(/replies$/);
      await atWork(page);
      const letter = page.getByLabel('The letter');
      await expect(letter).toHaveValue(/^A claim we are checking: please answer by \{deadline\}/);
      await expect(letter).toHaveValue(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
      await pick(page, 'Party', 'Harbour Tram Company');
      await page.getByLabel('Asked on', { exact: true }).fill('2025-02-10');
      await page.getByLabel('Deadline', { exact: true }).fill('2025-02-01');
      await page.getByRole('button', { name: 'Record the request' }).click();
      await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
      await page.getByLabel('How', { exact: true }).fill('e-mail to the press office');
      await page.getByLabel('Deadline', { exact: true }).fill('2025-02-13');
      await page.getByRole('button', { name: 'Record the request' }).click();
      await page.waitForURL(/replies\/[0-9a-f-]{36}$/);
      const sent = page.getByRole('region', { name: 'The letter' });
      await expect(sent).toContainText('please answer by February 13, 2025');
      await expect(sent).toContainText('Dear Harbour Tram Company,');
      const mail = await sent.getByRole('link', { name: 'Open in mail' }).getAttribute('href');
      expect(decodeURIComponent(mail ?? '')).toMatch(
        /^mailto:\?subject=A claim we are checking: please answer by February 13, 2025&body=Dear Harbour/,
      );

      await page.goto(`/desk?view=replies&words=${encodeURIComponent(words.split(' ')[0] ?? '')}`);
      await expect(page.getByRole('listitem').filter({ hasText: words })).toContainText(
        'Harbour Tram Company: answer was due 13 Feb',
      );
      await page.goto(`${claim}/replies`);
      await expect(page.getByRole('listitem').filter({ hasText: 'Harbour Tram Company' })).toContainText(
        'Answer is late',
      );
      await page.getByRole('link', { name: 'Harbour Tram Company' }).click();
      await page.getByRole('button', { name: 'I reminded them today' }).click();
      await expect(page.getByText('Reminded on')).toBeVisible();

      await page.getByLabel('What came of it').selectOption({ label: 'Answered' });
      await page.getByRole('textbox', { name: /^Answer/ }).fill('There was none.');
      await page.getByRole('button', { name: 'Save what came of it' }).click();
      await page.waitForURL(/replies$/);
      await expect(page.getByRole('listitem').filter({ hasText: 'Harbour Tram Company' })).toContainText('Answered');

      await page.getByRole('link', { name: 'Harbour Tram Company' }).click();
      await page.getByRole('button', { name: 'Remove the request' }).click();
      await expect(page.getByText('Nobody was asked yet.')).toBeVisible();
      await page.goto(claim);
      await page.getByRole('button', { name: 'Bring back the request' }).click();
      await page.waitForURL(/replies$/);
      await expect(page.getByRole('listitem').filter({ hasText: 'Harbour Tram Company' })).toContainText('Answered');
    });
  });
}

test('Letters are written in another language by an editor, and each version is kept', async ({ as }) => {
  const editor = await as('editor');
  await editor.goto('/desk/letters');
  await editor.getByRole('link', { name: 'another language' }).click();
  await editor.getByLabel('Language').fill('uz');
  await editor.getByLabel('Subject').fill('Javobingizni kutamiz');
  await editor.getByLabel('Letter', { exact: true }).fill('Hurmatli {ism}, “{claim}”');
  await editor.getByRole('button', { name: 'Save the letter' }).click();
  await expect(editor.getByRole('alert').first()).toContainText('Something in braces means nothing here');
  await editor.getByLabel('Letter', { exact: true }).fill('Hurmatli {name}, “{claim}”');
  await editor.getByRole('button', { name: 'Save the letter' }).click();
  await editor.waitForURL(/in=uz$/);
  await editor.getByLabel('Subject').fill('Savol');
  await editor.getByRole('button', { name: 'Save the letter' }).click();
  await expect(editor.getByRole('listitem').filter({ hasText: 'changed the letter' })).toHaveCount(2);
  expect((await new AxeBuilder({ page: editor }).analyze()).violations).toEqual([]);

  const checker = await as('checker');
  const words = wording('Cranes fly over the depot at night');
  const claim = await logClaim(checker, words);
  await checker.goto(`${claim}/replies?in=uz`);
  await expect(checker.getByLabel('The letter')).toHaveValue(`Savol\n\nHurmatli {name}, “${words}”`);
  expect((await new AxeBuilder({ page: checker }).analyze()).violations).toEqual([]);
  await checker.goto('/desk/letters');
  await expect(checker.getByRole('button', { name: 'Save the letter' })).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled });

    test('An outlet is asked to correct, and both its texts stand beside each other', async ({ as }) => {
      const page = await as('checker');
      const words = wording(javaScriptEnabled ? 'Gannets dive into the dry dock' : 'Puffins breed in the bell tower');
      const claim = await logClaim(page, words);
      await page.getByRole('link', { name: 'Ask for a correction' }).click();
      await page.waitForURL(/corrections$/);
      await atWork(page);
      await expect(page.getByLabel('What it says now')).toHaveValue(words);
      await page.getByLabel('How', { exact: true }).fill('letter to the editor');
      await page.getByRole('button', { name: 'Record the request' }).click();
      await page.waitForURL(/corrections\/[0-9a-f-]{36}$/);
      await expect(page.getByRole('region', { name: 'The letter' })).toContainText('Dear Harbour City Council,');
      await page.getByLabel('What became of it').selectOption({ label: 'Corrected' });
      await page.getByRole('button', { name: 'Save what became of it' }).click();
      await expect(page.getByRole('main').getByRole('alert').first()).toContainText('Say what it says since');
      await page.getByLabel('What it says since').fill(words.replace(/^\w+/, 'Cormorants'));
      await page.getByRole('button', { name: 'Save what became of it' }).click();
      await page.waitForURL(/corrections$/);
      const row = page.getByRole('listitem').filter({ hasText: 'Harbour City Council' });
      await expect(row).toContainText('Corrected');
      await row.getByRole('link').click();
      await expect(page.locator('del')).toContainText(javaScriptEnabled ? 'Gannets' : 'Puffins');
      await expect(page.locator('ins')).toContainText('Cormorants');
      await page.goto(claim);
      await expect(page.getByText('asked Harbour City Council for a correction')).toBeVisible();
    });
  });
}
