import AxeBuilder from '@axe-core/playwright';
import { type Download, expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { readCsv } from './read-csv.ts';

const COOPERATION = '“Uzbekistan does not want to cooperate in removing its citizens from the U.S.”';
const PANAMA = '/desk/summaries?story=us-deportations-through-panama';
const preview = (page: Page) => page.getByRole('region', { name: 'Preview', exact: true });
const heads = (page: Page) => preview(page).getByRole('heading', { level: 3 });
const textOf = async (download: Download) => {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
};
async function take(page: Page, name: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: typeof name === 'string' }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await textOf(download) };
}

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
  await expect(preview(page)).toContainText('Verdicts as they stood on 16 Feb 2025, 12:30.');
  const head = heads(page).filter({ hasText: COOPERATION });
  await expect(head).toBeVisible();
  await expect(preview(page)).toContainText('Verdict: Unproven.');
  await expect(preview(page)).not.toContainText('Disputed.');
  await page.goto(`${PANAMA}&from=2025-02-17&to=2025-02-17&depth=changes`);
  await expect(preview(page)).toContainText('Was Unproven, is Disputed. Edition 2 (verdict change)');
});

test('It is taken in eight forms, each saying which editions, as of when, and how to check and cite', async ({
  as,
}) => {
  const page = await as('editor');
  await page.goto(`${PANAMA}&title=${encodeURIComponent('Ҳафта хулосаси')}&intro=Once.&by=E.`);
  const { documentHash } = (
    await (await page.request.get('/exports/claims/uzbekistan-does-not-want-to-cooperate.json')).json()
  ).edition;
  const { name, bytes: pdf } = await take(page, 'PDF');
  expect(name).toBe('Ҳафта хулосаси.pdf');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await take(page, 'Word')).bytes.subarray(0, 2).toString()).toBe('PK');
  expect((await take(page, /Excel/)).bytes.subarray(0, 2).toString()).toBe('PK');
  for (const way of [/HTML/, 'Markdown', /Plain text/]) {
    const text = (await take(page, way)).bytes.toString();
    for (const said of [
      'Ҳафта хулосаси',
      documentHash,
      'How to check',
      'How to cite',
      'CC BY 4.0',
      'Once.',
      'The editions behind it',
    ])
      expect(text, String(way)).toContain(said);
    expect(text).toContain('/exports/summary.html');
  }
  const rows = readCsv((await take(page, 'CSV')).bytes.toString());
  expect(rows).toHaveLength(6);
  expect(rows.map((row) => row.document_sha256)).toContain(documentHash);
  const json = JSON.parse((await take(page, 'JSON')).bytes.toString());
  expect(json).toMatchObject({
    format: 'claimline/summary/1',
    title: 'Ҳафта хулосаси',
    introduction: 'Once.',
    by: 'E.',
  });
  expect(json.claims.map(({ edition }: { edition: { documentHash: string } }) => edition.documentHash)).toContain(
    documentHash,
  );
});

test('Its stable address gives it to anyone, without a sign-in', async ({ as, request }) => {
  const page = await as('editor');
  await page.goto(`${PANAMA}&depth=line&order=said`);
  await page.getByText('Stable address').click();
  const address =
    (await page
      .getByText(/exports\/summary\.html/)
      .first()
      .textContent()) ?? '';
  const answer = await request.get(address.replace('.html', '.txt'));
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  expect(text).toContain('Uzbekistan does not want to cooperate');
  expect(text).toContain('- *Disputed.*');
  expect((await request.get('/exports/summary.exe')).status()).toBe(404);
  expect(await (await request.get('/exports/summary.exe')).text()).toContain('A summary is given out as');
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
