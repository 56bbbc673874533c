import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { fillClaim, logClaim, wording } from './log-claim.ts';

test('Whoever is not signed in is sent to the sign-in, and nothing of the desk is shown', async ({ page }) => {
  await page.goto('/desk/claims/new');
  await expect(page).toHaveURL(/\/desk\/sign-in\?next=%2Fdesk%2Fclaims%2Fnew$/);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled });

    test('A claim that is refused keeps every word, and each thing to mend leads to its field', async ({ as }) => {
      const page = await as('checker');
      const words = wording(javaScriptEnabled ? 'The ferry sails every hour' : 'No boat leaves before dawn');
      await page.goto('/desk/claims/new');
      await fillClaim(page, words);
      await page.getByLabel('Story').selectOption({ label: 'The Harbour City tram' });
      await page.getByLabel('Said on', { exact: true }).fill('some day');
      await page.getByRole('radio', { name: /^Ours/ }).check();
      await page.getByRole('button', { name: 'Log the claim' }).click();
      const problems = page.getByRole('alert').filter({ hasText: 'One thing to mend' });
      await expect(problems).toBeFocused();
      await expect(problems.getByRole('link')).toHaveAttribute('href', '#saidOn');
      await expect(problems.getByRole('link')).toHaveText(/^Said on: This cannot be read as a date/);
      await expect(page.getByLabel('Said on', { exact: true })).toHaveValue('some day');
      await expect(page.getByLabel('Said on', { exact: true })).toHaveAccessibleDescription(/cannot be read as a date/);
      await expect(page.getByLabel('The claim', { exact: true })).toHaveValue(words);
      const claimant = page.getByRole('combobox', { name: 'Who claims it' });
      if (javaScriptEnabled) await expect(claimant).toHaveValue('Harbour City Council');
      else await expect(claimant.locator('option:checked')).toHaveText('Harbour City Council');
      await expect(page.getByLabel('Story').locator('option:checked')).toHaveText('The Harbour City tram');
      await expect(page.getByRole('radio', { name: /^Ours/ })).toBeChecked();
      await page.getByLabel('Said on', { exact: true }).fill('Feb 2025');
      await page.getByRole('button', { name: 'Log the claim' }).click();
      await expect(page).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}$/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
    });

    test('Appearances come and go without losing a word', async ({ as }) => {
      const page = await as('checker');
      await page.goto('/desk/claims/new');
      await fillClaim(page, 'The ferry is late.');
      await page.getByRole('group', { name: 'Appearance 1' }).getByLabel('Place in it').fill('Paragraph 2');
      await page.getByRole('button', { name: 'Add an appearance' }).click();
      await page.getByRole('group', { name: 'Appearance 2' }).getByLabel('Place in it').fill('Page 7');
      await page.getByRole('button', { name: 'Remove appearance 1' }).click();
      await expect(page.getByRole('group', { name: 'Appearance 2' })).toHaveCount(0);
      await expect(page.getByRole('group', { name: 'Appearance 1' }).getByLabel('Place in it')).toHaveValue('Page 7');
      await expect(page.getByLabel('The claim', { exact: true })).toHaveValue('The ferry is late.');
    });

    test('A statement and the party who made it are logged in one form', async ({ as }) => {
      const page = await as('checker');
      const claim = await logClaim(page, wording(javaScriptEnabled ? 'The ferry is full' : 'Every seat was taken'));
      const name = wording('Ferry Society');
      await page.goto(`${claim}/statements/new`);
      await page.getByLabel('What was said', { exact: true }).fill('The ferry had seats on every trip in May.');
      await page.getByLabel('Said on', { exact: true }).fill('by 15 February 2025');
      await page.getByText('Not in the list: add a party').first().click();
      await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill(name);
      await page.locator('label', { has: page.getByRole('radio', { name: 'Rebuts' }) }).click();
      await page.getByRole('button', { name: 'Log the statement' }).click();
      await expect(page).toHaveURL(new RegExp(`${claim}#evidence$`));
      await expect(page.locator('#e1')).toContainText(name);
      await expect(page.locator('#e1')).toContainText('Rebuts');
    });

    test('Two people write the verdict: the second sees both texts and loses none', async ({ as }) => {
      const checker = await as('checker');
      const editor = await as('editor');
      const claim = await logClaim(
        checker,
        wording(javaScriptEnabled ? 'The ferry is slow' : 'A crossing lasts two hours'),
      );
      for (const [page, summary] of [
        [editor, 'The editor’s summary.'],
        [checker, 'The checker’s summary.'],
      ] as const) {
        await page.goto(`${claim}#verdict`);
        await page.locator('label', { has: page.getByRole('radio', { name: 'Unproven' }) }).click();
        await page.getByLabel('Summary').fill(summary);
      }
      await editor.getByRole('button', { name: 'Save the verdict' }).click();
      await expect(editor.getByText('Version 1 of the verdict is saved.')).toBeVisible();
      await checker.getByRole('button', { name: 'Save the verdict' }).click();
      await expect(checker.getByRole('alert').first()).toContainText('Somebody else saved this');
      await expect(checker.getByLabel('Summary')).toHaveValue('The checker’s summary.');
      await expect(checker.getByText('The editor’s summary.')).toBeVisible();
      await checker.getByRole('button', { name: 'Save the verdict' }).click();
      await expect(checker.getByText('Version 2 of the verdict is saved.')).toBeVisible();
      await expect(checker.getByLabel('Summary')).toHaveValue('The checker’s summary.');
    });

    test('Two people change the same claim: the second sees both texts and loses none', async ({ as }) => {
      const checker = await as('checker');
      const editor = await as('editor');
      const claim = await logClaim(checker, wording(javaScriptEnabled ? 'The ferry is free' : 'Nobody pays to cross'));
      await checker.goto(`${claim}/edit`);
      await editor.goto(`${claim}/edit`);
      await editor.getByLabel('Why we checked this').fill('The editor’s reason.');
      await editor.getByRole('button', { name: 'Save the claim' }).click();
      await expect(editor).toHaveURL(new RegExp(`${claim}$`));
      await checker.getByLabel('Why we checked this').fill('The checker’s reason.');
      await checker.getByRole('button', { name: 'Save the claim' }).click();
      await expect(checker.getByRole('alert').first()).toContainText('Somebody else saved this');
      await expect(checker.getByLabel('Why we checked this')).toHaveValue('The checker’s reason.');
      await expect(checker.getByText('The editor’s reason.')).toBeVisible();
      await checker.getByRole('button', { name: 'Save the claim' }).click();
      await expect(checker).toHaveURL(new RegExp(`${claim}$`));
      await checker.goto(`${claim}/edit`);
      await expect(checker.getByLabel('Why we checked this')).toHaveValue('The checker’s reason.');
    });
  });
}

