import { expect, type Locator, test } from '@playwright/test';
import { mergeParties } from '../db/commands/merge-parties.ts';
import { addParty } from '../db/commands/parties.ts';
import { changeRole } from '../db/commands/people.ts';
import { planPublication } from '../db/commands/plan-publication.ts';
import { askForReply, editReply } from '../db/commands/replies.ts';
import { approve, sendToReview } from '../db/commands/review.ts';
import { issueSignInLink } from '../db/sign-in/link-tokens.ts';
import { addEvidence, beginTestNewsroom, checkedClaim, done, type TestNewsroom } from '../db/testing/newsroom.ts';
import { clockIn } from '../domain/newsroom-day.ts';
import { fillClaim, pick, wording } from './log-claim.ts';
import { type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';

// What goes wrong in a newsroom on a bad day. Lost networks, ended sign-ins and unreadable pages have specs of their own:
// saving, drafts, signed-out, reading.

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let newsroom: OwnNewsroom;
let room: TestNewsroom;
const links: Links = {};
const MINUTE = 60_000;

/** A claim whose first edition waits for review, and the hash of it. */
async function inReview(words: string) {
  return newsroom.beside(async (store) => {
    const there = { ...room, store };
    const { id, slug } = await checkedClaim(there, { claim: { words } });
    const note = 'First published.';
    const { documentHash } = done(await sendToReview(store, room.checker(), { claimId: id, kind: 'first', note }));
    return { id, slug, documentHash };
  });
}

/** Writes into a field of a page that has just been opened: what is selected in it is not, once its script is at work. */
const write = (field: Locator, text: string) =>
  expect(async () => {
    await field.fill(text);
    await expect(field).toHaveValue(text, { timeout: 1_000 });
  }).toPass();

test.beforeAll(async () => {
  newsroom = await serveOwn(async (store) => {
    room = await beginTestNewsroom(store);
    for (const role of ['checker', 'editor', 'admin'] as const) {
      const { token } = await issueSignInLink(store, room[role]().personId, new Date(), 1);
      links[role] = `/desk/sign-in/link?token=${token}`;
    }
  });
});
test.afterAll(() => newsroom.stop());

test('Whoever writes the same verdict in two tabs is shown both texts, and loses neither', async ({ browser }) => {
  const { id } = await inReview('The tram ran in two tabs.');
  const context = await signIn(browser, newsroom.origin, 'checker', links, true);
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const tab of [one, other]) await tab.goto(`/desk/claims/${id}#verdict`);
  await write(one.getByLabel('Summary'), 'The tram did not run on ten days.');
  await write(other.getByLabel('Summary'), 'The tram did not run on nine days of winter.');
  await one.getByRole('button', { name: 'Save the verdict' }).click();
  await expect(one.getByText(/^Version 2 of the verdict is saved/)).toBeVisible();
  await other.getByRole('button', { name: 'Save the verdict' }).click();
  await expect(other.getByRole('main').getByRole('alert').first()).toContainText('Somebody else saved this');
  await expect(other.getByLabel('Summary')).toHaveValue('The tram did not run on nine days of winter.');
  await expect(other.locator('#summary-newer')).toContainText('The tram did not run on ten days.');
  await other.getByRole('button', { name: 'Save the verdict' }).click();
  await expect(other.getByText(/^Version 3 of the verdict is saved/)).toBeVisible();
});

