import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { atWork, logClaim, pick, wording } from './log-claim.ts';

async function logStatement(page: Page, claim: string, said: string) {
  await page.goto(`${claim}/statements/new`);
  await page.getByLabel('What was said', { exact: true }).fill(said);
  await pick(page, 'Who says it', 'Harbour Tram Company');
  await page.getByLabel('Said on', { exact: true }).fill('Feb 2025');
  await page.locator('label', { has: page.getByRole('radio', { name: 'Rebuts' }) }).click();
  await page.getByRole('button', { name: 'Log the statement' }).click();
  await page.waitForURL(/#evidence$/);
}

test('A save against an older version is merged word by word, with a choice at each place', async ({ as }) => {
  const checker = await as('checker');
  const editor = await as('editor');
  const claim = await logClaim(checker, wording('The harbour master counts ships'));
  const why = (page: Page) => page.getByLabel('Why we checked this');
  const edit = async (page: Page) => {
    await page.goto(`${claim}/edit`);
    await atWork(page);
  };
  await edit(checker);
  await why(checker).fill('Many ships wait outside. Nobody knows how many.');
  await checker.getByRole('button', { name: 'Save the claim' }).click();
  await checker.waitForURL(claim);
  await edit(checker);
  await edit(editor);
  await why(editor).fill('Many large ships wait outside. Few know how many.');
  await editor.getByRole('button', { name: 'Save the claim' }).click();
  await editor.waitForURL(claim);
  await why(checker).fill('Many ships wait outside the harbour. No pilot knows how many.');
  await checker.getByRole('button', { name: 'Save the claim' }).click();
  await expect(checker.getByText('Both texts in one, word by word.').first()).toBeVisible();
  const differences = checker.getByRole('group', { name: /^Difference \d/ });
  await expect(differences).not.toHaveCount(0);
  // What only one of them changed is chosen already; the words that both changed stay one's own until chosen.
  await checker.getByRole('button', { name: 'Put this into the field' }).first().click();
  await expect(why(checker)).toHaveValue('Many large ships wait outside the harbour. No pilot knows how many.');
  const both = checker.getByRole('group', { name: /Both of you changed these words/ }).first();
  await both.getByRole('radio', { name: /^theirs/ }).check();
  await checker.getByRole('button', { name: 'Put this into the field' }).first().click();
  await expect(why(checker)).toHaveValue(/^Many large ships wait outside the harbour\. Few/);
  await checker.getByRole('button', { name: 'Save the claim' }).click();
  await checker.waitForURL(claim);
  await edit(checker);
  await expect(why(checker)).toHaveValue(/^Many large ships wait outside the harbour\. Few/);
});

test('The reasoning is shown as readers will have it, and what it names can be ticked at once', async ({ as }) => {
  const page = await as('checker');
  const claim = await logClaim(page, wording('The lock gate is broken'));
  await logStatement(page, claim, 'The gate was mended in May.');
  await page.goto(`${claim}#verdict`);
  await page.getByLabel('Reasoning').fill('The company *mended* it [E1], and [E7] <b>says</b> more.');
  const preview = page.getByRole('region', { name: 'As readers will have it' });
  await expect(preview.locator('em')).toHaveText('mended');
  await expect(preview).toContainText('<b>says</b>');
  await expect(preview.getByRole('link')).toHaveAttribute('href', '#e1');
  await expect(page.getByText('E7: there is no such evidence that is relied on.')).toBeVisible();
  await expect(page.getByText('E1: named here, and not ticked under “Rests on”.')).toBeVisible();
  await page.getByRole('button', { name: 'Tick them' }).click();
  await expect(page.getByRole('checkbox', { name: /^1 Harbour Tram Company/ })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Tick them' })).toHaveCount(0);
});

test('Every frequent act has a key, listed under ?, and none acts while somebody writes', async ({ as }) => {
  const page = await as('checker');
  const claim = await logClaim(page, wording('The buoy is adrift'));
  await logStatement(page, claim, 'It is where it was.');
  const press = async (key: string, address: RegExp) => {
    await page.goto(claim);
    // The key is heard once the page's script has begun.
    await expect(async () => {
      await page.keyboard.press(key);
      await page.waitForURL(address, { timeout: 2_000 });
    }).toPass();
  };
  await press('e', /\/edit$/);
  await press('a', /\/statements\/new$/);
  await press('k', /\/evidence\/new$/);
  await press('p', /\/preview$/);
  await press('t', /\/send$/);
  await press('n', /\/claims\/new$/);
  await press('q', /\/desk$/);
  await press('?', /\/desk\/keys$/);
  for (const does of ['Log a statement', 'Use a known statement', 'Preview the next edition', 'To the queue']) {
    await expect(page.getByText(does, { exact: true })).toBeVisible();
  }
  await page.goto(claim);
  const summary = page.getByLabel('Summary');
  await summary.click();
  await page.keyboard.type('panektq?');
  await expect(summary).toHaveValue('panektq?');
  await expect(page).toHaveURL(new RegExp(`${claim}$`));
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('3');
  await expect(page.locator('#verdict')).toBeFocused();
  await page.keyboard.press('2');
  await expect(page.locator('#evidence')).toBeFocused();
});

test('What the codes ask is a list on the workspace: what stands, what is open, and what is excused in public', async ({
  as,
}) => {
  const page = await as('checker');
  const claim = await logClaim(page, wording('The pontoon sways'));
  await page.goto(claim);
  await page.getByText('What the codes ask').click();
  const gate = (words: string) => page.getByRole('listitem').filter({ hasText: words });
  await expect(gate('Why it is checked is said.')).toContainText('Open.');
  await expect(gate('Somebody else approves it.')).toContainText('Seen to for every claim.');
  await page.goto(`${claim}/edit`);
  await page.getByLabel('Why we checked this').fill('Somebody fell.');
  await page.getByLabel('Why nobody was asked').fill('The harbour office is closed until May.');
  await page.getByRole('button', { name: 'Save the claim' }).click();
  await page.waitForURL(claim);
  await page.getByText('What the codes ask').click();
  await expect(gate('Why it is checked is said.')).toContainText('Met.');
  await expect(gate('Those concerned were asked.')).toContainText('The harbour office is closed until May.');
});

test('Control and Enter save the form that somebody is writing in', async ({ as }) => {
  const page = await as('checker');
  const claim = await logClaim(page, wording('The crane is rusty'));
  await page.goto(`${claim}#verdict`);
  await page.locator('label', { has: page.getByRole('radio', { name: 'Unproven' }) }).click();
  await page.getByLabel('Reasoning').fill('Rust was seen.');
  await page.getByLabel('Summary').fill('It looks rusty.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Version 1 of the verdict is saved.')).toBeVisible();
});

test('A screen reader finds the workspace in its parts, and nothing in it is an obstacle', async ({ as }) => {
  const page = await as('checker');
  const claim = await logClaim(page, wording('The pilot boat is slow'));
  await logStatement(page, claim, 'It sails at nine knots.');
  await page.goto(claim);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - region "Claim":
        - heading /The pilot boat is slow/ [level=1]
        - paragraph:
          - link "Edit the claim"
        - heading /Before edition 1/ [level=2]
        - heading "Activity" [level=2]
        - list
      - region "Evidence":
        - heading "Evidence" [level=2]
        - link "Log a statement"
        - link "Use a known statement"
        - list:
          - listitem:
            - text: 1 Rebuts
            - paragraph:
              - strong: Harbour Tram Company
      - region "Verdict, draft":
        - heading "Verdict, draft" [level=2]
        - form "Verdict, draft":
          - group "Rating":
            - radio "Unproven"
          - textbox "Summary"
          - textbox "Reasoning"
          - region "As readers will have it"
          - group "Rests on":
            - checkbox "1 Harbour Tram Company"
          - paragraph:
            - button "Save the verdict"
          - status
      - region "Source":
        - paragraph: No source is cited yet.
  `);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
