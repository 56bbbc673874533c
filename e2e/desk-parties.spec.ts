import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';
import { logClaim, pick, wording } from './log-claim.ts';

const partyId = (page: Page): string => new URL(page.url()).pathname.split('/')[3] ?? '';
const stamp = () => Math.random().toString(36).slice(2, 8);

/** Adds a party through its own form, and opens it. */
async function addParty(page: Page, name: string, kind: 'Person' | 'Organisation', fill?: () => Promise<void>) {
  await page.goto('/desk/parties/new');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('radio', { name: kind }).check();
  await fill?.();
  await page.getByRole('button', { name: 'Add the party' }).click();
  await page.waitForURL(/\/desk\/parties$/);
  await page.getByRole('link', { name, exact: true }).click();
  await page.waitForURL(/\/desk\/parties\/[0-9a-f-]{36}$/);
}

test('A party has a country, addresses, a Wikidata identifier and offices, and each thing wrong is said in its field', async ({
  as,
}) => {
  const page = await as('checker');
  const name = `Zarina ${stamp()}`;
  await page.goto('/desk/parties/new');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('radio', { name: 'Person' }).check();
  await page.getByLabel('Other names').fill('Зарина Каримова\nZarina Karimova');
  await page.getByLabel('Country').selectOption({ label: 'Uzbekistan' });
  await page.getByLabel('Wikidata').fill('Uzbekistan');
  await page.getByRole('button', { name: 'Add an office' }).click();
  const office = page.getByRole('group', { name: 'Office 1' });
  await office.getByLabel('Office', { exact: true }).fill('Spokesperson');
  await pick(office, 'Of', 'Harbour City Council');
  await office.getByLabel('From', { exact: true }).fill('May 2021');
  await office.getByLabel('To', { exact: true }).fill('2020');
  await page.getByRole('button', { name: 'Add the party' }).click();
  await expect(page.getByLabel('Wikidata')).toHaveAccessibleDescription(/Q and a number/);
  await expect(office.getByLabel('To', { exact: true })).toHaveAccessibleDescription(/before it began/);
  await expect(office.getByRole('combobox', { name: 'Of' })).toHaveValue('Harbour City Council');
  await page.getByLabel('Wikidata').fill('https://www.wikidata.org/wiki/Q42');
  await office.getByLabel('To', { exact: true }).fill('2023');
  await page.getByRole('button', { name: 'Add the party' }).click();
  await page.waitForURL(/\/desk\/parties$/);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByLabel('Wikidata')).toHaveValue('Q42');
  await expect(page.getByRole('group', { name: 'Office 1' }).getByLabel('From', { exact: true })).toHaveValue(
    '2021-05',
  );
});

test('By keyboard: a speaker is found by a name in another script, and the office held on that day is taken over', async ({
  as,
}) => {
  const page = await as('checker');
  const keys = new Keyboard(page);
  const name = `Nodira ${stamp()}`;
  const alias = `Нодира ${stamp()}`;
  await addParty(page, name, 'Person', async () => {
    await page.getByLabel('Other names').fill(alias);
    await page.getByRole('button', { name: 'Add an office' }).click();
    const office = page.getByRole('group', { name: 'Office 1' });
    await office.getByLabel('Office', { exact: true }).fill('Press secretary');
    await pick(office, 'Of', 'Harbour City Council');
    await office.getByLabel('From', { exact: true }).fill('2021');
    await office.getByLabel('To', { exact: true }).fill('2022');
  });
  const claim = await logClaim(page, wording('The lighthouse was dark'));
  await page.goto(`${claim}/statements/new`);
  await expect(page.getByRole('combobox', { name: 'Who says it' })).toHaveRole('combobox');
  const box = page.locator('input[role=combobox]').first();
  await expect(box).toBeVisible();
  await keys.goTo(box);
  await page.keyboard.type(alias.slice(0, 9));
  const option = page.getByRole('option', { name: new RegExp(name) });
  await expect(option).toContainText(alias);
  await expect(option).toContainText('Press secretary, Harbour City Council');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(name);
  const offices = page.getByRole('region', { name: 'Offices on record for that day' });
  await expect(offices).toContainText('Press secretary');
  await keys.type('Said on', '2024');
  await expect(offices).toHaveCount(0);
  await keys.type('Said on', 'May 2022');
  await expect(offices).toContainText('Press secretary');
  await offices.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Office held then')).toHaveValue('Press secretary');
  await expect(page.getByRole('combobox', { name: 'On behalf of' })).toHaveValue('Harbour City Council');
});

