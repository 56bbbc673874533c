import { expect, type Page, test } from '@playwright/test';
import { issueSignInLink } from '../db/sign-in/link-tokens.ts';
import { beginTestNewsroom } from '../db/testing/newsroom.ts';
import { expectNoBarriers } from './barriers.ts';
import { pick } from './log-claim.ts';
import { type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';
import { readCsv } from './read-csv.ts';

let newsroom: OwnNewsroom;
const links: Links = {};
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  newsroom = await serveOwn(async (store) => {
    const room = await beginTestNewsroom(store);
    for (const role of ['checker', 'editor', 'admin'] as const) {
      const { token } = await issueSignInLink(store, room[role]().personId, new Date(), 1);
      links[role] = `/desk/sign-in/link?token=${token}`;
    }
  });
});
test.afterAll(() => newsroom.stop());

const headOf = (score: string) => `Claim text;Who;Date said;Verdict;url;${score}\n`;
const HEAD = headOf('score');
const row = (number: number, verdict = 'Mostly false') =>
  `“Tram ${number} of the ${number % 7} line stands still in winter”;Harbour City Council;12.11.2024;${verdict};https://check.example/tram/${number};2\n`;
const rows = (from: number, to: number, verdict?: string) =>
  Array.from({ length: to - from + 1 }, (_, index) => row(from + index, verdict)).join('');
const BAD =
  ';Council;;False;https://check.example/a;\n=HYPERLINK("x");Council;;False;https://check.example/b;\nWords;Council;31.11.2024;False;nowhere at all;\n';

async function bringIn(page: Page, name: string, content: string): Promise<void> {
  await page.goto('/desk/import');
  await page.getByLabel('File').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Without script the page is asked for again; with it, it looks again by itself. */
async function until(page: Page, script: boolean, seen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    if (!script) await page.reload();
    await seen();
  }).toPass({ timeout: 30_000 });
}
const count = (page: Page, name: string) => page.locator('dl > div').filter({ hasText: name }).locator('dd').first();

for (const script of [true, false])
  test(`${script ? 'With' : 'Without'} script a file is brought in, tried, imported and taken back`, async ({
    browser,
  }) => {
    const context = await signIn(browser, newsroom.origin, 'editor', links, script);
    const page = await context.newPage();
    const score = script ? 'score' : 'ratingValue'; // what is said of these columns is remembered
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await bringIn(page, 'checks-2024.csv', headOf(score) + rows(1, 30) + row(30) + BAD);
    const check = page.getByRole('button', { name: 'Make the dry run' });
    await until(page, script, () => expect(check).toBeVisible({ timeout: 500 }));
    await expect(page.getByLabel('Claim text')).toHaveValue('words');
    await expect(page.getByLabel('Who', { exact: true })).toHaveValue('claimant');
    await expect(page.getByLabel(score)).toHaveValue('ratingValue');
    await expect(page.getByText('two kinds of value').first()).toBeVisible();
    await page.getByLabel(score).selectOption('none');
    await check.click();
    await until(page, script, () => expect(count(page, 'New')).toHaveText('30', { timeout: 500 }));
    await expect(count(page, 'Known')).toHaveText('1');
    if (script) await expectNoBarriers(page);
    await expect(count(page, 'Refused')).toHaveText('3');
    await expect(page.getByRole('row').filter({ hasText: 'a claim needs its words' })).toContainText('Claim text');
    await expect(page.getByRole('row').filter({ hasText: 'formulas are never evaluated' })).toContainText(
      '=HYPERLINK("x")',
    );
    const refused = await page.request.get(`${new URL(page.url()).pathname}/refused.csv`);
    expect(readCsv(await refused.text()).map(({ record, cell }) => ({ record, cell }))).toEqual([
      { record: '32', cell: '' },
      { record: '33', cell: '\'=HYPERLINK("x")' },
      { record: '34', cell: 'nowhere at all' },
    ]);
    await page.getByRole('button', { name: 'Import 30 records' }).click();
    await until(page, script, () => expect(page.getByText('30 records came in.')).toBeVisible({ timeout: 500 }));

    await bringIn(page, 'again.csv', headOf(score) + rows(1, 28) + rows(29, 30, 'True'));
    await until(page, script, () => expect(check).toBeVisible({ timeout: 500 }));
    await expect(page.getByLabel(score)).toHaveValue('none'); // remembered
    await check.click();
    await until(page, script, () => expect(count(page, 'Changed')).toHaveText('2', { timeout: 500 }));
    await expect(count(page, 'Known')).toHaveText('28');
    await expect(page.getByRole('row').filter({ hasText: 'Tram 29 of' })).toContainText(/Mostly false.*True/);
    await page.getByRole('button', { name: 'Drop this file' }).click();

    await page.getByRole('link', { name: 'checks-2024.csv' }).click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await until(page, script, () =>
      expect(page.getByText('Taken back', { exact: true })).toBeVisible({ timeout: 500 }),
    );
    await page.goto('/desk/import');
    await expect(page.getByRole('listitem').filter({ hasText: 'checks-2024.csv' })).toContainText('Taken back');
    await page.goto('/desk/import/checks');
    await expect(page.getByText('No checks of others have been brought in yet.')).toBeVisible();
    await page.goto('/desk/import');
    await page.getByRole('link', { name: 'checks-2024.csv' }).click();
    await page.getByRole('button', { name: 'Drop this file' }).click();
    await expect(page.getByText('None yet.')).toBeVisible();
    expect(faults).toEqual([]);
    await context.close();
  });

