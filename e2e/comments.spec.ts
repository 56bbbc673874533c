import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { logClaim, wording } from './log-claim.ts';

const threads = (page: Page) => page.getByRole('article');
const openForm = async (page: Page) => {
  await page.locator('summary', { hasText: 'Write a comment' }).click();
  return page.getByRole('form', { name: 'Write a comment' });
};

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled });

    test('Who is named hears of a comment on their desk, answers, and it is resolved', async ({ as }) => {
      const checker = await as('checker');
      const claim = await logClaim(
        checker,
        wording(javaScriptEnabled ? 'Ravens steal spoons in the park' : 'Otters live below the old lock'),
      );
      const form = await openForm(checker);
      await form.getByRole('button', { name: 'Write it' }).click();
      await expect(form.getByRole('alert').first()).toBeVisible();
      await form.getByLabel('Words it is about').fill('words that stand nowhere');
      const body = `@Sample editor is this ours to check? ${Date.now()}`;
      await form.getByLabel('Comment', { exact: true }).fill(body);
      await form.getByRole('button', { name: 'Write it' }).click();
      await expect(form.getByRole('alert').first()).toContainText('do not stand in that part');
      await expect(form.getByLabel('Comment', { exact: true })).toHaveValue(body);
      await form.getByLabel('Words it is about').fill(javaScriptEnabled ? 'steal spoons' : 'below the old');
      await form.getByRole('button', { name: 'Write it' }).click();
      await checker.waitForURL(/#comment-/);
      await expect(threads(checker)).toContainText(body);
      await expect(threads(checker)).toContainText('On the claim');

      const editor = await as('editor');
      await editor.goto('/desk');
      await editor.getByRole('link', { name: /^For you \d/ }).click();
      const told = editor.getByRole('listitem').filter({ hasText: body });
      await told.getByRole('link').click();
      await editor.waitForURL(/#comment-/);
      await editor.locator('summary', { hasText: /^Answer/ }).click();
      await editor.getByLabel('Answer', { exact: true }).fill('It is.');
      await editor.getByRole('button', { name: 'Answer', exact: true }).click();
      await expect(threads(editor)).toContainText('It is.');
      await editor.getByRole('button', { name: 'Resolve' }).click();
      await expect(editor.getByText('1 resolved')).toBeVisible();
      await editor.goto('/desk');
      await editor
        .getByRole('listitem')
        .filter({ hasText: body })
        .getByRole('button', { name: /^Put away/ })
        .click();
      await expect(editor.getByRole('listitem').filter({ hasText: body })).toHaveCount(0);

      await checker.goto('/desk');
      await expect(checker.getByRole('listitem').filter({ hasText: 'It is.' }).first()).toBeVisible();
      await checker.goto(claim);
      await checker.locator('summary', { hasText: '1 resolved' }).click();
      await checker.getByRole('button', { name: 'Open again' }).click();
      await expect(checker.getByRole('button', { name: 'Resolve' })).toBeVisible();
    });
  });
}

test('Words that are selected on the page are what a comment is about, and are marked from then on', async ({ as }) => {
  const page = await as('checker');
  const words = wording('Swans block the ferry every spring');
  const claim = await logClaim(page, words);
  const form = await openForm(page);
  await expect(form.getByRole('button', { name: 'Take what is selected' })).toBeVisible();
  await page.evaluate(() => {
    const text =
      document.querySelector('h1')?.querySelector('[lang]')?.firstChild ?? document.querySelector('h1')?.firstChild;
    const walker = document.createTreeWalker(document.querySelector('h1') as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() ?? text; node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf('the ferry') ?? -1;
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at + 1, node, at + 'the ferr'.length);
      return;
    }
  });
  await form.getByRole('button', { name: 'Take what is selected' }).click();
  await expect(form.getByLabel('Words it is about')).toHaveValue('the ferry');
  await expect(form.getByLabel('About', { exact: true })).toHaveValue('claim');
  await form.getByRole('button', { name: '@Sample editor' }).click();
  await expect(form.getByLabel('Comment', { exact: true })).toHaveValue('@Sample editor ');
  await form.getByLabel('Comment', { exact: true }).pressSequentially('which one?');
  await form.getByRole('button', { name: 'Write it' }).click();
  await page.waitForURL(/#comment-/);
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('commented') ?? [])].map((range) => range.toString()));
  await expect.poll(marked).toEqual(['the ferry']);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  // The words go: the comment says so, and nothing is marked.
  await page.goto(`${claim}/edit`);
  await page.locator('input[role=combobox]').first().waitFor();
  await page.getByLabel('The claim', { exact: true }).fill(words.replace('the ferry', 'all boats'));
  await page.getByRole('button', { name: 'Save the claim' }).click();
  await page.waitForURL(claim);
  await expect(threads(page)).toContainText('These words stand there no more.');
  expect(await marked()).toEqual([]);
});
