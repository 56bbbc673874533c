import { expect, type Page, test } from '@playwright/test';
import { sendToReview } from '../db/commands/review.ts';
import { issueSignInLink } from '../db/sign-in/link-tokens.ts';
import { beginTestNewsroom, checkedClaim, done } from '../db/testing/newsroom.ts';
import { type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';

let newsroom: OwnNewsroom;
const links: Links = {};
const claims: string[] = [];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  newsroom = await serveOwn(async (store) => {
    const room = await beginTestNewsroom(store);
    for (const words of ['The tram ran in March.', 'The tram ran in April.', 'It ran in May.', 'It ran in June.']) {
      const { id } = await checkedClaim(room, { claim: { words } });
      done(await sendToReview(store, room.checker(), { claimId: id, kind: 'first', note: 'First published.' }));
      claims.push(`/desk/claims/${id}`);
    }
    for (const role of ['checker', 'editor'] as const) {
      const { token } = await issueSignInLink(store, room[role]().personId, new Date(), 1);
      links[role] = `/desk/sign-in/link?token=${token}`;
    }
  });
});
test.afterAll(() => newsroom.stop());

async function saveSummary(page: Page, claim: string, summary: string): Promise<void> {
  await page.goto(`${claim}#verdict`);
  await page.getByLabel('Summary').fill(summary);
  await page.getByRole('button', { name: 'Save the verdict' }).click();
  await expect(page.getByText(/^Version \d+ of the verdict is saved/)).toBeVisible();
}

