import { expect, type Page, test } from '@playwright/test';
import { beginWithPeople, type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });

const publish = (page: Page, number: number) =>
  page.getByRole('button', { name: `Publish edition ${number}`, exact: true }).click();

/** Fills what the starting text leaves to the newsroom. */
async function fillFirst(page: Page): Promise<void> {
  await page.locator('[name="method.0.text"]').fill('What many people heard.');
  await page.getByLabel('What it is, in a few sentences').fill('We check what is said about the harbour.');
  await page.getByLabel('Publisher').fill('Harbour Press');
  await page.getByLabel('Who pays').fill('Readers pay.');
  await page.getByLabel('E-mail for readers').fill('desk@harbour.example');
  await page.locator('[name="complaints.0.text"]').fill('Write to us.');
  await page.locator('[name="complaints.1.text"]').fill('Write to the publisher.');
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`“How we check” of a newsroom of one’s own, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    let newsroom: OwnNewsroom;
    const links: Links = {};

    test.beforeAll(async () => {
      newsroom = await serveOwn((store) => beginWithPeople(store, links));
    });
    test.afterAll(() => newsroom.stop());

    test('is said to be missing, is written, changed, and kept in both editions', async ({ browser, request }) => {
      const reader = `${newsroom.origin}/en/method`;
      const before = await request.get(reader);
      expect(before.status()).toBe(200);
      expect(await before.text()).toContain('has not written this page yet');

      const admin = await (await signIn(browser, newsroom.origin, 'admin', links, javaScriptEnabled)).newPage();
      await admin.goto('/desk');
      await admin.getByRole('main').getByRole('link', { name: 'Write it' }).click();
      await expect(admin.getByRole('heading', { level: 1 })).toHaveText('How we check');
      await expect(admin.locator('[name="people.0.name"]')).toHaveValue('Ada Admin');
      await fillFirst(admin);
      await admin.getByLabel('E-mail for readers').fill('nowhere');
      await publish(admin, 1);
      await expect(admin.getByRole('main').getByRole('alert').first()).toContainText('This is not an e-mail address');
      await expect(admin.getByLabel('Publisher')).toHaveValue('Harbour Press');
      await admin.getByLabel('E-mail for readers').fill('desk@harbour.example');
      await publish(admin, 1);
      await expect(admin.getByRole('main')).toContainText('Edition 1 is public');
      expect(await (await request.get(reader)).text()).toContain('What many people heard.');
      await admin.goto('/desk');
      await expect(admin.getByRole('link', { name: 'Write it' })).toHaveCount(0);

      const editor = await (await signIn(browser, newsroom.origin, 'editor', links, javaScriptEnabled)).newPage();
      await editor.goto('/desk/site');
      await admin.goto('/desk/site');
      await editor.getByLabel('Who pays').fill('A foundation pays.');
      await publish(editor, 2);
      await expect(editor.getByRole('main').getByRole('alert').first()).toContainText('This is needed');
      await editor.getByLabel('What this edition changes').fill('A foundation pays now.');
      await publish(editor, 2);
      await expect(editor.getByRole('main')).toContainText('Edition 2 is public');

      await admin.getByLabel('Who pays').fill('The state pays.');
      await admin.getByLabel('What this edition changes').fill('The state pays now.');
      await publish(admin, 2);
      await expect(admin.getByRole('main').getByRole('alert').first()).toContainText('Somebody else saved this');
      await expect(admin.getByLabel('Who pays')).toHaveValue('The state pays.');
      await expect(admin.getByText('A foundation pays.', { exact: true }).first()).toBeVisible();

      const newest = await (await request.get(reader)).text();
      expect(newest).toContain('A foundation pays now.');
      expect(await (await request.get(`${reader}/1`)).text()).toContain('Readers pay.');
    });

    test('is not for a checker to write', async ({ browser }) => {
      const checker = await (await signIn(browser, newsroom.origin, 'checker', links, javaScriptEnabled)).newPage();
      await checker.goto('/desk');
      await expect(checker.getByRole('navigation', { name: 'Desk' })).not.toContainText('How we check');
      await checker.goto('/desk/site');
      await expect(checker.getByRole('heading', { level: 1 })).toHaveText('Nothing stands here');
    });
  });
}
