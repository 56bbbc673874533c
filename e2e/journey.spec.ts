import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { sha256 } from '../db/document-hash.ts';
import { canonicalDocument } from '../domain/canonical-document.ts';
import type { Role } from '../domain/person.ts';
import { Keyboard } from './keyboard.ts';
import { beginWithPeople, type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';
import { watch } from './watching.ts';

// The main job, from the log to the file a reader takes away, by three people who have a keyboard and nothing else: once
// with script and once without.

let newsroom: OwnNewsroom;
const links: Links = {};

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  newsroom = await serveOwn((store) => beginWithPeople(store, links));
});
test.afterAll(() => newsroom.stop());

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    const words = script ? 'The tram ran every day of the winter.' : 'No tram was late in January.';
    const contexts: Partial<Record<Role | 'reader', BrowserContext>> = {};
    const complaints: string[] = [];
    let workspace = '';
    let publicPage = '';

    test.beforeAll(async ({ browser }) => {
      for (const role of ['checker', 'editor', 'admin'] as const) {
        contexts[role] = await signIn(browser, newsroom.origin, role, links, script);
      }
      contexts.reader = await browser.newContext({ baseURL: newsroom.origin, javaScriptEnabled: script });
    });
    test.afterAll(async () => {
      for (const context of Object.values(contexts)) await context.close();
    });

    const contextOf = (who: Role | 'reader'): BrowserContext => {
      const context = contexts[who];
      if (!context) throw new Error(`no browser for the ${who}`);
      return context;
    };
    const open = async (who: Role | 'reader', address: string): Promise<{ page: Page; keys: Keyboard }> => {
      const page = await contextOf(who).newPage();
      complaints.push(...watch(page));
      await page.goto(address);
      return { page, keys: new Keyboard(page) };
    };

    test('A checker logs a claim, its claimant and its source in one form', async () => {
      const { page, keys } = await open('checker', '/desk');
      await keys.follow('Log a claim');
      await expect(page.getByRole('heading', { name: 'Log a claim' })).toBeVisible();
      await keys.type('The claim', words);
      if (script) {
        await keys.unfold('Not in the list: add a party');
        await keys.type('Name', 'Harbour Tram Company');
        await keys.choose('Kind', 'Organisation');
      } else await keys.choose('Who claims it', 'Harbour Tram Company');
      await keys.type('Said on', '14 Jan 2025');
      await keys.pick('How these words stand to what was said', 'Verbatim');
      await keys.type('Why we checked this', 'Many people rely on the tram.');
      const appearance = page.getByRole('group', { name: 'Appearance 1' });
      if (script) {
        await keys.unfold('Not in the list: add a source', appearance);
        await keys.type('Title', 'The tram in winter', appearance);
        await keys.choose('Kind', 'Press release', appearance);
        await keys.type('Address on the web', 'https://tram.example/winter', appearance);
        await keys.pick('Did we read this document itself?', 'Yes', appearance);
      } else await keys.choose('Source', 'The tram in winter', appearance);
      await keys.type('Place in it', 'paragraph 2', appearance);
      await keys.typeDay('Read on', ['2025', '01', '15'], appearance);
      await keys.pick('How the source has it', 'Primary', appearance);
      await keys.type('What was searched for support', 'The company’s own site, 15 January 2025.');
      await keys.type('Why nobody was asked', 'The company publishes its figures in March.');
      await keys.press('Log the claim');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
      workspace = new URL(page.url()).pathname;
      expect(workspace).toMatch(/^\/desk\/claims\/[0-9a-f-]{36}$/);
      await expect(page.getByText('There is no public page', { exact: false })).toHaveCount(0);
    });

    test('What was typed survives a refusal, and the problem stands at its field', async () => {
      const { page, keys } = await open('checker', `${workspace}/statements/new`);
      await keys.type('What was said', 'The tram stood still on nine days of December.');
      await keys.type('Said on', '31 Feb 2025');
      await keys.type('Where it was said', 'press conference');
      await keys.press('Log the statement');
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page.getByLabel('What was said', { exact: true })).toHaveValue(
        'The tram stood still on nine days of December.',
      );
      await expect(page.getByLabel('Said on', { exact: true })).toHaveValue('31 Feb 2025');
      await expect(page.getByLabel('Said on', { exact: true })).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByLabel('Where it was said', { exact: true })).toHaveValue('press conference');
    });

    test('The checker logs a statement that rebuts it', async () => {
      const { page, keys } = await open('checker', workspace);
      await keys.follow('Log a statement', page.getByRole('main').getByRole('region', { name: /Evidence/ }));
      await keys.type('What was said', 'The tram stood still on nine days of December.');
      await keys.pick('How these words stand to what was said', 'Verbatim');
      if (script) {
        const speaker = page.getByLabel('Who says it', { exact: true }).locator('xpath=ancestor::div[.//details][1]');
        await keys.unfold('Not in the list: add a party', speaker);
        await keys.type('Name', 'Harbour City Council', speaker);
        await keys.choose('Kind', 'Organisation', speaker);
      } else await keys.choose('Who says it', 'Harbour City Council');
      await keys.type('Said on', '16 Jan 2025');
      await keys.type('Where it was said', 'press conference');
      await keys.choose('Source', 'The tram in winter');
      await keys.type('Place in it', 'paragraph 4');
      await keys.typeDay('Read on', ['2025', '01', '16']);
      await keys.pick('How the source has it', 'Primary');
      await keys.pick('What it does to the claim', 'Rebuts');
      await keys.type('Why it bears', 'It names days on which no tram ran.');
      await keys.pick('Interest of the party', 'Has an interest');
      await keys.type('Which interest', 'The council pays for the tram.');
      await keys.press('Log the statement');
      await expect(page).toHaveURL(new RegExp(`${workspace}(#.*)?$`));
      await expect(page.getByText('The tram stood still on nine days of December.')).toBeVisible();
    });

    test('What is missing leads to its field; with the verdict nothing is', async () => {
      const { page, keys } = await open('checker', workspace);
      await expect(page.getByRole('heading', { name: /Before edition 1/ })).toBeVisible();
      await keys.pick('Rating', 'Mostly false');
      await keys.type('Summary', 'The tram did not run on nine days of December.');
      await keys.type('Reasoning', 'The council counted nine days without a tram [E1].');
      await keys.type('What is unknown', 'How many trams ran on the other days.');
      await keys.type('What would change it', 'The logs of the depot.');
      await keys.tick(/Harbour City Council/);
      await keys.choose('Why it is this verdict now', 'First verdict');
      await keys.type('Why fewer than two independent origins are enough', 'The council alone counts the days.');
      await keys.press('Save the verdict');
      await expect(page.getByText('Everything is here.', { exact: false })).toBeVisible();
      await keys.follow('Preview');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
      await expect(page.getByText('The tram did not run on nine days of December.').first()).toBeVisible();
    });

    test('The checker sends it to review, and cannot approve or publish it', async () => {
      const { page, keys } = await open('checker', workspace);
      await keys.follow('Send to review');
      await keys.pick('Kind of edition', 'First edition');
      await keys.type('Public note', 'First published.');
      await keys.press('Send to review');
      await expect(page).not.toHaveURL(/send$/);
      await page.goto(`${workspace}/review`);
      await expect(page.getByText('An editor decides.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Approve this edition' })).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Publish' })).toHaveCount(0);
    });

    test('The editor returns it with a reason; the checker mends it and sends it again', async () => {
      const editor = await open('editor', `${workspace}/review`);
      await editor.keys.type('What has to change', 'Say how many trams there are.');
      await editor.keys.press('Return to the checker');
      await expect(editor.page.getByText('Say how many trams there are.').first()).toBeVisible();
      const checker = await open('checker', workspace);
      await expect(checker.page.getByText('Returned by an editor: Say how many trams there are.')).toBeVisible();
      await checker.keys.type('Summary', 'Of thirty-one days of December the tram did not run on nine.');
      await checker.keys.press('Save the verdict');
      await expect(checker.page.getByLabel('Summary')).toHaveValue(
        'Of thirty-one days of December the tram did not run on nine.',
      );
      await checker.keys.follow('Send to review');
      await checker.keys.pick('Kind of edition', 'First edition');
      await checker.keys.type('Public note', 'First published.');
      await checker.keys.press('Send to review');
      await expect(checker.page).not.toHaveURL(/send$/);
    });

    test('The editor approves and publishes; the first request after shows it', async () => {
      const { page, keys } = await open('editor', `${workspace}/review`);
      await keys.press('Approve this edition');
      await expect(page.getByText('Approved by Edda Editor')).toBeVisible();
      const before = await contextOf('reader').request.get('/en/claims');
      expect(await before.text()).not.toContain(words);
      await keys.press('Publish');
      await expect(page.getByText('Edition 1 is public.')).toBeVisible();
      const reader = await open('reader', '/en/claims');
      await reader.keys.follow(new RegExp(words.slice(0, -1)));
      await expect(reader.page.getByRole('heading', { level: 1 })).toContainText(words);
      await expect(reader.page.getByRole('region', { name: 'Verdict' })).toContainText('Mostly false');
      publicPage = new URL(reader.page.url()).pathname;
    });

    test('A correction says what was wrong, needs four eyes again, and stands on the page and in the list', async () => {
      const checker = await open('checker', workspace);
      await checker.keys.type('Summary', 'Of thirty-one days of December the tram did not run on eight.');
      await checker.keys.press('Save the verdict');
      await checker.keys.follow('Send to review');
      await checker.keys.pick('Kind of edition', 'Correction');
      await checker.keys.type('Public note', 'We had counted a day twice.');
      const { page, keys } = checker;
      if (!(await page.getByLabel('What was wrong').isVisible())) await keys.unfold('The correction');
      await keys.type('What was wrong', 'Nine days.');
      await keys.type('What is right', 'Eight days.');
      await keys.press('Send to review');
      await expect(page).not.toHaveURL(/send$/);
      const admin = await open('admin', `${workspace}/review`);
      await admin.keys.press('Approve this edition');
      await expect(admin.page.getByText('Approved by Ada Admin')).toBeVisible();
      await admin.keys.press('Publish');
      await expect(admin.page.getByText('Edition 2 is public.')).toBeVisible();
      const reader = await open('reader', publicPage);
      await expect(reader.page.getByRole('main')).toContainText('Nine days.');
      await expect(reader.page.getByRole('region', { name: 'Verdict' })).toContainText('on eight');
      await reader.page.goto('/en/corrections');
      await expect(reader.page.getByRole('main')).toContainText('Eight days.');
      await reader.page.goto(`${publicPage}/editions/1`);
      await expect(reader.page.getByRole('region', { name: 'Verdict' })).toContainText('on nine');
    });

    test('A reader takes the record away as a file whose hash is the one on the page', async () => {
      const { page } = await open('reader', publicPage);
      const download = await page.getByRole('link', { name: 'JSON', exact: true }).getAttribute('href');
      const answer = await page.request.get(download ?? '');
      expect(answer.ok()).toBe(true);
      const shown = (await page.getByRole('main').textContent())?.match(/[0-9a-f]{64}/)?.[0];
      const { document } = await answer.json();
      expect(sha256(canonicalDocument(document))).toBe(shown);
      const markdown = await page.request.get(publicPage.replace('/en/claims/', '/exports/claims/').concat('.md'));
      expect(await markdown.text()).toContain('Mostly false');
    });

    test('Nothing complained on the way: no console error, no refused request', () => {
      expect(complaints).toEqual([]);
    });
  });
}
