import { expect, type Page, test } from '@playwright/test';
import { approve, sendToReview } from '../db/commands/review.ts';
import { issueSignInLink } from '../db/sign-in/link-tokens.ts';
import { beginTestNewsroom, checkedClaim, done } from '../db/testing/newsroom.ts';
import { expectNoBarriers } from './barriers.ts';
import { HOST, openHookSite } from './hook-site.ts';
import { type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';

let newsroom: OwnNewsroom;
let site: Awaited<ReturnType<typeof openHookSite>>;
const links: Links = {};
const claims: string[] = [];
const WORDS = ['The tram ran in March.', 'The tram ran in April.'];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  site = await openHookSite();
  newsroom = await serveOwn(
    async (store) => {
      const room = await beginTestNewsroom(store);
      for (const words of WORDS) {
        const { id: claimId } = await checkedClaim(room, { claim: { words } });
        const sent = { claimId, kind: 'first', note: 'First published.' };
        const { documentHash } = done(await sendToReview(store, room.checker(), sent));
        done(await approve(store, room.editor(), { claimId, documentHash }));
        claims.push(claimId);
      }
      for (const role of ['checker', 'editor', 'admin'] as const) {
        const { token } = await issueSignInLink(store, room[role]().personId, new Date(), 1);
        links[role] = `/desk/sign-in/link?token=${token}`;
      }
    },
    { READING_HOSTS: HOST },
  );
});
test.afterAll(async () => {
  site.close();
  await newsroom.stop();
});

const WEBHOOKS = '/desk/site/webhooks';

async function add(page: Page, name: string, url: string): Promise<string> {
  await page.goto(WEBHOOKS);
  await page.getByRole('textbox', { name: 'Who is told' }).fill(name);
  await page.getByRole('textbox', { name: 'Address' }).fill(url);
  await page.getByRole('checkbox', { name: 'Any edition came out' }).check();
  await page.getByRole('button', { name: 'Add it' }).click();
  const shown = page.getByRole('status').filter({ hasText: `Secret of ${name}` });
  return (await shown.locator('code').textContent()) ?? '';
}

let secret = '';
for (const script of [true, false])
  test(`${script ? 'With' : 'Without'} script an administrator has an address told, tries it, and sees how that went`, async ({
    browser,
  }) => {
    const context = await signIn(browser, newsroom.origin, 'admin', links, script);
    const page = await context.newPage();
    const name = script ? 'Wire partner' : 'Newsletter tool';
    const shown = await add(page, name, `${site.url}?${script}`);
    expect(shown).toMatch(/^whsec_/);
    await page.goto(WEBHOOKS);
    expect(await page.content()).not.toContain(shown);
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: 'Send a test message' }).click();
    await expect(page.getByText('A test message is on its way.')).toBeVisible();
    await expect.poll(() => site.told.length).toBeGreaterThan(0);
    const [message] = site.told.splice(0);
    if (!message) throw new Error('nothing was sent');
    expect(site.verified(message, shown)).toMatchObject({ type: 'test', data: { newsroom: { name: 'Harbour Desk' } } });
    expect(message.headers['user-agent']).toBe(`Claimline (+${newsroom.origin})`);
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole('row').filter({ hasText: 'Test' })).toContainText(/Taken.*answered 204/, {
        timeout: 500,
      });
    }).toPass();
    if (script) {
      secret = shown;
      await expectNoBarriers(page);
      await page.goto(WEBHOOKS);
      await expectNoBarriers(page);
    } else {
      await page.getByText('Remove it').first().click();
      await page.getByRole('form', { name: 'Remove it' }).getByRole('button').click();
      await expect(page.getByRole('link', { name })).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Wire partner' })).toBeVisible();
    }
    await context.close();
  });

async function publish(page: Page, claimId: string): Promise<void> {
  await page.goto(`/desk/claims/${claimId}/review`);
  await page.getByRole('button', { name: 'Publish', exact: false }).first().click();
  await expect(page.getByText('Published', { exact: false }).first()).toBeVisible();
}

test('What an editor publishes is told with its verdict, its number and where all of it is', async ({
  browser,
  request,
}) => {
  const context = await signIn(browser, newsroom.origin, 'editor', links, true);
  await publish(await context.newPage(), claims[0] ?? '');
  await expect.poll(() => site.told.length).toBe(1);
  const [message] = site.told.splice(0);
  if (!message) throw new Error('nothing was sent');
  const { type, data } = site.verified(message, secret);
  expect(type).toBe('claim.published');
  expect(data.claim.words).toBe(WORDS[0]);
  const whole = await (await request.get(data.edition.whole)).json();
  expect(data.edition).toMatchObject({ number: 1, documentHash: whole.edition.documentHash });
  expect((await request.get(data.claim.address)).status()).toBe(200);
  await context.close();
});

