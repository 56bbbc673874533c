import { expect, type Page, test } from '@playwright/test';
import { BUDGET, COOPERATION, FIRST_FLIGHT, FUNDING, PUNCTUALITY, SHOPS, TRAFFIC } from './reader-pages.ts';
import { placesOf } from './watching.ts';

const verdictOf = (page: Page) => page.getByRole('region', { name: 'Verdict', exact: true });
const evidenceNumbered = (page: Page, number: number) => page.locator(`#e${number}`);
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

test('A reader finds everything on a claim in the order in which they ask', async ({ page }) => {
  await page.goto(COOPERATION);
  const order = [
    page.getByRole('heading', { level: 1, name: '“Uzbekistan does not want to cooperate in removing its citizens' }),
    page.getByText('Claimed by The New York Times'),
    verdictOf(page),
    heading(page, 'The claim line'),
    heading(page, 'Why disputed'),
    heading(page, 'What is unknown'),
    heading(page, 'What would change the verdict'),
    heading(page, 'Evidence'),
    heading(page, 'Editions'),
    heading(page, 'Use this record'),
    heading(page, 'Also in this story'),
  ];
  for (const part of order) await expect(part).toBeVisible();
  const places = await placesOf(order);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('Beside the claim stand where and when it was said, when we knew it, and how we have its words', async ({
  page,
}) => {
  await page.goto(COOPERATION);
  const head = page.getByRole('main');
  await expect(head.getByRole('link', { name: 'The New York Times' }).first()).toBeVisible();
  const facts = await page.getByRole('definition').allInnerTexts();
  const [said, knew, wording] = facts;
  expect(said).toMatch(/February 2025.*report/);
  expect(knew).toContain('15 Feb 2025, 11:40');
  expect(wording).not.toBe('');
});

test('The verdict is one word, since when, why in one paragraph, and how much there is to read', async ({ page }) => {
  await page.goto(COOPERATION);
  const verdict = verdictOf(page);
  await expect(verdict).toContainText('Disputed');
  await expect(verdict).toContainText('in force since 17 Feb 2025; before that, Unproven');
  await expect(verdict).toContainText('Both governments contradict it on the record');
  await expect(verdict.getByRole('list')).toContainText('2 rebut');
});

test('The reasoning leads to each piece of evidence that it names', async ({ page }) => {
  await page.goto(COOPERATION);
  const link = page.getByRole('link', { name: 'Evidence 2', exact: true }).first();
  await expect(link).toHaveAttribute('href', '#e2');
  await link.click();
  await expect(page).toHaveURL(/#e2$/);
  await expect(evidenceNumbered(page, 2)).toBeInViewport();
});

test('Each piece of evidence says who spoke, why it bears, in whose interest, by which source and on both clocks', async ({
  page,
}) => {
  await page.goto(COOPERATION);
  const embassy = evidenceNumbered(page, 1);
  await expect(embassy).toContainText('Rebuts');
  await expect(embassy.getByRole('link', { name: 'U.S. Embassy in Uzbekistan' })).toBeVisible();
  await expect(embassy.getByRole('blockquote')).toContainText('Uzbekistan has been a steadfast partner');
  await expect(embassy).toContainText('Why it bears: It quotes the claim, denies it');
  await expect(embassy).toContainText('Speaks for the government that is carrying out the deportations.');
  await expect(embassy).toContainText('Said by 15 February 2025');
  await expect(embassy).toContainText('We knew it 15 Feb 2025, 11:50');
  await expect(embassy).toContainText('U.S. deports citizens of Uzbekistan to Panama');
  await expect(embassy).toContainText('paragraph 15');
  await expect(embassy).toContainText('Accessed');
});

test('What somebody else passed on says through whom, and whether we read the original', async ({ page }) => {
  await page.goto(COOPERATION);
  await expect(evidenceNumbered(page, 2)).toContainText('relayed by Kun.uz; we have not read the original');
});

test('Only words that the wording allows stand in quotation marks', async ({ page }) => {
  await page.goto(COOPERATION);
  await expect(evidenceNumbered(page, 1).getByRole('blockquote')).toHaveText(/^“The United States firmly denies/);
  await expect(evidenceNumbered(page, 2).getByRole('blockquote')).toHaveText(/^deporting migrants/);
  await page.goto(FUNDING);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^The U\.S\. funds the flights/);
  await page.goto(FIRST_FLIGHT);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^The first flight took off/);
});

test('A translation says by whom, and what was said stands under it in its own language', async ({ page }) => {
  await page.goto(PUNCTUALITY);
  const quotes = page.getByRole('blockquote').filter({ has: page.locator('[lang="uz"]') });
  const evidence = page.getByRole('listitem').filter({ has: quotes }).first();
  await expect(evidence.getByRole('blockquote')).toHaveText([/^“/, /^“/]);
  await expect(evidence).toContainText('translated by Sample checker');
});

test('A quote opens its source at the very words, wherever the source has an address', async ({ page }) => {
  await page.goto(BUDGET);
  for (const number of [1, 2]) {
    const evidence = evidenceNumbered(page, number);
    const words = await evidence.getByRole('blockquote').innerText();
    const source = evidence.getByRole('link').filter({ has: page.locator('cite') });
    const address = new URL((await source.getAttribute('href')) ?? '');
    const fragment = /^#:~:text=(.+)$/.exec(address.hash)?.[1] ?? '';
    const [start = ''] = fragment.split(',');
    expect(words).toContain(decodeURIComponent(start));
    await expect(evidence.getByRole('link', { name: /^kept/ })).toBeVisible();
  }
});

test('Where one side is empty it is said what was searched', async ({ page }) => {
  await page.goto(COOPERATION);
  await expect(page.getByText('Supports: nothing.')).toBeVisible();
  await expect(page.getByText('Searched: Not searched beyond the article: sample.')).toBeVisible();
  await page.goto(FUNDING);
  await expect(page.getByText('Supports: nothing.')).toBeVisible();
  await expect(page.getByText('Rebuts: nothing.')).toBeVisible();
  await expect(page.getByText('No evidence could be cited.')).toBeVisible();
});

test('Origins and relays are counted apart', async ({ page }) => {
  await page.goto(COOPERATION);
  await expect(page.getByText('3 independent origins, 1 relay.')).toBeVisible();
});

test('Who was asked to reply is said, and why where nobody was', async ({ page }) => {
  await page.goto(COOPERATION);
  await expect(page.getByText('Nobody was asked: sample.')).toBeVisible();
  await page.goto(BUDGET);
  const replies = page.getByRole('table').filter({ hasText: 'Party' });
  await expect(replies).toContainText('Answered. The additional sum was spent on the square');
});

test('Who was asked, and that no answer came, stand among the statements without being one', async ({ page }) => {
  await page.goto(SHOPS);
  const ledger = page.locator('#evidence ol').first().getByRole('listitem');
  const texts = (await ledger.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  const at = (words: string) => texts.findIndex((text) => text.includes(words));
  const [asked, heard, silent, published] = [
    at('Dockside Residents’ Group is asked to answer by 28 Aug 2024 (letter).'),
    at('No shop has applied for help'),
    at('Dockside Residents’ Group has not answered by this day.'),
    at('First published.'),
  ] as const;
  expect(asked).toBeGreaterThan(0);
  expect([heard, silent, published]).toEqual([heard, silent, published].toSorted((one, other) => one - other));
  expect(heard).toBeGreaterThan(asked);
  const line = page.getByRole('list', { name: 'The claim line, in order' });
  await expect(line).toContainText('is asked to answer');
  await expect(line).toContainText('has not answered by this day');
  await expect(page.locator('.cl-full .cl-letter')).toHaveCount(1);
  await expect(page.getByRole('img', { name: /1 party was asked to answer\./ }).first()).toBeAttached();
});

test('The editions say what each changed and lead to it', async ({ page }) => {
  await page.goto(COOPERATION);
  const editions = page.getByRole('table').filter({ hasText: 'What changed' });
  await expect(editions.getByRole('row')).toContainText([
    'What changed',
    'Verdict change: The statement of Uzbekistan’s Ministry of Foreign Affairs',
    'First published.',
  ]);
  await editions.getByRole('link', { name: 'Compare with edition 1' }).click();
  await expect(heading(page, 'What changed from edition 1 to edition 2')).toBeVisible();
  await expect(page.getByText('The verdict changed from Unproven to Disputed.', { exact: true })).toBeVisible();
});

test('A comparison shows where the change stands on the line, and which statement caused it', async ({ page }) => {
  await page.goto(`${COOPERATION}/editions`);
  const line = page.getByRole('img', { name: /^Claim line: Unproven from .+Disputed from / });
  await expect(line).toContainText('Akhror Burhonov, spokesperson');
  await expect(line).not.toContainText('U.S. Embassy');
});

test('Any two editions can be compared', async ({ page }) => {
  await page.goto(`${PUNCTUALITY}/editions`);
  await page.getByRole('combobox', { name: /^From/ }).selectOption('1');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/from=1/);
  await expect(heading(page, /What changed from edition 1 to edition 5/)).toBeVisible();
});

test('An older edition stands as it was published and says that it is older', async ({ page }) => {
  await page.goto(`${COOPERATION}/editions/1`);
  await expect(verdictOf(page)).toContainText('Unproven');
  await expect(page.getByText('You are reading edition 1 of 2,')).toBeVisible();
  await expect(page.getByText('We are working closely with the U.S.')).toHaveCount(0);
  await page.getByRole('link', { name: 'Read edition 2' }).click();
  await expect(verdictOf(page)).toContainText('Disputed');
  await expect(page.getByText('You are reading edition')).toHaveCount(0);
});

test('A claim can be read as it stood at the end of a day', async ({ page }) => {
  await page.goto(COOPERATION);
  await page.getByLabel('or on').fill('2025-02-16');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(`${COOPERATION}/on/2025-02-16`);
  await expect(verdictOf(page)).toContainText('Unproven');
  await page.goto(`${COOPERATION}/on/2025-02-17`);
  await expect(verdictOf(page)).toContainText('Disputed');
  await expect(page.getByText('This edition is still the newest.')).toBeVisible();
  const before = await page.goto(`${COOPERATION}/on/2025-02-14`);
  expect(before?.status()).toBe(404);
  await expect(heading(page, 'Nothing was published by 14 February 2025')).toBeVisible();
});

test('A withdrawn claim stays and is marked, and machines read no verdict from it', async ({ page }) => {
  await page.goto(SHOPS);
  await expect(page.getByText(/^Withdrawn /).first()).toBeVisible();
  await expect(page.getByText('Nothing on this page should be relied on')).toBeVisible();
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
  const withdrawal = page.locator('#evidence li').filter({ hasText: '6 Dec 2024, 16:00' });
  await expect(withdrawal).toContainText('Withdrawn');
  await expect(withdrawal).not.toContainText('Disputed');
  await expect(page.locator('#evidence li').filter({ hasText: 'First published.' })).toContainText(
    'in force until 6 Dec 2024',
  );
});

test('A correction says at the top what was wrong and what is right', async ({ page }) => {
  await page.goto(`${BUDGET}/editions/2`);
  await expect(page.getByText('We wrote that 201 million crowns had been spent').first()).toBeVisible();
  await expect(page.getByText('The account says 210 million crowns.').first()).toBeVisible();
});

test('Evidence we no longer rely on stays, with the reason', async ({ page }) => {
  await page.goto(TRAFFIC);
  await expect(page.getByText('No longer relied on since').first()).toBeVisible();
});

test('The old address of a renamed claim leads on for good', async ({ page, request }) => {
  const old = await request.get('/en/claims/a-ticket-costs-two-crowns', { maxRedirects: 0 });
  expect(old.status()).toBe(308);
  await page.goto('/en/claims/a-ticket-costs-two-crowns/editions/1');
  await expect(page).toHaveURL(/\/en\/claims\/a-single-ticket-costs-two-crowns\/editions\/1$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A ticket costs two crowns.');
});

test('The other claims of the story lead on', async ({ page }) => {
  await page.goto(COOPERATION);
  await page.getByRole('link', { name: /^The first flight took off from California/ }).click();
  await expect(page).toHaveURL(FIRST_FLIGHT);
});

test('The record can be taken along as a file and as a citation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(COOPERATION);
  for (const [name, file] of [
    ['PDF', '.pdf'],
    ['Word', '.docx'],
    ['Markdown', '.md'],
    ['CSV', '.csv'],
    ['JSON', '.json'],
  ] as const) {
    const link = page.getByRole('main').getByRole('link', { name, exact: true });
    await expect(link).toHaveAttribute('href', `/exports/claims/uzbekistan-does-not-want-to-cooperate${file}`);
  }
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^“Uzbekistan does not want to cooperate.+Disputed.+edition 2.+\/editions\/2$/);
});
