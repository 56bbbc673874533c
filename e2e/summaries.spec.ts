import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';

const COOPERATION = '“Uzbekistan does not want to cooperate in removing its citizens from the U.S.”';
const PANAMA = '/desk/summaries?story=us-deportations-through-panama';
const preview = (page: Page) => page.getByRole('region', { name: 'Preview', exact: true });
const heads = (page: Page) => preview(page).getByRole('heading', { level: 3 });
test('An editor narrows, leaves one out, puts another first, introduces it, and the preview follows', async ({
  as,
}) => {
  const page = await as('editor');
  await page.goto('/desk/summaries');
  await page.getByRole('combobox', { name: 'Story' }).selectOption({ label: 'U.S. deportations through Panama' });
  await page.waitForURL(/story=/);
  await expect(page.getByText('6 claims', { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: /first flight/i }).uncheck();
  await expect(page.getByRole('status').filter({ hasText: 'chosen' })).toHaveText('5 chosen, 1 left out by hand');
  await expect(heads(page).filter({ hasText: 'first flight' })).toHaveCount(0);

  const last = page.getByRole('checkbox').last();
  await last.focus();
  for (let moves = 0; moves < 5; moves += 1) {
    const before = page.url();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page).not.toHaveURL(before);
    await expect(page.locator(':focus')).toHaveAccessibleName(/^Up: /); // it is not lost with the place
  }
  await expect(page.getByRole('radio', { name: 'By hand' })).toBeChecked();
  await page.getByLabel('Title').fill('What was said of Panama');
  await page.getByLabel('Introduction').fill('One article, *six* claims.');
  await page.getByLabel('Chosen and introduced by').fill('Sample editor');
  await expect(preview(page).getByRole('heading', { level: 2, name: 'What was said of Panama' })).toBeVisible();
  await expect(preview(page)).toContainText('Chosen and introduced by Sample editor.');
  await expect(preview(page).getByText('six', { exact: true })).toBeVisible();
  await page.getByText('Full', { exact: true }).click();
  await expect(preview(page).getByRole('heading', { name: 'What would change it' }).first()).toBeVisible();
});

test('A moment in the past shows what stood then', async ({ as }) => {
  const page = await as('editor');
  await page.goto(`${PANAMA}&asOf=2025-02-16T12:30`);
  await expect(preview(page)).toContainText('Verdicts as they stood on 16 Feb 2025, 12:30 (Asia/Tashkent).');
  const head = heads(page).filter({ hasText: COOPERATION });
  await expect(head).toBeVisible();
  await expect(preview(page)).toContainText('Verdict: Unproven.');
  await expect(preview(page)).not.toContainText('Disputed.');
  await page.goto(`${PANAMA}&from=2025-02-17&to=2025-02-17&depth=changes`);
  await expect(preview(page)).toContainText('Was Unproven, is Disputed. Edition 2 (verdict change)');
});

test('A claim is put in by hand, whatever else is chosen', async ({ as }) => {
  const page = await as('editor');
  await page.goto('/desk/summaries?story=harbour-city-tram');
  await page.getByText('Pick by hand').click();
  await page.getByLabel('Find a claim').fill('cooperate');
  await page.getByRole('button', { name: /^Put in: Uzbekistan does not want/ }).click();
  await expect(heads(page).filter({ hasText: COOPERATION })).toBeVisible();
  await expect(page).toHaveURL(/add=\d+/);
});

test('A summary is saved under a name, found again by others, changed, and removed', async ({ as }) => {
  const page = await as('editor');
  const name = `Friday letter ${Date.now()}`;
  await page.goto(`${PANAMA}&depth=line`);
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('link', { name })).toHaveAttribute('aria-current', 'true');

  const other = await as('checker');
  await other.goto('/desk/summaries');
  await other.getByRole('link', { name }).click();
  await expect(other.getByRole('radio', { name: 'One line' })).toBeChecked();
  await other.getByText('Card', { exact: true }).click();
  await expect(other).not.toHaveURL(/depth=line/);
  await other.getByRole('button', { name: 'Keep changes' }).click();
  await page.goto('/desk/summaries');
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('radio', { name: 'Card' })).toBeChecked();
  await page.getByText('Save under a name').click();
  await page.getByRole('textbox', { name: 'Name' }).last().fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Another saved summary has this name' }).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('link', { name })).toHaveCount(0);
});

test('Two who change one saved summary at once: the later is told, and loses nothing', async ({ as }) => {
  const page = await as('editor');
  const name = `Two at once ${Date.now()}`;
  await page.goto(`${PANAMA}&depth=line`);
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('link', { name })).toHaveAttribute('aria-current', 'true');
  const other = await as('checker');
  await other.goto(page.url());
  const named = (of: Page) => of.getByRole('textbox', { name: 'Name' }).first();
  await named(page).fill(`${name} A`);
  await page.getByRole('button', { name: 'Keep changes' }).click();
  await expect(page.getByRole('link', { name: `${name} A` })).toBeVisible();
  await named(other).fill(`${name} B`);
  await other.getByRole('button', { name: 'Keep changes' }).click();
  await expect(other.getByRole('alert').first()).toContainText('Somebody else saved this while you were writing');
  await expect(named(other)).toHaveValue(`${name} B`);
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the same form chooses, leaves out and moves', async ({ as }) => {
    const page = await as('editor');
    await page.goto(PANAMA);
    await page.getByRole('checkbox', { name: /first flight/i }).uncheck();
    await page.getByRole('button', { name: /^Up: The U.S. funds/ }).click();
    await expect(page).toHaveURL(/without=\d+/);
    await expect(page.getByRole('radio', { name: 'By hand' })).toBeChecked();
    await expect(page.getByRole('status').filter({ hasText: 'chosen' })).toHaveText('5 chosen, 1 left out by hand');
    await expect(
      page
        .getByRole('listitem')
        .filter({ has: page.getByRole('checkbox') })
        .nth(1),
    ).toContainText('The U.S. funds');
  });
});