test('A message that could not be given is not lost when the machine goes down, and can be sent again', async ({
  browser,
}) => {
  test.slow(); // where the machine goes down while a message is being sent, that is sent again after half a minute
  site.answer(503);
  const editor = await signIn(browser, newsroom.origin, 'editor', links, true);
  await publish(await editor.newPage(), claims[1] ?? '');
  await expect.poll(() => site.told.length).toBe(1);
  site.answer(204);
  await newsroom.crash();
  await expect.poll(() => site.told.length, { timeout: 60_000 }).toBe(2);
  const [first, second] = site.told.splice(0);
  if (!first || !second) throw new Error('nothing was sent');
  expect(site.verified(second, secret).data.claim.words).toBe(WORDS[1]);
  expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);

  const admin = await signIn(browser, newsroom.origin, 'admin', links, true);
  const page = await admin.newPage();
  await page.goto(WEBHOOKS);
  await page.getByRole('link', { name: 'Wire partner' }).click();
  const row = page.getByRole('row').filter({ hasText: WORDS[1] ?? '' });
  await expect(row).toContainText(/Taken.*answered 204/);
  await row.getByRole('button', { name: 'Send it again' }).click();
  await expect(page.getByText('It is on its way again.')).toBeVisible();
  await expect.poll(() => site.told.length).toBe(1);
  expect(site.told[0]?.headers['webhook-id']).toBe(first.headers['webhook-id']);
  await admin.close();
  await editor.close();
});

test('An address of the newsroom’s own network, or none, is refused in its field, with all that was typed', async ({
  browser,
}) => {
  const context = await signIn(browser, newsroom.origin, 'admin', links, true);
  const page = await context.newPage();
  for (const [url, said] of [
    ['http://127.0.0.1:5432/', /Only addresses of the public web/],
    ['http://169.254.169.254/latest/', /Only addresses of the public web/],
    ['ftp://partner.example/', /web address/],
  ] as const) {
    await page.goto(WEBHOOKS);
    await page.getByRole('textbox', { name: 'Who is told' }).fill('Somebody inside');
    await page.getByRole('textbox', { name: 'Address' }).fill(url);
    await page.getByRole('checkbox', { name: 'A claim was withdrawn' }).check();
    await page.getByRole('button', { name: 'Add it' }).click();
    await expect(page.getByRole('textbox', { name: 'Address' })).toHaveAccessibleDescription(said);
    await expect(page.getByRole('textbox', { name: 'Who is told' })).toHaveValue('Somebody inside');
    await expect(page.getByRole('checkbox', { name: 'A claim was withdrawn' })).toBeChecked();
  }
  await page.getByRole('checkbox', { name: 'A claim was withdrawn' }).uncheck();
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('group', { name: 'Of what' })).toHaveAccessibleDescription(/Choose at least one/);
  await context.close();
});

test('A webhook gets another secret, is switched off and on, and changed', async ({ browser }) => {
  const context = await signIn(browser, newsroom.origin, 'admin', links, true);
  const page = await context.newPage();
  await page.goto(WEBHOOKS);
  await page.getByRole('link', { name: 'Wire partner' }).click();
  await page.getByRole('button', { name: 'Make a new secret' }).click();
  const shown = page.getByRole('status').filter({ hasText: 'New secret of Wire partner' });
  const renewed = (await shown.locator('code').textContent()) ?? '';
  site.told.splice(0);
  await page.getByRole('button', { name: 'Send a test message' }).click();
  await expect.poll(() => site.told.length).toBe(1);
  const [message] = site.told.splice(0);
  if (!message) throw new Error('nothing was sent');
  for (const each of [renewed, secret]) expect(site.verified(message, each).type).toBe('test');

  await page.getByRole('button', { name: 'Switch it off' }).click();
  await expect(page.getByText('It is switched off: nothing is sent there.')).toBeVisible();
  await page.getByRole('button', { name: 'Switch it on' }).click();
  await expect(page.getByRole('button', { name: 'Switch it off' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Who is told' }).fill('Wire partner, new desk');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Wire partner, new desk', level: 1 })).toBeVisible();
  await context.close();
});

test('Whoever is no administrator finds no webhooks', async ({ browser }) => {
  for (const role of ['checker', 'editor'] as const) {
    const context = await signIn(browser, newsroom.origin, role, links, true);
    const page = await context.newPage();
    const answer = await page.goto(WEBHOOKS);
    expect(answer?.status()).toBe(404);
    await context.close();
  }
});