test('A date in Russian or Uzbek is shown back as it was understood, before anything is saved', async ({ as }) => {
  const page = await as('checker');
  await page.goto('/desk/claims/new');
  for (const typed of ['13 февраля 2025 г.', '2025-yil 13-fevral', '13 Feb 2025']) {
    await page.getByLabel('Said on').fill(typed);
    await expect(page.getByText('Understood: 13 February 2025')).toBeVisible();
  }
  await page.getByLabel('Said on').fill('soon');
  await expect(page.getByText('Understood:')).toHaveCount(0);
});

test('What is missing leads to the very field where it is mended', async ({ as }) => {
  const page = await as('checker');
  const claim = await logClaim(page, wording('The ferry is quiet'));
  await page.getByRole('link', { name: 'Say why we checked this' }).click();
  await expect(page).toHaveURL(new RegExp(`${claim}/edit#whyChecked$`));
  await expect(page.getByLabel('Why we checked this')).toBeInViewport();
});

test('A checker is not offered to decide in review', async ({ as }) => {
  const page = await as('checker');
  await page.goto('/desk?view=in-review');
  await page.locator('[data-row]').first().click();
  await page.waitForURL(/claims/);
  await page.goto(`${new URL(page.url()).pathname}/review`);
  await expect(page.getByText('An editor decides.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve this edition' })).toHaveCount(0);
});

test('An address that the desk does not have is answered 404 on the desk', async ({ as }) => {
  const page = await as('checker');
  expect((await page.goto('/desk/nope'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands here');
  await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible();
  await page.getByRole('link', { name: 'To the desk' }).click();
  await expect(page).toHaveURL('/desk');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`The desk has no barrier that axe knows, ${colorScheme}`, async ({ as }) => {
    test.slow(); // five pages, each looked through whole
    const page = await as('editor');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/desk?view=settled');
    const workspace = await page.locator('[data-row]').first().getAttribute('href');
    for (const path of ['/desk', `${workspace}`, `${workspace}/edit`, `${workspace}/preview`, '/desk/sources/new']) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('The line of a claim in hand shows the proposed verdict, dashed, beside what is public', async ({ as }) => {
  const page = await as('checker');
  await page.goto('/desk?view=in-review');
  await page.getByRole('link', { name: '“Every stop of line 1 has a roof.”' }).first().click();
  const line = page.getByRole('img', { name: /^Claim line: Not yet checked\..+Proposed: Mostly true\.$/ });
  await expect(line).toContainText('Mostly truedraft');
  await expect(line.locator('.cl-proposed')).toHaveCSS('stroke-dasharray', '5px, 3px');
  await expect(line).toBeVisible();
});

test('A page of the desk that fails in the browser says so in words', async ({ as }) => {
  const page = await as('checker');
  await page.goto('/desk/stories/new');
  await page.evaluate(() => {
    FormData.prototype.entries = () => {
      throw new Error('broken');
    };
  });
  await page.route('**/desk/stories/new', (route) => route.abort());
  await page.getByRole('button', { name: 'Open the story' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong');
  await expect(page.getByRole('main')).toContainText('Trying again may help.');
});

test('The preview says what is not known before the edition is approved and published', async ({ as }) => {
  const page = await as('checker');
  await page.goto('/desk?view=in-review');
  await page.locator('[data-row]').first().click();
  await page.waitForURL(/claims/);
  await page.goto(`${new URL(page.url()).pathname}/preview`);
  await expect(page.getByText('Approved by nobody yet.')).toBeVisible();
  await expect(page.getByText('It gets its number among all editions of this newsroom')).toBeVisible();
  await expect(page.getByText('…', { exact: true })).toHaveCount(0);
});
