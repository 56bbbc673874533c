import { type BrowserContext, expect, test } from '@playwright/test';
import { addParty } from '../db/commands/parties.ts';
import { parties, sources } from '../db/sample/real/cast.ts';
import { cooperation } from '../db/sample/real/cooperation.ts';
import { done } from '../db/testing/newsroom.ts';
import { Keyboard } from './keyboard.ts';
import { atWork } from './log-claim.ts';
import { beginWithPeople, type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';

// The figure that the desk is measured by: how much somebody with a keyboard alone does, from pasting the words of the sample's
// article to its claim in review with both rebuttals. One interaction is one act: a field typed into, a choice made, a link
// followed, a button pressed, a key of the desk. Keys that only lead there (Tab and arrows) are not counted.

const MOST_INTERACTIONS = 40;
/** With a verdict that names both, sent. */
const MOST_TO_REVIEW = 48;

const [logged, heard] = [
  cooperation.events.find((event) => 'logs' in event),
  cooperation.events.flatMap((event) => ('said' in event && event.said ? [event.said] : [])),
];
const claim = logged && 'logs' in logged ? logged.logs.words : '';
const [embassy, ministry] = ['us-embassy-in-uzbekistan', 'akhror-burhonov'].map(
  (by) => heard.find((statement) => statement.by === by)?.words ?? '',
);
const TEXT = [
  sources[0]?.title,
  `The report claimed that “${claim}”`,
  `“${embassy},” the Embassy stated.`,
  `“${ministry},” a spokesperson said.`,
].join('\n\n');

class Counted extends Keyboard {
  interactions = 0;
  override type(...given: Parameters<Keyboard['type']>) {
    this.interactions += 1;
    return super.type(...given);
  }
  override choose(...given: Parameters<Keyboard['choose']>) {
    this.interactions += 1;
    return super.choose(...given);
  }
  override pick(...given: Parameters<Keyboard['pick']>) {
    this.interactions += 1;
    return super.pick(...given);
  }
  override tick(...given: Parameters<Keyboard['tick']>) {
    this.interactions += 1;
    return super.tick(...given);
  }
  override press(...given: Parameters<Keyboard['press']>) {
    this.interactions += 1;
    return super.press(...given);
  }
  override follow(...given: Parameters<Keyboard['follow']>) {
    this.interactions += 1;
    return super.follow(...given);
  }
  override unfold(...given: Parameters<Keyboard['unfold']>) {
    this.interactions += 1;
    return super.unfold(...given);
  }
  async key(key: string) {
    this.interactions += 1;
    await this.page.keyboard.press(key);
  }
}

let newsroom: OwnNewsroom;
let checker: BrowserContext;
const links: Links = {};
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  newsroom = await serveOwn(async (store) => {
    await beginWithPeople(store, links);
    const [person] = await store.read.select().from(store.t.people).limit(1);
    // A newsroom that has worked before knows who speaks.
    for (const { slug: _slug, ...party } of parties)
      done(await addParty(store, { personId: person?.id ?? '', now: new Date() }, party));
  });
  checker = await signIn(browser, newsroom.origin, 'checker', links, true);
});
test.afterAll(async () => {
  await checker?.close();
  await newsroom?.stop();
});

/** Chooses the quoted words of a paragraph in the source's text, and logs them by the key. */
async function logQuote(keys: Counted, paragraph: number, key: string) {
  const { page } = keys;
  await keys.goTo(page.getByRole('link', { name: `Paragraph ${paragraph}`, exact: true }));
  await keys.key('Enter');
  await keys.key('"');
  await keys.key(key);
  await page.waitForURL(/\/new\?/);
  await atWork(page);
}

test('From the pasted text to a claim in review with both rebuttals, by keyboard', async () => {
  test.setTimeout(120_000);
  const page = await checker.newPage();
  const keys = new Counted(page);
  await page.goto('/desk');
  const begun = Date.now();
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('textbox', { name: 'Find, log or go to' })).toBeFocused({ timeout: 300 });
  }).toPass();
  await page.keyboard.insertText(TEXT);
  keys.interactions += 2;
  await keys.key('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sources[0]?.title ?? '');

  await logQuote(keys, 1, 'l');
  await expect(page.getByLabel('The claim', { exact: true })).toHaveValue(claim);
  await keys.choose('Who claims it', 'The New York Times');
  await keys.type('Said on', 'Feb 2025');
  await keys.type('Why we checked this', 'A reader meets the claim and its denial together.');
  await keys.pick('How the source has it', 'Relayed');
  await keys.unfold('Relay: who passed it on');
  await keys.choose('Relayed by', 'U.S. Embassy in Uzbekistan');
  await keys.pick('Did you read the original?', 'No');
  await keys.type('Why this relay is relied on', 'It quotes the claim in order to deny it.');
  await keys.type('What was searched for support', 'Not searched beyond the article.');
  await keys.type('Why nobody was asked', 'A trial of the desk.');
  await keys.press('Log the claim');
  await page.waitForURL(/claims\/[0-9a-f-]{36}$/);
  const workspace = page.url();

  await logQuote(keys, 2, 'r');
  await keys.choose('Who says it', 'U.S. Embassy in Uzbekistan');
  await keys.type('Said on', 'by 15 Feb 2025');
  await keys.type('Where it was said', 'statement to Kun.uz');
  await keys.pick('How the source has it', 'Primary');
  await keys.type('Why it bears', 'It quotes the claim and denies it.');
  await keys.pick('Interest of the party', 'Has an interest');
  await keys.type('Which interest', 'Speaks for the government that deports.');
  await keys.press('Log the statement');
  await page.waitForURL(/#evidence$/);
  await logQuote(keys, 3, 'r');
  await keys.choose('Who says it', 'Ministry of Foreign Affairs');
  await keys.type('Why it bears', 'It says that it works with the U.S.');
  await keys.pick('Interest of the party', 'Has an interest');
  await keys.type('Which interest', 'It is the government that the claim is about.');
  await keys.press('Log the statement');
  await page.waitForURL(/#evidence$/);
  const toRebuttals = { interactions: keys.interactions, seconds: (Date.now() - begun) / 1_000 };
  await expect(page.locator('#missing')).toContainText('1 thing missing');
  await expect(page.getByRole('link', { name: 'Propose a verdict' })).toBeVisible();

  await keys.pick('Rating', 'Disputed');
  await keys.type('Summary', 'The Embassy and the ministry deny it.');
  await keys.type('Reasoning', 'Both say that the two governments work together [E1] [E2].');
  await keys.type('What is unknown', 'What the report rests on.');
  await keys.type('What would change it', 'A document of a request that was refused.');
  await keys.tick(/U\.S\. Embassy/);
  await keys.tick(/Ministry of Foreign Affairs/);
  await keys.press('Save the verdict');
  await expect(page.getByText('Version 1 of the verdict is saved.')).toBeVisible();
  await keys.follow('Send to review');
  await keys.type('Public note', 'First published.');
  await keys.press('Send to review');
  await page.waitForURL(workspace);
  await expect(page.getByText('Sent to review: edition 1')).toBeVisible();
  const toReview = { interactions: keys.interactions, seconds: (Date.now() - begun) / 1_000 };
  test.info().annotations.push({ type: 'figure', description: JSON.stringify({ toRebuttals, toReview }) });
  expect(toRebuttals.interactions, JSON.stringify({ toRebuttals, toReview })).toBeLessThan(MOST_INTERACTIONS);
  expect(toReview.interactions).toBeLessThanOrEqual(MOST_TO_REVIEW);
});
