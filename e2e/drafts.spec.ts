import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { logClaim, pick, wording } from './log-claim.ts';

const claimField = (page: Page) => page.getByLabel('The claim', { exact: true });
/** How what is typed is kept: in the form of this name, or in the page's first. */
const state = (page: Page, form?: string) =>
  (form ? page.getByRole('form', { name: form }) : page).locator('[data-keeping]').first();

test('What is typed is kept while it is typed, and stands there again after a crash and a reload', async ({ as }) => {
  const page = await as('checker');
  const words = wording('The breakwater has cracks');
  await page.goto('/desk/claims/new');
  await expect(async () => {
    await claimField(page).fill('');
    await claimField(page).pressSequentially(words);
    await expect(state(page)).toHaveAttribute('data-keeping', 'kept', { timeout: 3_000 });
  }).toPass();
  await expect(page.getByText(/Kept as a draft at .+ Nobody else sees it until you save/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/What you typed here at .+ stands in the form again/)).toBeVisible();
  await expect(claimField(page)).toHaveValue(words);

  const later = await page.context().newPage();
  await page.close();
  await later.goto('/desk/claims/new');
  // Others may have left something here too: each draft is known by its words.
  const offered = later.getByRole('status').locator('div').filter({ hasText: words }).last();
  await expect(offered).toBeVisible();
  await expect(claimField(later)).toHaveValue('');
  await offered.getByRole('button', { name: 'Take it up' }).click();
  await expect(claimField(later)).toHaveValue(words);
  await pick(later, 'Who claims it', 'Harbour City Council');
  await later.getByLabel('Said on', { exact: true }).fill('Feb 2025');
  await expect(state(later)).toHaveAttribute('data-keeping', 'kept');
  await later.getByRole('button', { name: 'Log the claim' }).click();
  await later.waitForURL(/\/desk\/claims\/[0-9a-f-]{36}$/);
  await later.goto('/desk/claims/new');
  await expect(claimField(later)).toHaveValue('');
});

test('Without a network it is kept in the browser, says so, and is sent once there is one again', async ({ as }) => {
  const page = await as('checker');
  const claim = await logClaim(page, wording('The customs house leaks'));
  await page.goto(`${claim}#verdict`);
  const summary = page.getByLabel('Summary');
  await page.route('**/desk/drafts', (route) => route.abort('internetdisconnected'));
  await summary.pressSequentially('It leaks when it rains.');
  await expect(state(page, 'Verdict, draft')).toHaveAttribute('data-keeping', 'offline');
  await expect(page.getByText('The server cannot be reached. What you type is kept in this browser')).toBeVisible();
  await page.unroute('**/desk/drafts');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(state(page, 'Verdict, draft')).toHaveAttribute('data-keeping', 'kept');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
});

test('After the sign-in has ended it is kept in the browser, and is there after the next sign-in', async ({ as }) => {
  const page = await as('checker');
  const claim = await logClaim(page, wording('Nobody paints the buoys'));
  await page.goto(`${claim}/edit`);
  const why = page.getByLabel('Why we checked this');
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await why.pressSequentially('Sailors asked us.');
  await expect(state(page)).toHaveAttribute('data-keeping', 'signed-out');
  await expect(page.getByRole('link', { name: 'sign in in another tab' })).toBeVisible();
  await page.context().addCookies(cookies);
  await page.reload();
  await expect(why).toHaveValue('Sailors asked us.');
});

test('Leaving asks first only where what was typed is neither saved nor kept', async ({ as }) => {
  const page = await as('checker');
  await page.route('**/desk/drafts', (route) => route.abort('internetdisconnected'));
  await page.goto('/desk/claims/new');
  await claimField(page).pressSequentially('The ferry');
  const asked = page.waitForEvent('dialog');
  const leaving = page.getByRole('link', { name: 'Parties' }).click();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving.catch(() => undefined); // the click waits for a page that never comes
  await expect(claimField(page)).toHaveValue('The ferry');
  await page.unroute('**/desk/drafts');
  await claimField(page).pressSequentially(' is late');
  await expect(state(page)).toHaveAttribute('data-keeping', 'kept');
  await page.getByRole('link', { name: 'Parties' }).click();
  await page.waitForURL('**/desk/parties');
});

test('Who else has the claim open is shown, and that it was changed meanwhile; what is being typed stays', async ({
  as,
}) => {
  const checker = await as('checker');
  const editor = await as('editor');
  const claim = await logClaim(checker, wording('The winch is new'));
  await checker.goto(claim);
  await editor.goto(claim);
  await expect(editor.getByText('Sample checker has this claim open too')).toBeVisible();
  await expect(checker.getByText('Sample editor has this claim open too')).toBeVisible({ timeout: 20_000 });
  await checker.getByLabel('Summary').pressSequentially('The winch was bought in May.');
  await expect(state(checker, 'Verdict, draft')).toHaveAttribute('data-keeping', 'kept');
  await editor.goto(`${claim}/edit`);
  await editor.getByLabel('Why we checked this').fill('It broke before.');
  await editor.getByRole('button', { name: 'Save the claim' }).click();
  await editor.waitForURL(claim);
  await expect(checker.getByText('Somebody changed the claim meanwhile.')).toBeVisible({ timeout: 20_000 });
  await checker.getByRole('link', { name: 'Show what it is now' }).click();
  await expect(checker.getByLabel('Summary')).toHaveValue('The winch was bought in May.');
  await editor.close();
  await expect(checker.getByText('Sample editor has this claim open too')).toHaveCount(0, { timeout: 60_000 });
});

test('What somebody typed without a network is not offered to whoever signs in after them', async ({ as, baseURL }) => {
  const page = await as('checker');
  await page.goto('/desk/claims/new');
  await page.route('**/desk/drafts', (route) => route.abort('internetdisconnected'));
  const words = wording('The pilot boat has no engine');
  await expect(async () => {
    await claimField(page).fill('');
    await claimField(page).pressSequentially(words);
    await expect(state(page)).toHaveAttribute('data-keeping', 'offline', { timeout: 3_000 });
  }).toPass();
  const context = page.context();
  const cookies = JSON.parse(process.env.E2E_COOKIES ?? '{}');
  await page.unroute('**/desk/drafts');
  await page.route('**/desk/drafts', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await context.addCookies([{ ...cookies.editor, url: baseURL }]);
  const after = await context.newPage();
  await after.goto('/desk/claims/new');
  await expect(after.locator('input[role=combobox]').first()).toBeVisible();
  await expect(after.getByText(words)).toHaveCount(0);
  await expect(claimField(after)).toHaveValue('');
  await context.addCookies([{ ...cookies.checker, url: baseURL }]);
  await after.goto('/desk/claims/new');
  await expect(after.getByText(words).first()).toBeVisible();
});
