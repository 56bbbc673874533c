import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { pick } from './log-claim.ts';
import { beginWithPeople, type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';

const HEADLINE = 'Nine days without a tram';
const PARAGRAPHS = [
  'The tram stood still on nine days of December. Nobody was told before.',
  'A spokesperson of the company said: “The wires had frozen. We have ordered new ones.” The council did not answer.',
];

let newsroom: OwnNewsroom;
let checker: BrowserContext;
let page: Page;
let source: string;
const links: Links = {};
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  newsroom = await serveOwn((store) => beginWithPeople(store, links));
  checker = await signIn(browser, newsroom.origin, 'checker', links, true);
  page = await checker.newPage();
});
test.afterAll(async () => {
  await checker.close();
  await newsroom.stop();
});

const saidWords = () => page.getByLabel('What was said', { exact: true });
async function addParty(name: string) {
  await page.getByText('Not in the list: add a party').first().click();
  await page.getByLabel('Name', { exact: true }).filter({ visible: true }).fill(name);
  await page.getByLabel('Kind', { exact: true }).filter({ visible: true }).first().selectOption('organisation');
}

const chosen = () => page.getByRole('region', { name: 'Selected words' });

test('A pasted text is one keystroke and a paste away', async () => {
  await page.goto('/desk');
  // The key is heard once the page's script has begun.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('textbox', { name: 'Find, log or go to' })).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.insertText(`${HEADLINE}\n\n${PARAGRAPHS.join('\n\n')}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  source = page.url();
});

test('Single keys can be turned off, and on again', async () => {
  await page.goto('/desk/keys');
  const bar = page.getByRole('textbox', { name: 'Find, log or go to' });
  const box = page.getByLabel('Use single letters and signs as shortcuts in this browser');
  const kept = () => page.evaluate(() => localStorage.getItem('claimline.single-keys'));
  const press = async () => {
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('/');
  };
  // It is heard once the page's script has begun.
  await expect(async () => {
    await box.uncheck();
    expect(await kept()).toBe('off');
  }).toPass();
  await press();
  await expect(bar).not.toBeFocused();
  await page.reload();
  await expect(box).not.toBeChecked();
  await expect(async () => {
    await box.check();
    expect(await kept()).toBeNull();
  }).toPass();
  await press();
  await expect(bar).toBeFocused();
  await page.goto(source);
});

test('By keyboard: a paragraph’s number selects its sentences, and either end moves word by word', async () => {
  const number = page.getByRole('link', { name: 'Paragraph 1', exact: true });
  await number.press('Enter');
  await expect(chosen()).toContainText('Words: 9');
  await number.press('Enter');
  await expect(chosen()).toContainText('Words: 4');
  await number.press('Enter');
  await expect(chosen()).toContainText('Words: 9');
  await chosen().getByRole('button', { name: 'Start a word later' }).press('Enter');
  await chosen().getByRole('button', { name: 'End a word earlier' }).press('Enter');
  await chosen().getByRole('button', { name: 'End a word earlier' }).press('Enter');
  await expect(chosen()).toContainText('Words: 6');
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('tram stood still on nine days');
  await page.keyboard.press('Escape');
  await expect(chosen().getByRole('button')).toHaveCount(0);
});

