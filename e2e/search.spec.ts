import { expect, type Page, test } from '@playwright/test';

const hit = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) });
const cooperation = (page: Page) => hit(page, '“Uzbekistan does not want to cooperate');
const search = (page: Page, typed: string) => page.goto(`/en/search?${new URLSearchParams({ q: typed })}`);

test('Search is reached from every page and asks for words', async ({ page }) => {
  await page.goto('/en/claims');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await page.getByRole('searchbox', { name: 'Search claims, quotes, parties and verdicts' }).fill('cooperate removing');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL('/en/search?q=cooperate+removing');
  await expect(page.getByText(/claims? for “cooperate removing”/)).toBeVisible();
  await cooperation(page).getByRole('link').first().click();
  await expect(page).toHaveURL('/en/claims/uzbekistan-does-not-want-to-cooperate');
});

test('What was found is marked, with where it stands and who said it', async ({ page }) => {
  await search(page, 'steadfast partner');
  const found = cooperation(page);
  await expect(found.getByText('steadfast', { exact: true }).first()).toBeVisible();
  await expect(found.locator('mark').first()).toHaveText('steadfast');
  await expect(found).toContainText('Quote');
  await expect(found).toContainText('U.S. Embassy in Uzbekistan');
});

for (const [where, typed] of [
  ['a claim', 'removing its citizens'],
  ['a quote', 'Homeland Security'],
  ['the name of a party', 'Burhonov'],
  ['a verdict', 'both governments contradict'],
] as const)
  test(`Search looks into ${where}`, async ({ page }) => {
    await search(page, typed);
    await expect(cooperation(page)).toHaveCount(1);
  });

test('Words in quotation marks are found side by side only', async ({ page }) => {
  await search(page, '"steadfast partner"');
  await expect(cooperation(page)).toHaveCount(1);
  await search(page, '“steadfast partner”');
  await expect(cooperation(page)).toHaveCount(1);
  await search(page, '"partner steadfast"');
  await expect(cooperation(page)).toHaveCount(0);
});

test('A beginning with an asterisk finds all that begins so', async ({ page }) => {
  await search(page, 'steadf*');
  await expect(cooperation(page)).toHaveCount(1);
  await search(page, 'steadf');
  await expect(cooperation(page)).toHaveCount(0);
});

test('Uzbek words are found whichever apostrophe is typed', async ({ page }) => {
  await page.goto('/en/claims/nine-trams-in-ten-run-on-time');
  const uzbek = (await page.locator('[lang="uz"]').allInnerTexts()).join(' ');
  const word = /\p{L}+ʻ\p{L}+/u.exec(uzbek)?.[0] ?? '';
  expect(word).not.toBe('');
  for (const apostrophe of ['ʻ', "'", '‘', '’', '`']) {
    await search(page, word.replace('ʻ', apostrophe));
    await expect(hit(page, 'Nine trams in ten run on time.'), apostrophe).toHaveCount(1);
  }
});

test('Where nothing answers it is said what each word alone would find', async ({ page }) => {
  await search(page, 'zeppelin burhonov');
  await expect(page.getByRole('heading', { name: 'Nothing found for “zeppelin burhonov”' })).toBeVisible();
  await expect(page.getByText('Only zeppelin: none')).toBeVisible();
  await page.getByRole('link', { name: 'burhonov' }).click();
  await expect(cooperation(page)).toHaveCount(1);
});

test('No query that a person can type fails', async ({ request }) => {
  const queries = [
    '"',
    '"""',
    '*',
    '**',
    'a*b*',
    '( OR )',
    'NEAR(a b, 5)',
    'claim:',
    'words:tram NOT tram',
    '-',
    "'; DROP TABLE editions; --",
    '% _ \\',
    '<script>alert(1)</script>',
    'Ўзбекистон ёлки',
    '日本語',
    '👩‍👩‍👧‍👦',
    '\u202eabc',
    `${'word '.repeat(200)}`,
    'x'.repeat(1_500),
  ];
  for (const q of queries) {
    const answer = await request.get('/en/search', { params: { q } });
    expect(answer.status(), q).toBe(200);
    expect(await answer.text(), q).toContain('</html>');
  }
});

test('What was typed stands in the page as text', async ({ page }) => {
  await search(page, '<img src=x onerror=alert(1)>');
  await expect(page.getByRole('heading', { name: 'Nothing found for “<img src=x onerror=alert(1)>”' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('<img src=x onerror=alert(1)>');
});
