import { expect, type Page, type Route } from '@playwright/test';
import { test } from './fixtures.ts';
import { atWork, fillClaim, wording } from './log-claim.ts';

test('A form that is sent twice is done once', async ({ as }) => {
  const page = await as('checker');
  const words = wording('The ferry is new');
  await page.goto('/desk/claims/new');
  await fillClaim(page, words);
  await page.getByRole('button', { name: 'Log the claim' }).dblclick();
  await page.waitForURL(/\/desk\/claims\/[0-9a-f-]{36}$/);
  await page.goto('/desk?view=logged');
  await expect(page.getByRole('link', { name: words })).toHaveCount(1);
});

/** Holds the scripts of a page back, as a slow network does, until they are let go. */
async function holdScripts(page: Page): Promise<{ letGo: () => void }> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return { letGo };
}

for (const [what, said, fail] of [
  ['A server that fails', 'The bridge opens at noon', (route: Route) => route.fulfill({ status: 500, body: 'broken' })],
  ['A network that is gone', 'Half the lamps are dark', (route: Route) => route.abort('internetdisconnected')],
] as const) {
  test(`${what} costs nothing that was typed, and sending it again saves it once`, async ({ as }) => {
    const page = await as('checker');
    const words = wording(said);
    await page.goto('/desk/claims/new');
    await fillClaim(page, words);
    const place = page.getByRole('group', { name: 'Appearance 1' }).getByLabel('Place in it');
    await place.fill('Page 7');
    await page.route('**/desk/claims/new', fail, { times: 1 });
    await page.getByRole('button', { name: 'Log the claim' }).click();
    const problem = page.getByRole('alert').filter({ hasText: 'No answer came' });
    await expect(problem).toBeFocused();
    await expect(problem).toContainText('please send it again');
    await expect(page.getByLabel('The claim', { exact: true })).toHaveValue(words);
    await expect(page.getByRole('combobox', { name: 'Who claims it' })).toHaveValue('Harbour City Council');
    await expect(place).toHaveValue('Page 7');
    await page.getByRole('button', { name: 'Log the claim' }).click();
    await expect(page).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
  });
}

test('An answer that is lost on its way is asked for again, and the claim is logged once', async ({ as }) => {
  const page = await as('checker');
  const words = wording('The lighthouse is lit');
  await page.goto('/desk/claims/new');
  await fillClaim(page, words);
  await page.route(
    '**/desk/claims/new',
    async (route) => {
      await route.fetch({ maxRedirects: 0 });
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'No answer came' })).toBeFocused();
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await expect(page).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}$/);
  await page.goto('/desk?view=all');
  await expect(page.getByRole('link', { name: words })).toHaveCount(1);
});

test('What is typed while a save is under way, and refused, stays', async ({ as }) => {
  const page = await as('checker');
  await page.goto('/desk/claims/new');
  await fillClaim(page, wording('The drawbridge is painted green'));
  await page.getByLabel('Said on', { exact: true }).fill('31 Feb 2025');
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/desk/claims/new', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await page.getByRole('textbox', { name: /^Where it was said/ }).fill('on the radio');
  answer();
  await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Where it was said/ })).toHaveValue('on the radio');
  await expect(page.getByLabel('Said on', { exact: true })).toHaveValue('31 Feb 2025');
});

test('What is typed and emptied while the script of the page is on its way stays, and is kept', async ({ as }) => {
  const page = await as('checker');
  const words = wording('The lift stands still');
  await page.goto('/desk/claims/new');
  await fillClaim(page, words);
  const why = page.getByRole('textbox', { name: /^Why we checked this/ });
  await why.fill('It is the only lift.');
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await page.waitForURL(/\/desk\/claims\/[0-9a-f-]{36}$/);
  await page.goto(`${page.url()}/edit`);
  await expect(why).toHaveValue('It is the only lift.');
  const scripts = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  const claim = page.getByLabel('The claim', { exact: true });
  const typed = words.replace('stands still', 'has stood still');
  await claim.fill(typed);
  await why.fill('');
  await page.getByLabel('Said on', { exact: true }).fill('16 Feb 2025');
  await page.getByRole('textbox', { name: /^Where it was said/ }).fill('on the radio');
  await expect(page.locator('input[role=combobox]')).toHaveCount(0);
  scripts.letGo();
  await atWork(page);
  await expect(page.locator('[data-keeping=kept]')).toBeVisible();
  await expect(claim).toHaveValue(typed);
  await expect(why).toHaveValue('');
  await expect(page.getByLabel('Said on', { exact: true })).toHaveValue('16 Feb 2025');
  await expect(page.getByText('Understood: 16 February 2025')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Where it was said/ })).toHaveValue('on the radio');
  await page.getByRole('button', { name: 'Save the claim' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(typed);
});