test('What is typed and not chosen is never dropped in silence', async ({ as }) => {
  const page = await as('checker');
  await page.goto('/desk/claims/new');
  await page.getByLabel('The claim', { exact: true }).fill(wording('The pier is closed'));
  await page.getByLabel('Said on', { exact: true }).fill('Feb 2025');
  const box = page.locator('input[role=combobox]').first();
  await box.pressSequentially('Nobody of that name');
  await expect(page.getByRole('option', { name: 'Add “Nobody of that name”' })).toBeVisible();
  await box.press('Escape');
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await expect(box).toHaveAccessibleDescription(/“Nobody of that name” is not chosen yet/);
  await expect(box).toHaveValue('Nobody of that name');
  await box.press('End');
  await box.pressSequentially('!');
  await page.getByRole('option', { name: 'Add “Nobody of that name!”' }).click();
  await expect(page.getByLabel('Name', { exact: true }).filter({ visible: true })).toHaveValue('Nobody of that name!');
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await expect(page).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('main')).toContainText('Nobody of that name!');
});

test('Somebody who is added in a form that is refused is not there yet, and is once the form is mended', async ({
  as,
}) => {
  const page = await as('checker');
  const name = `Ferry Guild ${stamp()}`;
  await page.goto('/desk/claims/new');
  await page.getByLabel('The claim', { exact: true }).fill(wording('The guild has no boats left'));
  await page.getByText('Not in the list: add a party').first().click();
  await page.getByLabel('Name', { exact: true }).filter({ visible: true }).fill(name);
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'One thing to mend' })).toContainText('Said on');
  const other = await page.context().newPage();
  await other.goto('/desk/parties');
  await expect(other.getByRole('link', { name })).toHaveCount(0);
  await expect(page.getByLabel('Name', { exact: true }).filter({ visible: true })).toHaveValue(name);
  await page.getByLabel('Said on', { exact: true }).fill('Feb 2025');
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await expect(page.getByRole('main')).toContainText(name);
  await other.reload();
  await expect(other.getByRole('link', { name })).toHaveCount(1);
});

test('Two parties that are one are merged after a look at all that moves, and taken apart again', async ({ as }) => {
  const page = await as('editor');
  const [gone, kept] = [`Pier Society ${stamp()}`, `Society of the Pier ${stamp()}`];
  await addParty(page, kept, 'Organisation');
  const keptId = partyId(page);
  await addParty(page, gone, 'Organisation');
  const goneId = partyId(page);
  const claim = await logClaim(page, wording('The society owns the pier'));
  await page.goto(`${claim}/statements/new`);
  await page.getByLabel('What was said', { exact: true }).fill('We do not own it.');
  await pick(page, 'Who says it', gone);
  await page.getByLabel('Said on', { exact: true }).fill('Feb 2025');
  await page.locator('label', { has: page.getByRole('radio', { name: 'Rebuts' }) }).click();
  await page.getByRole('button', { name: 'Log the statement' }).click();
  await expect(page.locator('#e1')).toContainText(gone);

  await page.goto(`/desk/parties/${goneId}`);
  await page.getByRole('link', { name: 'This is another party too: merge' }).click();
  await pick(page, 'Merge into', kept);
  await page.getByRole('button', { name: 'Show what will move' }).click();
  const moving = page.getByRole('region', { name: `${gone} goes into ${kept}.` });
  await expect(moving).toContainText('1 statement');
  await expect(moving).toContainText('We do not own it.');
  await expect(moving).toContainText('The origin of 1 piece of evidence');
  await expect(moving).toContainText(`${kept} will also go by: ${gone}.`);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.waitForURL(`**/desk/parties/${keptId}`);
  await expect(page.getByLabel('Other names')).toHaveValue(gone);
  await page.goto(claim);
  await expect(page.locator('#e1')).toContainText(kept);
  await page.goto(`/desk/parties/${goneId}`);
  await expect(page.getByText(`This party was merged into ${kept}.`)).toBeVisible();

  await page.getByRole('link', { name: `Take back the merge of ${gone}` }).click();
  await page.getByRole('button', { name: 'Take the merge back' }).click();
  await page.waitForURL(`**/desk/parties/${goneId}`);
  await page.goto(claim);
  await expect(page.locator('#e1')).toContainText(gone);
});

test('A checker does not merge parties', async ({ as }) => {
  const editor = await as('editor');
  await addParty(editor, `Quay Society ${stamp()}`, 'Organisation');
  const id = partyId(editor);
  const checker = await as('checker');
  await checker.goto(`/desk/parties/${id}`);
  await expect(checker.getByRole('button', { name: 'Save the party' })).toBeVisible();
  await expect(checker.getByRole('link', { name: /merge/ })).toHaveCount(0);
  expect((await checker.goto(`/desk/parties/${id}/merge`))?.status()).toBe(404);
});

test('Whoever types a whole name and presses Enter before the list has followed takes nobody else', async ({ as }) => {
  const page = await as('checker');
  await page.goto('/desk/claims/new');
  const box = page.locator('input[role=combobox]').first();
  await box.pressSequentially('harb');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await page.route('**/desk/find/choices?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await box.pressSequentially('our statistics office');
  await box.press('Enter');
  await expect(async () => {
    if ((await box.inputValue()) !== 'Harbour Statistics Office') await box.press('Enter');
    await expect(box).toHaveValue('Harbour Statistics Office', { timeout: 500 });
  }).toPass();
  await expect(page).toHaveURL(/\/claims\/new$/);
});
