import { expect, type Page, test } from '@playwright/test';

const main = (page: Page) => page.getByRole('main');
const said = (page: Page, words: string) => main(page).getByRole('listitem').filter({ hasText: words }).last();

test('The parties stand in a list with how much each claimed and said', async ({ page }) => {
  await page.goto('/en/parties');
  const party = main(page).getByRole('listitem').filter({ hasText: 'The New York Times' });
  await expect(party).toContainText('Organisation');
  await expect(party).toContainText(/\d+ claims, \d+ statements/);
  await party.getByRole('link').click();
  await expect(page).toHaveURL('/en/parties/the-new-york-times');
});

test('A party has as much on record in the list as on its page', async ({ page }) => {
  await page.goto('/en/parties');
  const listed = main(page).getByRole('listitem').filter({ hasText: 'Ministry of Foreign Affairs of Uzbekistan' });
  await expect(listed).toContainText('no claims, 2 statements put to claims');
  await listed.getByRole('link').click();
  await expect(main(page)).toContainText('no claims, 2 statements put to claims, in 1 story');
  await expect(main(page)).toContainText('2 entries.');
});

test('A party’s page narrows to what it claimed, or to what its statements do', async ({ page }) => {
  await page.goto('/en/parties/harbour-tram-company');
  await page.getByRole('link', { name: /^Rebuts \d+$/ }).click();
  await expect(page).toHaveURL('/en/parties/harbour-tram-company?act=rebuts#said');
  await expect(page.getByRole('link', { name: /^Rebuts \d+$/ })).toHaveAttribute('aria-current', 'true');
  const entries = page.locator('#said ol > li');
  await expect(entries.filter({ hasText: 'Rebuts' })).not.toHaveCount(0);
  await expect(entries.filter({ hasNotText: 'Rebuts' })).toHaveCount(0);
  await page.getByRole('link', { name: /^All \d+$/ }).click();
  await expect(entries.filter({ hasText: 'Claimed' })).not.toHaveCount(0);
});

test('A party shows all that it claimed and said, across claims, each with both clocks and its source', async ({
  page,
}) => {
  await page.goto('/en/parties/the-new-york-times');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The New York Times');
  const claimed = said(page, '“Uzbekistan does not want to cooperate in removing its citizens from the U.S.”');
  await expect(claimed).toContainText('Claimed');
  await expect(claimed).toContainText('Disputed');
  await expect(claimed).toContainText('February 2025');
  await expect(claimed).toContainText('We knew it 15 Feb 2025');
  const stated = said(page, 'deporting migrants to their home countries');
  await expect(stated).toContainText('Context');
  await expect(stated).toContainText('U.S. deports citizens of Uzbekistan to Panama');
  await stated.getByRole('link', { name: /^to the claim: / }).click();
  await expect(page).toHaveURL('/en/claims/uzbekistan-does-not-want-to-cooperate');
});

test('Its claims stand on one clock', async ({ page }) => {
  await page.goto('/en/parties/the-new-york-times');
  await expect(page.getByRole('heading', { name: 'On one clock' })).toBeVisible();
  await expect(
    main(page)
      .getByRole('img', { name: /^Claim line: / })
      .first(),
  ).toBeVisible();
});

test('A party gets no score, and it is said why', async ({ page }) => {
  await page.goto('/en/parties/the-new-york-times');
  const standing = page.getByRole('region', { name: 'How the claims stand' });
  await expect(standing).toContainText('too few to say how reliable a party is');
  await expect(standing).not.toContainText('%');
});

test('What a spokesperson said stands with the institution, through whom', async ({ page }) => {
  await page.goto('/en/parties/mfa-of-uzbekistan');
  await expect(said(page, 'We are working closely with the U.S.')).toContainText('Through Akhror Burhonov.');
  await page.goto('/en/parties/akhror-burhonov');
  await expect(said(page, 'We are working closely with the U.S.')).toBeVisible();
});

test('Whoever only passed on what others said is no witness of it', async ({ page }) => {
  await page.goto('/en/parties/the-new-york-times');
  await expect(main(page)).not.toContainText('The United States firmly denies');
});
