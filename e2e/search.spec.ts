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
  await expect(found).toContainText('Rebuts');
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
  await expect(page.getByRole('heading', { name: 'The nearest we have' })).toBeVisible();
  await page.getByRole('link', { name: 'burhonov' }).click();
  await expect(page).toHaveURL('/en/search?q=burhonov');
  await expect(cooperation(page)).toHaveCount(1);
});

test('A misspelled word is mended, and that is said', async ({ page }) => {
  await search(page, 'steadfsat partner');
  await expect(page.getByText('Showing what was found for steadfast partner')).toBeVisible();
  await expect(page.getByText('“steadfsat partner” itself occurs nowhere.')).toBeVisible();
  await expect(cooperation(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'Search for it all the same' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing found for “steadfsat partner”' })).toBeVisible();
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('What was found narrows by verdict, party and place, and each filter comes off again', async ({ page }) => {
    await search(page, 'uzbekistan');
    const filters = page.getByRole('form', { name: 'Filters' });
    await filters.getByRole('checkbox', { name: /^Disputed/ }).check();
    await filters.getByRole('checkbox', { name: /^the claim/ }).check();
    await filters.getByRole('button', { name: 'Narrow' }).click();
    await expect(page).toHaveURL('/en/search?q=uzbekistan&verdict=disputed&in=claim');
    await expect(page.getByText('1 claim for “uzbekistan”')).toBeVisible();
    await expect(cooperation(page)).toHaveCount(1);
    await page.getByRole('link', { name: 'Verdict: Disputed' }).click();
    await expect(page).toHaveURL('/en/search?q=uzbekistan&in=claim');
    await page.getByRole('link', { name: 'Found in: the claim' }).click();
    await expect(page).toHaveURL('/en/search?q=uzbekistan');
    await filters.getByRole('checkbox', { name: /^The New York Times/ }).check();
    await filters.getByRole('button', { name: 'Narrow' }).click();
    await expect(page).toHaveURL('/en/search?q=uzbekistan&party=the-new-york-times');
  });

  test('Where filters leave nothing, it is said which to take away', async ({ page }) => {
    await page.goto('/en/search?q=uzbekistan&verdict=true');
    await expect(
      page.getByRole('heading', { name: 'Nothing found for “uzbekistan” with these filters' }),
    ).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Take away the verdict' })).toContainText(
      /: \d+ claims$/,
    );
    await page.getByRole('link', { name: 'Take away the verdict' }).click();
    await expect(cooperation(page)).toHaveCount(1);
  });

  test('A filter that cannot be used is said, as in the list of claims', async ({ page }) => {
    await page.goto('/en/search?q=uzbekistan&verdict=maybe');
    await expect(page.getByText('This filter could not be used and was left out: verdict: maybe')).toBeVisible();
    await expect(cooperation(page)).toHaveCount(1);
  });
});

test('A party whose name answers stands below the claims, with its record', async ({ page }) => {
  await search(page, 'harbour tram company');
  const parties = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Parties' }) });
  await expect(parties.getByRole('listitem')).toHaveText([
    /^Harbour Tram Company.+4 claims, 10 statements put to claims$/,
  ]);
  await parties.getByRole('link', { name: 'Harbour Tram Company' }).click();
  await expect(page).toHaveURL('/en/parties/harbour-tram-company');
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