test('What others have checked is shown to whoever logs the same, and is logged from there', async ({ browser }) => {
  const context = await signIn(browser, newsroom.origin, 'editor', links, true);
  const page = await context.newPage();
  const review = {
    '@type': 'ClaimReview',
    claimReviewed: 'Nine million trams were stolen from Harbour City in one night',
    url: 'https://elsewhere.example/trams',
    author: { '@type': 'Organization', name: 'Elsewhere Check' },
    reviewRating: { alternateName: 'Pants on Fire' },
    itemReviewed: { datePublished: '2025-01-10' },
    inLanguage: 'en',
  };
  await bringIn(page, 'review.jsonld', JSON.stringify({ '@graph': [review] }));
  await page.getByRole('button', { name: 'Import 1 record' }).click();
  await page.getByRole('link', { name: 'See them' }).click();
  const said = page.getByRole('link', { name: 'Elsewhere Check: Pants on Fire' });
  await expect(said).toHaveAttribute('href', review.url);

  await page.goto(
    `/desk/claims/new?words=${encodeURIComponent('9 million trams stolen in Harbour City in a single night')}`,
  );
  await expect(page.getByRole('region', { name: 'Checked elsewhere' })).toContainText('Pants on Fire');
  await page.goto(`/desk/claims/new?words=${encodeURIComponent('Ferries sail on Sundays')}`);
  await expect(page.getByRole('region', { name: 'Checked elsewhere' })).toHaveCount(0);

  await page.goto('/desk/find?q=trams+stolen+from+Harbour+City+in+one+night');
  await expect(page.getByRole('region', { name: 'Checked elsewhere' })).toContainText('Pants on Fire');
  await page.goto('/desk/import/checks');
  await expectNoBarriers(page);
  await page.getByLabel('Words of the claim').fill('ferries');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(page.getByText('No check from elsewhere has these words.')).toBeVisible();
  await page.getByLabel('Words of the claim').fill('stolen trams');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('link', { name: 'Log this claim here' }).click();
  await expect(page.getByLabel('The claim', { exact: true })).toHaveValue(review.claimReviewed);
  await pick(page, 'Who claims it', 'Harbour Tram Company');
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await expect(page).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}$/);
  await page.goto('/desk/import/checks');
  await page.getByRole('link', { name: 'Logged here' }).click();
  await expect(page.getByText(review.claimReviewed).first()).toBeVisible();
  await context.close();
});

test('A file that cannot be read says why; whoever checks finds no way to import, and another site none at all', async ({
  browser,
  request,
}) => {
  const editor = await signIn(browser, newsroom.origin, 'editor', links, true);
  const page = await editor.newPage();
  await bringIn(page, 'picture.csv', '\u0089PNG\u0000\u0000\u0000');
  await expect(page.getByText(/none of the kinds that are read here/)).toBeVisible();
  await page.getByRole('button', { name: 'Drop this file' }).click();
  await bringIn(page, 'deep.json', '['.repeat(1_000));
  await expect(page.getByText(/nested too deep/)).toBeVisible();
  await page.goto('/desk/import');
  await page.locator('form[action="/desk/import/file"]').evaluate((form: HTMLFormElement) => {
    form.noValidate = true;
  });
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText('Choose a file first.')).toBeVisible();
  await editor.close();

  const checker = await signIn(browser, newsroom.origin, 'checker', links, true);
  const theirs = await checker.newPage();
  await theirs.goto('/desk/import');
  await expect(theirs.getByText('Editors and administrators import.')).toBeVisible();
  await expect(theirs.getByRole('button', { name: 'Bring it in' })).toHaveCount(0);
  await checker.close();

  const send = (headers: Record<string, string>) =>
    request.post(`${newsroom.origin}/desk/import/file`, {
      headers,
      multipart: { file: { name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(HEAD) } },
      maxRedirects: 0,
    });
  expect((await send({ origin: 'https://evil.example' })).status()).toBe(403);
  expect((await send({ origin: newsroom.origin })).headers().location).toContain('/desk/sign-in');
});
