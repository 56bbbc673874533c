import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { publishSite } from '../db/commands/site.ts';
import { issueSignInLink } from '../db/sign-in/link-tokens.ts';
import { beginTestNewsroom, checkedClaim, done, publish, TEST_SITE } from '../db/testing/newsroom.ts';
import { type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });

for (const script of [true, false]) {
  test.describe(`The scale of a newsroom of one’s own, ${script ? 'with' : 'without'} script`, () => {
    let newsroom: OwnNewsroom;
    let claim = '';
    const links: Links = {};

    test.beforeAll(async () => {
      newsroom = await serveOwn(async (store) => {
        const room = await beginTestNewsroom(store);
        done(await publishSite(store, room.editor(), TEST_SITE));
        const { id } = await checkedClaim(room);
        await publish(room, id);
        claim = `/desk/claims/${id}`;
        for (const role of ['checker', 'admin'] as const) {
          const { token } = await issueSignInLink(store, room[role]().personId, new Date(), 1);
          links[role] = `/desk/sign-in/link?token=${token}`;
        }
      });
    });
    test.afterAll(() => newsroom.stop());

    test('gets a further language and a rating, and loses one, before everybody’s eyes', async ({
      browser,
      request,
    }) => {
      const admin = await (await signIn(browser, newsroom.origin, 'admin', links, script)).newPage();
      await admin.goto('/desk/site');
      await admin.getByRole('link', { name: 'Time, languages, licence' }).click();
      await admin.getByLabel('Time zone').fill('Tashkent');
      await admin.getByLabel('Further languages').fill('ru');
      await admin.getByRole('button', { name: 'Save' }).click();
      const alert = admin.getByRole('main').getByRole('alert').first();
      await expect(alert).toContainText('There is no such time zone');
      await expect(admin.getByLabel('Further languages')).toHaveValue('ru');
      await admin.getByLabel('Time zone').fill('Asia/Tashkent');
      await admin.getByLabel('What changes, and why').fill('We moved, and write in Russian too.');
      await admin.getByRole('button', { name: 'Save' }).click();
      await expect(admin.getByRole('main')).toContainText(
        'changed how the newsroom works: Time zone and Further languages',
      );

      if (script) expect((await new AxeBuilder({ page: admin }).analyze()).violations).toEqual([]);

      await admin.getByRole('link', { name: 'The scale' }).click();
      const row = (name: string) => admin.getByRole('group', { name });
      await row('Rating 3: Partly true').getByLabel('No longer given').check();
      await admin.getByRole('button', { name: 'Add a rating' }).click();
      await expect(row('Rating 3: Partly true').getByLabel('No longer given')).toBeChecked();
      const added = row('Rating 10');
      await added.getByLabel('Word', { exact: true }).fill('Half true');
      await added.getByLabel('Place').fill('3');
      await added.getByLabel('Number').selectOption('3');
      await added.getByLabel('What it means').fill('One half of it holds.');
      await added.getByLabel('Word in Русский').fill('Полуправда');
      await added.getByLabel('Colour').selectOption('violet');
      await added.getByLabel('Drawing').selectOption('filled disc, tick');
      await added.getByLabel('It says what is so').check();
      await admin.getByRole('button', { name: 'Publish edition 3' }).click();
      await expect(alert).toContainText('This is needed');
      await expect(added.getByLabel('Meaning in Русский')).toHaveAttribute('aria-invalid', 'true');
      await added.getByLabel('Meaning in Русский').fill('Верна половина.');
      await admin.getByLabel('What changes in the scale, and why').fill('Partly true was read as mostly true.');
      await admin.getByRole('button', { name: 'Publish edition 3' }).click();
      await expect(alert).toContainText('Another rating that is given has this drawing');
      await expect(added.getByLabel('Drawing')).toHaveAttribute('aria-invalid', 'true');
      await added.getByLabel('Drawing').selectOption('half-filled disc');
      await admin.getByRole('button', { name: 'Publish edition 3' }).click();
      await expect(admin.getByRole('main')).toContainText('It stands in edition 3');
      if (script) expect((await new AxeBuilder({ page: admin }).analyze()).violations).toEqual([]);

      await row('Rating 5: Mostly false').getByRole('button', { name: 'Remove rating 5' }).click();
      await admin.getByLabel('What changes in the scale, and why').fill('It goes.');
      await admin.getByRole('button', { name: 'Publish edition 4' }).click();
      await expect(alert).toContainText('“Mostly false” was proposed or given once');
      await expect(row('Rating 10: Mostly false').getByLabel('Word', { exact: true })).toHaveValue('Mostly false');

      const method = `${newsroom.origin}/en/method`;
      const [newest, older] = [await request.get(method), await request.get(`${method}/1`)];
      const text = await newest.text();
      expect(text).toContain('Полуправда');
      expect(text).toContain('No longer given');
      expect(text).toContain('Asia/Tashkent');
      expect(await older.text()).not.toContain('Half true');

      const checker = await (await signIn(browser, newsroom.origin, 'checker', links, script)).newPage();
      await checker.goto(`${claim}#verdict`);
      const ratings = checker.getByRole('group', { name: 'Rating' });
      await expect(ratings).not.toContainText('Partly true');
      await ratings.getByRole('radio', { name: 'Half true' }).check();
      await checker.getByRole('button', { name: 'Save the verdict' }).click();
      await expect(checker.getByText(/^Version 2 of the verdict is saved/)).toBeVisible();
      await expect(checker.getByRole('main')).toContainText('proposed Half true');
      await checker.goto('/en/claims?verdict=half-true');
      await expect(checker.getByRole('checkbox', { name: 'Half true' })).toBeChecked();
      await checker.goto('/desk/site/scale');
      await expect(checker.getByRole('heading', { level: 1 })).toHaveText('Nothing stands here');
    });
  });
}
