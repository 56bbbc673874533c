import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { logClaim, pick, wording } from './log-claim.ts';

test('The words that evidence bears on are marked in the claim, and its origin is picked from other evidence', async ({
  as,
}) => {
  const page = await as('checker');
  const claim = await logClaim(page, wording('The ferry carried two hundred people in June'));
  const log = async (said: string) => {
    await page.goto(`${claim}/statements/new`);
    await page.getByLabel('What was said', { exact: true }).fill(said);
    await pick(page, 'Who says it', 'Harbour Tram Company');
    await page.getByLabel('Said on', { exact: true }).fill('Feb 2025');
    await page.locator('label', { has: page.getByRole('radio', { name: 'Rebuts' }) }).click();
    await page.getByText('Origin, and words it bears on').click();
  };
  await log('It was a hundred.');
  const marking = page.getByLabel('Words of the claim it bears on');
  await marking.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('ControlOrMeta+ArrowRight');
  for (let word = 0; word < 2; word += 1) await page.keyboard.press('Shift+ControlOrMeta+ArrowRight');
  await expect(page.getByText('It bears on “two hundred”.')).toBeVisible();
  await pick(page, 'Origin', 'Harbour Statistics Office');
  await page.getByRole('button', { name: 'Log the statement' }).click();
  await expect(page.locator('#e1')).toContainText('It was a hundred.');
  await log('The office counted a hundred.');
  const same = page.getByRole('region', { name: 'Same origin as other evidence' });
  await expect(same).toContainText('It was a hundred.');
  await same.getByRole('button', { name: 'Same origin Harbour Statistics Office' }).click();
  await expect(page.getByRole('combobox', { name: /^Origin/ })).toHaveValue('Harbour Statistics Office');
});

test('A reader sees in the claim which words a piece of evidence bears on, by pointer and by keyboard', async ({
  page,
}) => {
  await page.goto('/en/claims/first-flight-carried-uzbek-citizens');
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('bears-on') ?? [])].map((range) => String(range)).join());
  const entry = page.locator('[data-bears-on="Uzbekistan"]');
  await entry.hover();
  await expect.poll(marked).toBe('Uzbekistan');
  await page.locator('h1').hover();
  await expect.poll(marked).toBe('');
  await entry.getByRole('link').first().focus();
  await expect.poll(marked).toBe('Uzbekistan');
  await expect(entry).toContainText('It bears on “Uzbekistan”.');
});

test('A place that is a time is shown back, and one that is none is refused in its field', async ({ as }) => {
  const page = await as('checker');
  const claim = await logClaim(page, wording('The horn sounded twice at night'));
  await page.goto(`${claim}/statements/new`);
  await page.getByLabel('Place in it').fill('1:02:33');
  await expect(page.getByText('Understood: 1 hour, 2 minutes, 33 seconds')).toBeVisible();
  await page.getByLabel('Place in it').fill('1:75:00');
  await page.getByRole('button', { name: 'Log the statement' }).click();
  await expect(page.getByLabel('Place in it')).toHaveAccessibleDescription(/go up to 59/);
});
