import { expect, test } from '@playwright/test';
import { sendToReview } from '../db/commands/review.ts';
import { issueSignInLink } from '../db/sign-in/link-tokens.ts';
import { beginTestNewsroom, checkedClaim, done } from '../db/testing/newsroom.ts';
import { clockIn } from '../domain/newsroom-day.ts';
import { type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';

let newsroom: OwnNewsroom;
const links: Links = {};
const claims: { id: string; slug: string }[] = [];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  newsroom = await serveOwn(async (store) => {
    const room = await beginTestNewsroom(store);
    for (const words of ['The tram ran in March.', 'The tram ran in April.']) {
      const { id, slug } = await checkedClaim(room, { claim: { words } });
      done(await sendToReview(store, room.checker(), { claimId: id, kind: 'first', note: 'First published.' }));
      claims.push({ id, slug });
    }
    for (const role of ['editor', 'admin'] as const) {
      const { token } = await issueSignInLink(store, room[role]().personId, new Date(), 1);
      links[role] = `/desk/sign-in/link?token=${token}`;
    }
  });
});
test.afterAll(() => newsroom.stop());

for (const script of [true, false]) {
  test(`${script ? 'With' : 'Without'} script, an approved edition is published at its time, which is shown and can be called off`, async ({
    browser,
    request,
  }) => {
    test.slow(); // it waits for a minute to come
    const { id, slug } = claims[script ? 0 : 1] ?? { id: '', slug: '' };
    const context = await signIn(browser, newsroom.origin, 'editor', links, script);
    const page = await context.newPage();
    const plan = async (clock: string) => {
      await page.getByText('Publish at a time').click();
      await page.getByLabel('Publish at', { exact: true }).fill(clock);
      await page.getByRole('button', { name: 'Plan the publication' }).click();
    };
    await page.goto(`/desk/claims/${id}/review`);
    await page.getByRole('button', { name: 'Approve this edition' }).click();
    await expect(page.getByText('Approved by Edda Editor')).toBeVisible();
    await plan('2020-01-01T06:00');
    await expect(page.getByLabel('Publish at', { exact: true })).toHaveAccessibleDescription(/This moment is past/);
    await page
      .getByLabel('Publish at', { exact: true })
      .fill(clockIn('Europe/Lisbon', new Date(Date.now() + 5 * 86_400_000)));
    await page.getByRole('button', { name: 'Plan the publication' }).click();
    await expect(page.getByText(/^To be published on .+, planned by Edda Editor/)).toBeVisible();
    if (script) await expect(page.getByText('(in 4 days)')).toBeVisible();
    await page.goto(`/desk/claims/${id}`);
    await expect(page.getByText(/^To be published on .+, planned by Edda Editor/)).toBeVisible();
    await page.getByRole('link', { name: 'Publish now or call it off' }).click();
    await page.getByRole('button', { name: 'Call the planned publication off' }).click();
    await expect(page.getByText(/^To be published on/)).toHaveCount(0);

    await plan(clockIn('Europe/Lisbon', new Date(Date.now() + 60_000)));
    await expect(page.getByText(/^To be published on/)).toBeVisible();
    const address = `${newsroom.origin}/en/claims/${slug}`;
    expect((await request.get(address)).status()).toBe(404);
    await expect
      .poll(async () => (await request.get(address)).status(), { timeout: 75_000, intervals: [1_000] })
      .toBe(200);
    await page.goto(`/desk/claims/${id}`);
    await expect(page.getByText(/^To be published on/)).toHaveCount(0);
    await context.close();
  });
}

test('An administrator asks for two approvals of another verdict', async ({ browser }) => {
  const context = await signIn(browser, newsroom.origin, 'admin', links, true);
  const page = await context.newPage();
  await page.goto('/desk/people');
  const rules = page.getByRole('form', { name: 'Rules' });
  await expect(rules.getByRole('radio', { name: 'One' })).toBeChecked();
  await rules.getByRole('radio', { name: 'Two' }).check();
  await rules.getByRole('button', { name: 'Save the rules' }).click();
  await expect(async () => {
    await page.reload();
    await expect(rules.getByRole('radio', { name: 'Two' })).toBeChecked({ timeout: 500 });
  }).toPass();
  await context.close();
});