test('A selected sentence becomes a claim, with its source, place and day filled in', async () => {
  await page.getByRole('link', { name: 'Paragraph 1', exact: true }).press('Enter');
  await chosen().getByRole('link', { name: 'Log as claim' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log a claim');
  const sentence = 'The tram stood still on nine days of December.';
  await expect(page.getByLabel('The claim', { exact: true })).toHaveValue(sentence);
  const appearance = page.getByRole('group', { name: 'Appearance 1' });
  await expect(appearance.getByLabel('Place in it')).toHaveValue('paragraph 1');
  await expect(appearance.getByLabel('Read on')).toHaveValue(/^\d{4}-\d\d-\d\d$/);
  await addParty('Harbour Press');
  await page.getByLabel('Said on', { exact: true }).fill('Jan 2025');
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(sentence);
});

test('By mouse: words within quotation marks are taken for the speaker’s own, and one key says what they do', async () => {
  const paragraph = page.locator('#p2 p');
  await paragraph.evaluate((element) => {
    const node = element.firstChild as Text;
    const start = node.data.indexOf('The wires');
    document.getSelection()?.setBaseAndExtent(node, start, node, start + 'The wires had frozen.'.length);
  });
  await expect(chosen()).toContainText('Words: 4');
  await page.locator('div[tabindex="-1"]').filter({ has: paragraph }).focus();
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log a statement');
  await expect(saidWords()).toHaveValue('The wires had frozen.');
  await expect(page.getByRole('radio', { name: /^Verbatim/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /^Rebuts/ })).toBeChecked();
});

test('By touch: a first and a last word are tapped, and nothing has to be dragged', async ({ browser }) => {
  const storageState = await checker.storageState();
  const phone = await browser.newContext({
    baseURL: newsroom.origin,
    storageState,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const touched = await phone.newPage();
  await touched.goto(source);
  const place = (word: string) =>
    touched.locator('#p1 p').evaluate((element, sought) => {
      const node = element.firstChild as Text;
      const range = document.createRange();
      const start = node.data.indexOf(sought);
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, word);
  for (const word of ['stood', 'December']) {
    const { x, y } = await place(word);
    await touched.touchscreen.tap(x, y);
  }
  const bar = touched.getByRole('region', { name: 'Selected words' });
  await expect(bar).toContainText('Words: 7');
  expect(await touched.evaluate(() => document.getSelection()?.toString())).toBe(
    'stood still on nine days of December',
  );
  await bar.getByRole('button', { name: 'Clear' }).tap();
  await expect(bar.getByRole('button')).toHaveCount(0);
  await phone.close();
});

test('Words in the bar find claims, statements, parties and sources, or are logged as a claim', async () => {
  const form = page.url();
  await page.goto('/desk');
  const bar = page.getByRole('textbox', { name: 'Find, log or go to' });
  await bar.fill('Трамвай');
  await bar.press('Enter');
  await expect(page.getByRole('main')).toContainText('Nothing on the desk has all of these words.');
  await bar.fill('nine days');
  await bar.press('Enter');
  const found = (kind: string) => page.getByRole('region', { name: kind });
  await expect(found('Claims').getByRole('link')).toContainText('The tram stood still on nine days');
  await expect(found('Sources').getByRole('link')).toHaveText(HEADLINE);
  await expect(found('Parties')).toHaveCount(0);
  await bar.fill('Пресс');
  await bar.press('Enter');
  await expect(found('Parties').getByRole('link')).toHaveText('Harbour Press');
  await bar.fill('Every stop has a roof.');
  await bar.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Found on the desk: Every stop has a roof.');
  await page.getByRole('link', { name: 'Log these words as a claim' }).click();
  await expect(page.getByLabel('The claim', { exact: true })).toHaveValue('Every stop has a roof.');
  await page.goto(form);
});

test('Words that the source does not have are refused with the nearest passage and what differs in it', async () => {
  await saidWords().fill('The wires were frozen.');
  await addParty('Harbour Tram Company');
  await page.getByLabel('Said on', { exact: true }).fill('Jan 2025');
  await page.getByRole('button', { name: 'Log the statement' }).click();
  const problem = page.locator('#words-problem');
  await expect(problem).toContainText('Take the nearest, from paragraph 2');
  await expect(problem.locator('ins')).toContainText('had');
  await expect(problem.locator('del').first()).toContainText('were');
  await expect(saidWords()).toHaveValue('The wires were frozen.');
  // Who says it is not added before the rest holds: what was named stands in the form as it was typed.
  await expect(page.getByLabel('Name', { exact: true }).filter({ visible: true })).toHaveValue('Harbour Tram Company');
  const parties = await page.request.get('/desk/parties');
  expect(await parties.text()).not.toContain('Harbour Tram Company');
});

test('They are saved all the same once it is said why they are right', async () => {
  await page.getByLabel('Where it was said', { exact: true }).fill('telephone');
  await page.getByLabel('Why they are right all the same').fill('Said so in the recording; the article shortens it.');
  await page.getByRole('button', { name: 'Log the statement' }).click();
  await expect(page.getByText('The wires were frozen.').first()).toBeVisible();
  await expect(page.getByText('Not in this text: E1')).toBeVisible();
});

test('The next statement from the same source begins where the last one left off', async () => {
  await page.getByRole('link', { name: 'Paragraph 1', exact: true }).press('Enter');
  await chosen().getByRole('link', { name: 'Add as statement' }).press('Enter');
  await expect(page.getByText('filled in as in statement 1')).toBeVisible();
  await expect(page.getByLabel('Where it was said', { exact: true })).toHaveValue('telephone');
  await expect(page.getByLabel('Said on', { exact: true })).toHaveValue('2025-01');
  await expect(page.getByLabel('Place in it')).toHaveValue('paragraph 1');
});

test('A claim that is on the desk already is shown before it is logged again, and asked about', async () => {
  await page.goto(source);
  await page.getByRole('link', { name: 'Paragraph 1', exact: true }).press('Enter');
  await chosen().getByRole('link', { name: 'Log as claim' }).press('Enter');
  const twins = page.getByRole('region', { name: 'This may be on the desk already' });
  await expect(twins.getByRole('link')).toContainText('The tram stood still on nine days of December.');
  await pick(page, 'Who claims it', 'Harbour Tram Company');
  await page.getByLabel('Said on', { exact: true }).fill('Jan 2025');
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await expect(page.locator('#words-problem')).toContainText('This may be here already');
  await expect(page.locator('#words-problem').getByRole('link')).toHaveAttribute(
    'href',
    /^\/desk\/claims\/[0-9a-f-]{36}$/,
  );
  await expect(page.getByLabel('Said on', { exact: true })).toHaveValue('Jan 2025');
  await page.getByLabel('It is another claim').check();
  await page.getByRole('button', { name: 'Log the claim' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The tram stood still');
});
