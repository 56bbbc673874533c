import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { fillClaim, wording } from './log-claim.ts';
import { COOPERATION } from './reader-pages.ts';

/** Nobody fills in a form faster than this, and what is faster is taken for a program. */
const AS_LONG_AS_READING = 3_200;

async function fillTip(page: Page, words: string): Promise<void> {
  await page.goto('/en/submit');
  await page.getByLabel('What is claimed').fill(words);
  await page.getByLabel('Who says so').fill('Harbour City Council');
  await page.getByLabel('Where you met it').fill('https://harbour.example/news');
}

async function send(page: Page, button = 'Send'): Promise<void> {
  await page.waitForTimeout(AS_LONG_AS_READING);
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** Sends a claim to check, and says its private address. */
async function sendTip(page: Page, words: string): Promise<string> {
  await fillTip(page, words);
  await send(page);
  await expect(page).toHaveURL(/\/en\/tips\/[\w-]{43}$/);
  return new URL(page.url()).pathname;
}

/** Opens a tip on the desk by its words. */
async function openOnDesk(page: Page, words: string): Promise<void> {
  await page.goto('/desk/tips');
  await page.getByRole('link', { name: words }).click();
  await expect(page.getByRole('blockquote')).toHaveText(words);
}

test.describe('Without script, a reader', () => {
  test.use({ javaScriptEnabled: false });

  test('sends a claim to check, and is given a private address and told what happens next', async ({ page }) => {
    await page.goto('/en');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Send a claim to check' }).click();
    await expect(page.getByRole('heading', { name: 'What happens next' })).toBeVisible();
    await expect(page.getByText('Seen by the newsroom only, and deleted 90 days after you send this.')).toBeVisible();
    const words = wording('The bridge closes in May');
    await sendTip(page, words);
    await expect(page.getByRole('main')).toContainText(words);
    await expect(page.getByRole('main')).toContainText('Keep this address');
    await expect(page.getByRole('main')).toContainText(page.url());
    await expect(page.getByRole('listitem').filter({ hasText: 'Received' })).toBeVisible();
    await expect(page.getByText('You left no name and no e-mail.')).toBeVisible();
  });

  test('gets the form back with everything typed and each problem in its field', async ({ page }) => {
    await fillTip(page, '');
    await page.getByLabel('Your e-mail').fill('reader@');
    await send(page);
    const problems = page.getByRole('alert');
    await expect(problems).toContainText('2 things to mend before we can take it');
    await expect(problems.getByRole('link', { name: 'What is claimed: This is needed' })).toHaveAttribute(
      'href',
      '#words',
    );
    await expect(page.getByLabel('Your e-mail')).toHaveAccessibleDescription(/This is not an e-mail address/);
    await expect(page.getByLabel('Your e-mail')).toHaveValue('reader@');
    await expect(page.getByLabel('Who says so')).toHaveValue('Harbour City Council');
    const words = wording('The bridge closes in June');
    await page.getByLabel('What is claimed').fill(words);
    await page.getByLabel('Your e-mail').fill('reader@example.org');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page).toHaveURL(/\/en\/tips\//);
    await expect(page.getByText('They are deleted 90 days after you sent them.')).toBeVisible();
  });

  test('who is as fast as a program is asked to send it again, and loses nothing', async ({ page }) => {
    const words = wording('The bridge closes in July');
    await fillTip(page, words);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('within three seconds');
    await expect(page.getByLabel('What is claimed')).toHaveValue(words);
    await send(page);
    await expect(page).toHaveURL(/\/en\/tips\//);
  });

  test('goes back and finds what they typed, to send something like it', async ({ page }) => {
    const words = wording('The bridge closes in August');
    const first = await sendTip(page, words);
    await page.goBack();
    await expect(page.getByLabel('What is claimed')).toHaveValue(words);
    await page.getByLabel('What is claimed').fill(`${words} Or in September.`);
    await send(page);
    await expect(page).toHaveURL(/\/en\/tips\//);
    await expect(page).not.toHaveURL(first);
  });

  test('reports an error from the page of a claim, in the edition that they read', async ({ page, as }) => {
    await page.goto(`${COOPERATION}/editions/1`);
    await page.getByRole('main').getByRole('link', { name: 'Report an error' }).click();
    await expect(page).toHaveURL(/\/en\/report\?claim=[\w-]+&edition=1$/);
    await expect(page.getByRole('main')).toContainText('Uzbekistan does not want to cooperate');
    await send(page, 'Send the report');
    await expect(page.getByRole('group', { name: 'What kind of error' })).toHaveAccessibleDescription(/Choose one/);
    await page.getByRole('radio', { name: 'A source' }).check();
    const words = wording('The link to the article is dead');
    await page.getByLabel('What is wrong').fill(words);
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page).toHaveURL(/\/en\/tips\//);
    await expect(page.getByRole('link', { name: 'see it as it is now' })).toHaveAttribute('href', COOPERATION);

    const desk = await as('checker');
    await openOnDesk(desk, words);
    await expect(desk.getByRole('main')).toContainText('/claims/uzbekistan-does-not-want-to-cooperate/editions/1');
    await desk
      .getByRole('main')
      .getByRole('link', { name: /Uzbekistan does not want/ })
      .click();
    await expect(desk.getByRole('region', { name: 'Errors reported here' })).toBeVisible();
  });

  test('is told in its field that a page they name is not there', async ({ page }) => {
    await page.goto('/en/report?claim=no-such-claim');
    await expect(page.getByText('There is no claim at the address that led here.')).toBeVisible();
    await page.getByLabel('Which page').fill('https://facts.example/en/claims/no-such-claim');
    await page.getByRole('radio', { name: 'A fact' }).check();
    await page.getByLabel('What is wrong').fill('It is wrong.');
    await send(page, 'Send the report');
    await expect(page.getByLabel('Which page')).toHaveAccessibleDescription(/There is no claim at this address/);
    await expect(page.getByRole('radio', { name: 'A fact' })).toBeChecked();
  });

  test('sees hostile words as words', async ({ page }) => {
    const words = wording(
      '<script>alert(1)</script><img src=x onerror=alert(2)> "{count, number}" javascript:alert(3)',
    );
    await sendTip(page, words);
    await expect(page.getByRole('main')).toContainText(words);
    await expect(page.locator('main img, main script')).toHaveCount(0);
  });
});

test('A program that fills in what nobody sees is answered as if all were well, and the desk never hears of it', async ({
  page,
  as,
}) => {
  const words = wording('Cheap watches for everybody');
  await fillTip(page, words);
  await page.locator('input[name="homepage"]').fill('https://watches.example', { force: true });
  await send(page);
  await expect(page).toHaveURL(/\/en\/tips\/[\w-]{43}$/);
  await expect(page.getByRole('main')).toContainText('Your tip is with us.');
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Your tip is with us.');
  const desk = await as('checker');
  await desk.goto('/desk/tips');
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Tips');
  await expect(desk.getByRole('link', { name: words })).toHaveCount(0);
});

test('The page of a tip is private: no index, no store, no referrer, and no other address leads to one', async ({
  page,
}) => {
  const path = await sendTip(page, wording('The bridge closes at night'));
  const answer = await page.goto(path);
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  });
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Copy the address' })).toBeVisible();
  for (const other of [`${path}x`, path.slice(0, -1), '/en/tips/x', '/en/tips/01946000-0000-7000-8000-000000000001']) {
    const missing = await page.goto(other);
    expect(missing?.status(), other).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands at this address');
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`On the desk, ${javaScriptEnabled ? 'with' : 'without'} script,`, () => {
    test.use({ javaScriptEnabled });

    test('a tip is taken in hand and declined, and its sender reads why', async ({ page, as }) => {
      const words = wording('It will rain in May');
      const address = await sendTip(page, words);
      const desk = await as('checker');
      await desk.goto('/desk');
      await desk.getByRole('navigation').getByRole('link', { name: 'Tips', exact: true }).click();
      await openOnDesk(desk, words);
      await desk.getByRole('button', { name: 'Take it in hand' }).click();
      await expect(desk.getByRole('main')).toContainText('Sample checker took the tip in hand');
      await page.goto(address);
      await expect(page.getByRole('listitem').filter({ hasText: 'Being looked at' })).toBeVisible();
      await desk.getByRole('button', { name: 'Decline it' }).click();
      await expect(desk.getByLabel('What its sender is told')).toHaveAccessibleDescription(/This is needed/);
      await desk.getByLabel('What its sender is told').fill('A forecast cannot be checked yet.');
      await desk.getByRole('button', { name: 'Decline it' }).click();
      await expect(desk.getByRole('main')).toContainText('Sample checker declined the tip');
      await page.reload();
      await expect(page.getByRole('main')).toContainText('The newsroom writes: A forecast cannot be checked yet.');
    });

    test('a tip is merged with another, whose claim is logged from it', async ({ page, as }) => {
      // Of other words with script than without, or the desk would take the two claims for one.
      const first = wording(
        javaScriptEnabled ? 'Lorries are banned from the bridge' : 'The ferry will cost twice as much',
      );
      const second = wording(javaScriptEnabled ? 'No lorry may cross the bridge' : 'Tickets for the ferry get dearer');
      const [firstAddress, secondAddress] = [await sendTip(page, first), await sendTip(page, second)];
      const desk = await as('checker');
      await openOnDesk(desk, second);
      await desk.getByLabel('Merge it with').selectOption({ label: first });
      await desk.getByRole('button', { name: 'Merge it' }).click();
      await expect(desk.getByRole('main')).toContainText('merged the tip with another');
      await page.goto(secondAddress);
      await expect(page.getByRole('main')).toContainText('Put together with another tip that says the same');

      await openOnDesk(desk, first);
      await expect(desk.getByText('1 other tip says the same.')).toBeVisible();
      await desk.getByRole('link', { name: 'Log the claim' }).click();
      await expect(desk.getByLabel('The claim', { exact: true })).toHaveValue(first);
      await desk.getByRole('button', { name: 'Log the claim' }).click();
      await expect(desk.getByRole('alert').first()).toBeVisible();
      await fillClaim(desk, first);
      await desk.getByRole('button', { name: 'Log the claim' }).click();
      await desk.waitForURL(/\/desk\/claims\/[0-9a-f-]{36}$/);
      for (const address of [firstAddress, secondAddress]) {
        await page.goto(address);
        await expect(page.getByRole('main')).toContainText('We are checking this claim');
      }
    });
  });
}

test('A form from another site, or one that is too large, is not taken', async ({ request, baseURL }) => {
  const multipart = { words: 'x' };
  const foreign = await request.post('/en/submit', { multipart, headers: { origin: 'https://evil.example' } });
  expect(foreign.status()).toBe(403);
  const large = await request.post('/en/submit', { multipart: { words: 'x'.repeat(600_000) } });
  expect(large.status()).toBe(413);
  const unasked = await request.post('/en/submit', { multipart, headers: { origin: baseURL ?? '' } });
  expect(unasked.status()).toBeLessThan(500);
  expect(unasked.headers()['cache-control']).toBe('no-store');
});