test('A server that is killed in the middle of a save has saved it whole or not at all', async ({ browser }) => {
  const page = await (await signIn(browser, newsroom.origin, 'checker', links, true)).newPage();
  for (const [when, said] of [
    ['before', 'The power goes off'],
    ['after', 'Every lamp is dark'],
  ] as const) {
    const words = wording(said);
    await page.goto('/desk/claims/new');
    await fillClaim(page, words);
    await page.route(
      '**/desk/claims/new',
      async (route) => {
        if (when === 'after') await route.fetch({ maxRedirects: 0 });
        await newsroom.crash();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );
    await page.getByRole('button', { name: 'Log the claim' }).click();
    const problem = page.getByRole('alert').filter({ hasText: 'No answer came' });
    await expect(problem).toBeFocused({ timeout: 30_000 });
    await expect(page.getByLabel('The claim', { exact: true })).toHaveValue(words);
    await page.getByRole('button', { name: 'Log the claim' }).click();
    await expect(page).toHaveURL(/\/desk\/claims\/[0-9a-f-]{36}$/);
    await page.goto('/desk?view=all');
    await expect(page.getByRole('link', { name: words })).toHaveCount(1);
  }
});

test('A party that is merged while a form names it is told, and the form goes on with the one it is now', async ({
  browser,
}) => {
  const { id: goneId } = await newsroom.beside(async (store) =>
    done(await addParty(store, room.checker(), { name: 'Council of the Quay', kind: 'organisation' })),
  );
  const page = await (await signIn(browser, newsroom.origin, 'checker', links, true)).newPage();
  const words = wording('The quay is repaired');
  await page.goto('/desk/claims/new');
  await fillClaim(page, words);
  await pick(page, 'Who claims it', 'Council of the Quay');
  await newsroom.beside(async (store) =>
    done(await mergeParties(store, room.admin(), { goneId, keptId: room.council.id })),
  );
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await expect(page.getByRole('main').getByRole('alert').first()).toContainText('Harbour City Council');
  await expect(page.getByLabel('The claim', { exact: true })).toHaveValue(words);
  await pick(page, 'Who claims it', 'Harbour City Council');
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
});

test('An embargo that fires while somebody writes publishes what was approved; what they write is of the next edition', async ({
  browser,
  request,
}) => {
  const claim = await inReview('The tram ran under embargo.');
  const page = await (await signIn(browser, newsroom.origin, 'checker', links, true)).newPage();
  await page.goto(`/desk/claims/${claim.id}#verdict`);
  await write(page.getByLabel('Summary'), 'Written while the time came.');
  await newsroom.beside(async (store) => {
    const { id: claimId, documentHash } = claim;
    done(await approve(store, room.editor(), { claimId, documentHash }));
    const now = new Date(Date.now() - 5 * MINUTE);
    const publishAt = clockIn('Europe/Lisbon', new Date(Date.now() - MINUTE));
    done(await planPublication(store, { ...room.editor(), now }, { claimId, documentHash, publishAt }));
  });
  const published = `${newsroom.origin}/en/claims/${claim.slug}`;
  await expect(async () => expect((await request.get(published)).status()).toBe(200)).toPass({ timeout: 30_000 });
  expect(await (await request.get(published)).text()).not.toContain('Written while the time came.');
  await page.getByRole('button', { name: 'Save the verdict' }).click();
  await expect(page.getByRole('list').filter({ hasText: 'Checking, edition 2' })).toBeVisible();
  await expect(page.getByLabel('Summary')).toHaveValue('Written while the time came.');
  await expect(page.getByRole('link', { name: /^edition 1, / })).toBeVisible();
  expect(await (await request.get(published)).text()).not.toContain('Written while the time came.');
});

test('What is refused right after something like it was done is told, and nothing of it is lost', async ({
  browser,
}) => {
  const { id } = await newsroom.beside(async (store) => {
    const there = { ...room, store };
    const claim = await checkedClaim(there, { claim: { words: 'The tram ran on one rail.' } });
    await addEvidence(there, claim.id, { statement: { words: 'It has two.' } });
    return claim;
  });
  const page = await (await signIn(browser, newsroom.origin, 'checker', links, true)).newPage();
  const withdraw = page.getByRole('button', { name: 'No longer rely on it' });
  await page.goto(`/desk/claims/${id}/evidence/1/withdraw`);
  await write(page.getByRole('textbox', { name: /^Why/ }), 'It was misheard.');
  await withdraw.click();
  await page.waitForURL(/#evidence$/);
  await page.goto(`/desk/claims/${id}/evidence/2/withdraw`);
  await withdraw.click();
  await expect(page.getByRole('main').getByRole('alert').first()).toContainText('This is needed');
  await expect(page).toHaveURL(/evidence\/2\/withdraw$/);
});

test('Whoever writes an answer into a request that somebody takes away is told, and has their words', async ({
  browser,
}) => {
  const { claimId, replyId } = await newsroom.beside(async (store) => {
    const there = { ...room, store };
    const claim = await checkedClaim(there, { claim: { words: 'The tram ran backwards.', replyExcuse: null } });
    const asking = { partyId: room.company.id, askedOn: '2025-01-15', channel: 'e-mail' };
    const reply = done(await askForReply(store, room.checker(), { claimId: claim.id, ...asking }));
    return { claimId: claim.id, replyId: reply.id };
  });
  const writer = await (await signIn(browser, newsroom.origin, 'checker', links, true)).newPage();
  const remover = await (await signIn(browser, newsroom.origin, 'admin', links, true)).newPage();
  for (const page of [writer, remover]) await page.goto(`/desk/claims/${claimId}/replies/${replyId}`);
  await write(writer.getByRole('textbox', { name: /^Answer/ }), 'It has two ends.');
  await writer.getByLabel('What came of it').selectOption({ label: 'Answered' });
  await newsroom.beside(async (store) => {
    const at = { id: replyId, version: 1, partyId: room.company.id, askedOn: '2025-01-15', channel: 'telephone' };
    done(await editReply(store, room.checker(), { ...at, outcome: 'awaiting' }));
  });
  const remove = remover.getByRole('button', { name: 'Remove the request' });
  await remove.click();
  await expect(remover.getByRole('main').getByRole('alert').first()).toContainText('It was changed since you read it');
  await remove.click();
  await expect(remover.getByText('Nobody was asked yet.')).toBeVisible();
  await writer.getByRole('button', { name: 'Save what came of it' }).click();
  await expect(writer.getByRole('main').getByRole('alert').first()).toContainText('This request is not there any more');
  await expect(writer.getByRole('textbox', { name: /^Answer/ })).toHaveValue('It has two ends.');
  await expect(writer.getByText('This request was removed.')).toBeVisible();
});

test('Keys lead to where one writes, and a form that does several things does none of them unasked', async ({
  browser,
}) => {
  const claim = await inReview('The tram ran on butter.');
  const page = await (await signIn(browser, newsroom.origin, 'admin', links, true)).newPage();
  await page.goto(`/desk/claims/${claim.id}/review`);
  const comment = page.getByRole('form', { name: 'Write a comment' }).getByLabel('Comment', { exact: true });
  await expect(async () => {
    await page.keyboard.press('m');
    await expect(comment).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type('anew');
  await expect(comment).toHaveValue('anew');
  await page.getByRole('button', { name: 'Approve this edition' }).click();
  await expect(page.getByText('Approved by Ada Admin')).toBeVisible();
  await page.getByText('Publish at a time').click();
  await page.getByLabel('Publish at', { exact: true }).press('Enter');
  await expect(page.getByRole('main').getByRole('alert').first()).toContainText('press the button that says');
});

test('A reviewer who loses the role between opening and approving approves nothing, and is told', async ({
  browser,
  request,
}) => {
  const claim = await inReview('The tram ran without an editor.');
  const page = await (await signIn(browser, newsroom.origin, 'editor', links, true)).newPage();
  await page.goto(`/desk/claims/${claim.id}/review`);
  await expect(page.getByRole('button', { name: 'Approve this edition' })).toBeVisible();
  await newsroom.beside(async (store) =>
    done(await changeRole(store, room.admin(), { personId: room.editor().personId, role: 'checker' })),
  );
  await page.getByRole('button', { name: 'Approve this edition' }).click();
  await expect(page.getByRole('main').getByRole('alert').first()).toContainText('Your role may not approve');
  await page.reload();
  await expect(page.getByText('Approved by')).toHaveCount(0);
  expect((await request.get(`${newsroom.origin}/en/claims/${claim.slug}`)).status()).toBe(404);
});
