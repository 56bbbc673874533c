import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { issueSignInLink } from '../db/sign-in/link-tokens.ts';
import { beginTestNewsroom, checkedClaim, publish } from '../db/testing/newsroom.ts';
import { test } from './fixtures.ts';
import { atWork } from './log-claim.ts';
import { type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';

const named = (title: string) => `${title} ${Date.now()}-${Math.random().toString(36).slice(2, 7)}`;

/** Adds a source and opens its form. */
async function editNewSource(page: Page, title: string): Promise<string> {
  await page.goto('/desk/sources/new');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Kind', { exact: true }).first().selectOption({ label: 'Article' });
  await page.getByRole('group', { name: 'Did we read this document itself?' }).getByLabel('Yes').check();
  await page.getByLabel('Text of the document').fill('No tram ran.\n\nNot one.');
  await page.getByRole('button', { name: 'Add the source' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.getByRole('link', { name: 'Edit the source' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edit the source');
  await atWork(page); // a field is emptied by selecting what is in it
  return page.url();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled });

    test('A party of a name that is known is added only once it is told from it, and no word is lost', async ({
      as,
    }) => {
      const page = await as('checker');
      const name = named('Bürgerchor');
      const add = async (typed: string) => {
        await page.goto('/desk/parties/new');
        await page.getByLabel('Name', { exact: true }).fill(typed);
        await page.getByRole('radio', { name: 'Organisation' }).check();
        await page.getByRole('textbox', { name: /^Description/ }).fill('It sings.');
        await page.getByRole('button', { name: 'Add the party' }).click();
      };
      await add(name);
      await expect(page).toHaveURL('/desk/parties');
      const asked = page.getByLabel('It is another with the same name');
      const typed = name.toUpperCase().replace('Ü', 'U');
      await add(typed);
      await expect(page.getByRole('alert').first()).toContainText(`${name} is here already`);
      const [known] = await Promise.all([
        page.waitForEvent('popup'),
        page
          .locator('#name-problem')
          .getByRole('link', { name: `${name} is here already` })
          .click(),
      ]);
      await expect(known.getByLabel('Name', { exact: true })).toHaveValue(name);
      await known.close();
      await expect(page.getByRole('textbox', { name: /^Description/ })).toHaveValue('It sings.');
      await expect(page.getByRole('radio', { name: 'Organisation' })).toBeChecked();
      await asked.check();
      await page.getByRole('button', { name: 'Add the party' }).click();
      await expect(page).toHaveURL('/desk/parties');
      await expect(page.getByRole('link', { name: typed, exact: true })).toBeVisible();
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    });

    test('A source is changed, and its text is there as it was pasted', async ({ as }) => {
      const page = await as('checker');
      const title = named('The tram at Easter');
      await editNewSource(page, title);
      await expect(page.getByLabel('Text of the document')).toHaveValue('No tram ran.\n\nNot one.');
      await page.getByLabel('Text of the document').fill('');
      await page.getByRole('textbox', { name: /^Note/ }).fill('Read in the library.');
      await page.getByRole('button', { name: 'Save the source' }).click();
      await expect(page.getByRole('alert').first()).toContainText('A copy once kept stays kept');
      await page.getByLabel('Text of the document').fill('No tram ran on Sunday.');
      await page.getByRole('button', { name: 'Save the source' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('main')).toContainText('Read in the library.');
      await expect(page.getByRole('main')).toContainText('No tram ran on Sunday.');
    });

    test('Two people change the same source: the second sees both texts and loses none', async ({ as }) => {
      const checker = await as('checker');
      const editor = await as('editor');
      const form = await editNewSource(checker, named('The tram at Whitsun'));
      await editor.goto(form);
      await editor.getByRole('textbox', { name: /^Note/ }).fill('The editor’s note.');
      await editor.getByRole('button', { name: 'Save the source' }).click();
      await expect(editor.getByRole('main')).toContainText('The editor’s note.');
      await checker.getByRole('textbox', { name: /^Note/ }).fill('The checker’s note.');
      await checker.getByRole('button', { name: 'Save the source' }).click();
      await expect(checker.getByRole('alert').first()).toContainText('Somebody else saved this');
      await expect(checker.getByRole('textbox', { name: /^Note/ })).toHaveValue('The checker’s note.');
      await expect(checker.getByText('The editor’s note.')).toBeVisible();
    });
  });
}

test.describe('A story that is renamed on the desk', () => {
  let newsroom: OwnNewsroom;
  let claimId: string;
  const links: Links = {};

  test.beforeAll(async () => {
    newsroom = await serveOwn(async (store) => {
      const room = await beginTestNewsroom(store);
      const claim = await checkedClaim(room);
      await publish(room, claim.id);
      claimId = claim.id;
      for (const role of ['checker', 'editor'] as const) {
        const { token } = await issueSignInLink(store, room[role]().personId, new Date(), 1);
        links[role] = `/desk/sign-in/link?token=${token}`;
      }
    });
  });
  test.afterAll(() => newsroom.stop());

  test('is found under its new address after the next edition, and the old one answers 308', async ({ browser }) => {
    const checker = await (await signIn(browser, newsroom.origin, 'checker', links, true)).newPage();
    await checker.goto('/desk/stories');
    await checker.getByRole('link', { name: 'The Harbour City tram' }).click();
    await checker.getByLabel('Title').fill('Trams of Harbour City');
    await checker.getByLabel('Address').fill('trams-of-harbour-city');
    await checker.getByRole('button', { name: 'Save the story' }).click();
    await expect(checker.getByRole('link', { name: 'Trams of Harbour City' })).toBeVisible();
    await checker.goto('/desk?view=behind');
    await checker.getByRole('link', { name: 'The tram ran every day of the winter.' }).click();
    await expect(checker.getByText('readers see an older version of Trams of Harbour City')).toBeVisible();
    const old = () => checker.request.get('/en/stories/the-harbour-city-tram', { maxRedirects: 0 });
    expect((await old()).status()).toBe(200);

    await checker.goto(`/desk/claims/${claimId}/send`);
    await checker.getByRole('radio', { name: /^Update/ }).check();
    await checker.getByLabel('Public note').fill('The story has another name.');
    await checker.getByRole('button', { name: 'Send to review' }).click();
    await expect(checker).not.toHaveURL(/send$/);
    const editor = await (await signIn(browser, newsroom.origin, 'editor', links, true)).newPage();
    await editor.goto(`/desk/claims/${claimId}/review`);
    await editor.getByRole('button', { name: 'Approve this edition' }).click();
    await editor.getByRole('button', { name: 'Publish' }).click();
    await expect(editor.getByText('Edition 2 is public.')).toBeVisible();

    const moved = await old();
    expect([moved.status(), moved.headers().location]).toEqual([308, '/en/stories/trams-of-harbour-city']);
    await editor.goto('/en/stories/the-harbour-city-tram');
    await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Trams of Harbour City');
  });
});

test('Before a shared record is changed, the published claims that show it are named', async ({ as }) => {
  const page = await as('checker');
  await page.goto('/desk/find?q=Бурҳонов');
  await page.getByRole('region', { name: 'Parties' }).getByRole('link').click();
  const shown = page.getByRole('region', { name: /^Readers see this in one claim\. Saving a change puts it behind$/ });
  await expect(shown.getByRole('link').filter({ hasText: 'Uzbekistan does not want to cooperate' })).toBeVisible();
  await page.goto('/desk/find?q=uzbekistan');
  await page.getByRole('region', { name: 'Claims' }).getByRole('link').filter({ hasText: 'does not want' }).click();
  await page.waitForURL(/\/desk\/claims\/[0-9a-f-]{36}$/);
  await page.goto(`${page.url()}/evidence/1/statement`);
  await expect(page.getByRole('region', { name: /^Readers see this in / })).toBeVisible();
});

test('What the desk finds, and a source with words selected in it, pass the accessibility check', async ({ as }) => {
  const page = await as('checker');
  const check = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto('/desk/find?q=tram');
  await expect(page.getByRole('region', { name: 'Claims' })).toBeVisible();
  await check();
  await page.goto('/desk/keys');
  await check();
  await page.goto('/desk');
  const bar = page.getByRole('textbox', { name: 'Find, log or go to' });
  await bar.fill(`${named('A text')}\n\nThe ferry ran. It ran late.\n\nNobody was told.`);
  await bar.press('Enter');
  await page.getByRole('link', { name: 'Paragraph 1', exact: true }).press('Enter');
  await expect(page.getByRole('region', { name: 'Selected words' })).toContainText('Words: 3');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await check();
  }
});
