import { expect, test } from '@playwright/test';
import { SMTPServer } from 'smtp-server';
import { beginWithPeople, type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';

const links: Links = {};
const mails: string[] = [];
let mailServer: SMTPServer;
let newsroom: OwnNewsroom;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  mailServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        mails.push(Buffer.concat(pieces).toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', () => resolve()));
  const address = mailServer.server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  newsroom = await serveOwn((store) => beginWithPeople(store, links), {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Harbour Desk <desk@example.org>',
  });
});
test.afterAll(async () => {
  await newsroom?.stop();
  await new Promise<void>((resolve) => mailServer.close(() => resolve()));
});

for (const script of [true, false]) {
  const [way, role] = script ? (['with', 'checker'] as const) : (['without', 'editor'] as const);
  test(`Whoever forgot the password has a link by mail, ${way} script, and the other sign-ins end`, async ({
    browser,
  }) => {
    const before = await signIn(browser, newsroom.origin, role, links, script);
    const context = await browser.newContext({ baseURL: newsroom.origin, javaScriptEnabled: script });
    const page = await context.newPage();
    await page.goto('/desk/sign-in');
    await page.getByRole('link', { name: 'Forgotten the password?' }).click();
    await page.getByLabel('E-mail').fill('somebody');
    await page.getByRole('button', { name: 'Send the link' }).click();
    await expect(page.getByRole('alert').first()).toContainText('This is not an e-mail address');
    const email = role === 'checker' ? 'chiara.checker@example.org' : 'edda.editor@example.org';
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await expect(page.getByRole('status')).toContainText('If somebody here has this address, a link is on its way.');
    await expect.poll(() => mails.filter((mail) => mail.includes(email)).length).toBe(1);
    const mail = (mails.find((one) => one.includes(email)) ?? '').replace(/=\r?\n/g, '').replaceAll('=3D', '=');
    expect(mail).toContain('From: Harbour Desk <desk@example.org>');
    expect(mail).toContain('Subject: Harbour Desk: choose a new password');
    await page.goto(/https?:\/\/\S+token=[\w-]+/.exec(mail)?.[0] ?? '');
    await page.getByLabel('Password').fill('three eyes and three more');
    await page.getByRole('button', { name: 'Open the desk' }).click();
    await page.waitForURL(/\/desk$/);
    const old = await before.newPage();
    await old.goto('/desk');
    await expect(old).toHaveURL(/sign-in/);
    await before.close();
    await context.close();
  });
}

test('Of somebody who is not here the page says the same, and nothing is sent', async ({ page }) => {
  const count = mails.length;
  await page.goto(`${newsroom.origin}/desk/sign-in/forgotten`);
  await page.getByLabel('E-mail').fill('nobody@example.org');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('status')).toContainText('If somebody here has this address');
  expect(mails).toHaveLength(count);
});

test('Signing out everywhere ends every session, this one too', async ({ browser }) => {
  const one = await signIn(browser, newsroom.origin, 'admin', links, true);
  const other = await signIn(browser, newsroom.origin, 'admin', links, false);
  const page = await one.newPage();
  await page.goto('/desk/people');
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page).toHaveURL(/sign-in\?out=1$/);
  for (const context of [one, other]) {
    const again = await context.newPage();
    await again.goto('/desk');
    await expect(again).toHaveURL(/sign-in/);
    await context.close();
  }
});
