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
  await expect(preview(page)).toContainText('Verdicts as they stood on 16 Feb 2025, 12:30 (Asia/Tashkent).');
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

test('A file says why it is none, instead of giving everything', async ({ request }) => {
  for (const [address, said] of [
    ['/exports/summary.txt?asOf=2025-02-30', 'asOf=2025-02-30'],
    ['/exports/summary.csv?asOf=2999-01-01', 'asOf=2999-01-01'],
    ['/exports/claims.csv?verdict=zzz', 'verdict=zzz'],
    ['/exports/statements.jsonl?story=no-such', 'story=no-such'],
    ['/feeds/verdicts.atom?story=no-such', 'story=no-such'],
  ] as const) {
    const answer = await request.get(address);
    expect([answer.status(), address]).toEqual([400, address]);
    expect(await answer.text()).toContain(said);
  }
  const early = await request.get('/exports/summary.txt?asOf=2001-01-01');
  expect([early.status(), await early.text()]).toEqual([404, expect.stringContaining('the record begins on')]);
});

test('A summary names what was chosen, what its stories say, and an address under which it stays the same', async ({
  request,
}) => {
  const query = 'story=harbour-city-tram&depth=line&days=3660&intro=Mine.';
  const text = await (await request.get(`/exports/summary.txt?${query}`)).text();
  expect(text).toMatch(/Chosen: published from .* to .*; story: /);
  expect(text).toMatch(/invented/);
  const [address = ''] = /http\S+\/exports\/summary\.html\S+/.exec(text) ?? [];
  expect(address).toMatch(/asOf=\d{4}-\d{2}-\d{2}T\d{2}%3A\d{2}%3A\d{2}/);
  expect(address).not.toMatch(/days=|intro=/);
  expect((await request.get(address)).status()).toBe(200);
  const nothing = await (await request.get('/exports/summary.md?words=nothingislikethis')).text();
  for (const said of ['No claim was published that fits', 'CC BY 4.0', 'How to cite']) expect(nothing).toContain(said);
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