for (const script of [true, false]) {
  test.describe(script ? 'With script' : 'Without script', () => {
    const claimOf = () => claims[script ? 0 : 1] ?? '';

    test('Nobody publishes or approves what was changed since they read it', async ({ browser }) => {
      const checker = await (await signIn(browser, newsroom.origin, 'checker', links, script)).newPage();
      const editor = await (await signIn(browser, newsroom.origin, 'editor', links, script)).newPage();
      await editor.goto(`${claimOf()}/review`);
      await editor.getByRole('button', { name: 'Approve this edition' }).click();
      await expect(editor.getByText('Approved by Edda Editor')).toBeVisible();
      await saveSummary(checker, claimOf(), 'The tram stood still on nine days of December.');

      await editor.getByRole('button', { name: 'Publish' }).click();
      await expect(editor.getByRole('main').getByRole('alert')).toContainText('It was changed since you read it');
      await expect(editor.getByRole('button', { name: 'Approve this edition' })).toHaveCount(0);
      await expect(editor.getByRole('button', { name: 'Publish' })).toHaveCount(0);

      await editor.getByRole('link', { name: 'Read it as it is now' }).click();
      await expect(editor.getByText('Not approved yet')).toBeVisible();
      await expect(editor.getByRole('main')).toContainText('The tram stood still on nine days of December.');
      await editor.getByRole('button', { name: 'Approve this edition' }).click();
      await editor.getByRole('button', { name: 'Publish' }).click();
      await expect(editor.getByText('Edition 1 is public.')).toBeVisible();
    });

    test('Returned with nothing in hand, the claim is settled again and says why', async ({ browser }) => {
      const checker = await (await signIn(browser, newsroom.origin, 'checker', links, script)).newPage();
      await checker.goto(claimOf());
      await checker.getByRole('link', { name: 'Correct it' }).click();
      await checker.getByRole('radio', { name: /^Clarification/ }).check();
      await checker.getByLabel('Public note').fill('The month is the one before.');
      await checker.getByRole('button', { name: 'Send to review' }).click();
      await expect(checker.getByText('Sent to review: edition 2, Clarification.')).toBeVisible();
      const editor = await (await signIn(browser, newsroom.origin, 'editor', links, script)).newPage();
      await editor.goto(`${claimOf()}/review`);
      await editor.getByLabel('What has to change').fill('It was December after all.');
      await editor.getByRole('button', { name: 'Return to the checker' }).click();
      await expect(editor.getByText('Returned by an editor: It was December after all.')).toHaveCount(1);
      await expect(editor.getByRole('listitem').filter({ hasText: /^Settled$/ })).toHaveAttribute(
        'aria-current',
        'step',
      );
      await expect(editor.getByRole('link', { name: 'Correct it' })).toBeVisible();
    });

    test('A correction begins at the settled claim: its fields are open, and sending it is confirmed', async ({
      browser,
    }) => {
      const checker = await (await signIn(browser, newsroom.origin, 'checker', links, script)).newPage();
      await checker.goto(claimOf());
      await checker.getByRole('link', { name: 'Correct it' }).click();
      await expect(checker.getByRole('radio', { name: /^Correction/ })).toBeChecked();
      await expect(checker.getByLabel('What was wrong')).toBeVisible();
      await checker.getByRole('radio', { name: /^Update/ }).check();
      await expect(checker.getByLabel('What was wrong')).toBeHidden();
      await checker.getByRole('radio', { name: /^Correction/ }).check();
      await checker.getByLabel('Public note').fill('We had named the wrong month.');
      await checker.getByLabel('What was wrong').fill('December.');
      await checker.getByRole('button', { name: 'Send to review' }).click();
      const alert = checker.getByRole('main').getByRole('alert');
      await expect(alert).toContainText('One thing stands in the way');
      await expect(alert.getByRole('link')).toHaveText(/^What is right: /);
      await checker.getByLabel('What is right').fill('November.');
      await checker.getByRole('button', { name: 'Send to review' }).click();
      await expect(alert).toContainText('Readers have all of this already');

      await saveSummary(checker, claimOf(), 'The tram stood still on nine days of November.');
      await checker.goto(`${claimOf()}/send`);
      await checker.getByRole('radio', { name: /^Correction/ }).check();
      await checker.getByLabel('Public note').fill('We had named the wrong month.');
      await checker.getByLabel('What was wrong').fill('December.');
      await checker.getByLabel('What is right').fill('November.');
      await checker.getByRole('button', { name: 'Send to review' }).click();
      await expect(checker.getByText('Sent to review: edition 2, Correction.')).toBeVisible();
      await expect(checker.getByText('Whatever you change now has to be read again')).toBeVisible();
    });

    test('Whoever writes while an editor returns the claim, or another decides, loses no word', async ({ browser }) => {
      const claim = claims[script ? 2 : 3] ?? '';
      const checker = await (await signIn(browser, newsroom.origin, 'checker', links, script)).newPage();
      const editor = await (await signIn(browser, newsroom.origin, 'editor', links, script)).newPage();
      const late = await editor.context().newPage();
      await checker.goto(`${claim}/edit`);
      await late.goto(`${claim}/review`);
      await editor.goto(`${claim}/review`);
      await editor.getByLabel('What has to change').fill('Say how many days.');
      await editor.getByRole('button', { name: 'Return to the checker' }).click();
      await expect(editor.getByText('Returned by an editor: Say how many days.')).toHaveCount(1);
      await saveSummary(editor, claim, 'It stood still on nine days.');

      await late.getByLabel('What has to change').fill('Name the month in the summary.');
      await late.getByRole('button', { name: 'Return to the checker' }).click();
      await expect(late.getByRole('main').getByRole('alert')).toContainText('It is not possible to return');
      await expect(late.getByLabel('What has to change')).toHaveValue('Name the month in the summary.');
      await expect(late.getByText('This claim is not in review.')).toBeVisible();
      await late.goto(`${claim}/review`);
      await expect(late.getByLabel('What has to change')).toBeHidden();

      await checker.getByLabel('Why we checked this').fill('Many rely on it.');
      await checker.getByRole('button', { name: 'Save the claim' }).click();
      await expect(checker).toHaveURL(new RegExp(`${claim}$`));
      await checker.goto(`${claim}/edit`);
      await expect(checker.getByLabel('Why we checked this')).toHaveValue('Many rely on it.');
    });

    test('Whoever writes the verdict while the claim is declined is told so, and loses no word', async ({
      browser,
    }) => {
      const claim = claims[script ? 2 : 3] ?? '';
      const checker = await (await signIn(browser, newsroom.origin, 'checker', links, script)).newPage();
      const editor = await (await signIn(browser, newsroom.origin, 'editor', links, script)).newPage();
      await checker.goto(`${claim}#verdict`);
      await editor.goto(`${claim}/decline`);
      await editor.getByLabel('Why it is not checkable').fill('The logs were lost.');
      await editor.getByRole('button', { name: 'Decline the claim' }).click();
      await expect(editor.getByText('Declined: The logs were lost.')).toBeVisible();
      await expect(editor.getByLabel('Summary')).toBeHidden();

      await checker.getByLabel('Summary').fill('It ran on all days but nine.');
      await checker.getByRole('button', { name: 'Save the verdict' }).click();
      await expect(checker.getByRole('main').getByRole('alert')).toContainText(
        'It is not possible to propose a verdict',
      );
      await expect(checker.getByLabel('Summary')).toHaveValue('It ran on all days but nine.');
    });
  });
}