test('Whoever types keeps their place and every letter, however slowly, while the preview follows', async ({ as }) => {
  const page = await as('editor');
  await page.goto(PANAMA);
  const intro = page.getByLabel('Introduction');
  await intro.click();
  for (const part of ['One sentence. ', 'not a shortcut, ', 'and the end.']) {
    await page.keyboard.type(part, { delay: 20 });
    await expect(preview(page)).toContainText(part.trim());
    await expect(intro).toBeFocused();
  }
  await expect(intro).toHaveValue('One sentence. not a shortcut, and the end.');
  const days = page.getByLabel('Published in the last days');
  await days.click();
  for (const figure of '730') {
    await page.keyboard.type(figure);
    await page.waitForTimeout(700); // somebody who looks for each key: longer than the form waits
  }
  await expect(days).toHaveValue('730');
  await expect(page).toHaveURL(/days=730/);
  const from = page.getByLabel('Published from');
  await from.click();
  await page.keyboard.type('06012024', { delay: 600 });
  await expect(from).toHaveValue('2024-06-01');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/from=2024-06-01/);
  await expect(intro).toHaveValue('One sentence. not a shortcut, and the end.');
});

test('What is pressed before the page has followed waits for what was typed', async ({ as }) => {
  const page = await as('editor');
  const name = `At once ${Date.now()}`;
  await page.goto(`${PANAMA}&depth=line`);
  const title = page.getByLabel('Title');
  await title.click();
  await page.keyboard.type('My letter');
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: /Plain text/ }).click();
  expect((await coming).suggestedFilename()).toBe('My letter.txt');
  await title.click();
  await page.keyboard.type(' of Friday');
  await page.getByRole('link', { name: 'Text', exact: true }).click();
  await expect(page).toHaveURL(/view=text/);
  await expect(title).toHaveValue('My letter of Friday');
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await title.click();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'is saved' })).toBeVisible();
  await expect(title).toHaveValue('My letter of Friday!');
  await page.getByRole('link', { name }).click();
  await expect(title).toHaveValue('My letter of Friday!');
});

test('Moves that come quickly all count, also with a tick after them', async ({ as }) => {
  const page = await as('editor');
  await page.goto(PANAMA);
  const boxes = page.getByRole('checkbox');
  const key = await boxes.last().getAttribute('value');
  await boxes.last().focus();
  for (let moves = 0; moves < 4; moves += 1) {
    await page.keyboard.press('Alt+ArrowUp');
    await page.waitForTimeout(60);
  }
  await expect(boxes.nth(1)).toHaveAttribute('value', key ?? '');
  await page.locator(`#up-${key}`).click();
  await boxes.last().uncheck();
  await expect(boxes.first()).toHaveAttribute('value', key ?? '');
  await expect(page).toHaveURL(/hand=.*without=|without=.*hand=/);
  await page.getByText('Newest', { exact: true }).click();
  await expect(page).not.toHaveURL(/order=hand/);
  await page.getByText('By hand', { exact: true }).click();
  await expect(boxes.first()).toHaveAttribute('value', key ?? '');
});

for (const script of [true, false])
  test.describe(script ? 'With script' : 'With none', () => {
    test.use({ javaScriptEnabled: script });
    test('what cannot be used stays in its field, where it is said', async ({ as }) => {
      const page = await as('editor');
      await page.goto(`${PANAMA}&title=Kept&verdict=disputed&verdict=unproven`);
      await page.getByLabel('Published from').fill('2025-03-01');
      await page.getByLabel('Published until').fill('2024-01-01');
      await page.getByLabel('As of').fill('2001-01-01T10:00');
      if (!script) await page.getByRole('button', { name: 'Update' }).click();
      const until = page.getByLabel('Published until');
      await expect(until).toHaveAttribute('aria-invalid', 'true');
      await expect(until).toHaveValue('2024-01-01');
      await expect(until).toHaveAccessibleDescription('2024-01-01 is no day, or before the first.');
      await expect(page.getByLabel('As of')).toHaveAccessibleDescription(/Nothing had been published by then/);
      await expect(page.getByLabel('As of')).toHaveValue('2001-01-01T10:00');
      await expect(page.getByLabel('Title')).toHaveValue('Kept');
      await expect(page).toHaveURL(/verdict=disputed&verdict=unproven/);
      await page.getByLabel('As of').fill('2999-01-01T10:00');
      if (!script) await page.getByRole('button', { name: 'Update' }).click();
      await expect(page.getByLabel('As of')).toHaveAccessibleDescription(/is no moment, or still to come/);
    });
  });

test('What cannot be used in an address is said, and nobody is the worse for it', async ({ as }) => {
  const page = await as('editor');
  await page.goto('/desk/summaries?story=no-such-story&days=many&depth=deep');
  await expect(page.getByText('This could not be used and was left out')).toContainText('no-such-story');
  await expect(page.getByText('14 claims', { exact: true })).toBeVisible();
});

test('The page of summaries is accessible', async ({ as }) => {
  const page = await as('editor');
  await page.goto(`${PANAMA}&depth=full`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
