import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { beginWithPeople, type Links, signIn } from './newsroom-people.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';
import { HOST, openPressSite, PARAGRAPHS } from './press-site.ts';

let press: Awaited<ReturnType<typeof openPressSite>>;
let newsroom: OwnNewsroom;
const links: Links = {};

test.beforeAll(async () => {
  press = await openPressSite();
  // Its host stands for an archive in the newsroom's own network, which whoever runs it has named.
  newsroom = await serveOwn((store) => beginWithPeople(store, links), { READING_HOSTS: HOST });
});
test.afterAll(async () => {
  press.close();
  await newsroom.stop();
});
test.describe.configure({ mode: 'serial' });

const bar = (page: Page) => page.getByRole('textbox', { name: 'Find, log or go to' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Goes to the bar by its key, as soon as the page's script listens for it. */
const reachByKey = (page: Page) =>
  expect(async () => {
    await page.keyboard.press('/');
    await expect(bar(page)).toBeFocused({ timeout: 500 });
  }).toPass();

for (const script of [true, false]) {
  test.describe(script ? 'With script' : 'Without script', () => {
    let checker: BrowserContext;
    let page: Page;
    test.beforeAll(async ({ browser }) => {
      press.write(PARAGRAPHS);
      checker = await signIn(browser, newsroom.origin, 'checker', links, script);
      page = await checker.newPage();
    });
    test.afterAll(() => checker.close());

    async function lookUp(text: string) {
      await page.goto('/desk');
      if (script) await reachByKey(page);
      await bar(page).fill(text);
      if (script) await bar(page).press('Enter');
      else await page.getByRole('button', { name: 'Look up' }).click();
    }
    const way = script ? 'with' : 'without';

    test('A link is read, and its page kept in words and bytes with what it says of itself', async () => {
      await lookUp(`${press.origin}/tram?${way}=script`);
      await expect(title(page)).toHaveText('Nine days without a tram');
      const main = page.getByRole('main');
      await expect(main).toContainText('Read and kept just now.');
      for (const paragraph of PARAGRAPHS) await expect(main.getByText(paragraph)).toBeVisible();
      await expect(main).not.toContainText('Home');
      await expect(main.getByText('Ada Marrow')).toBeVisible();
      await expect(main.getByText('16 January 2025')).toBeVisible();
      await page.getByRole('link', { name: 'Edit the source' }).click();
      await expect(page.getByLabel('Language')).toHaveValue('en');
      await page.goBack();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: /^As it came/ }).click(),
      ]);
      expect(await readFile(await download.path(), 'utf8')).toBe(press.article());
    });

    test('A link that is here already opens its source, however it is written', async () => {
      const address = `${press.origin}/tram/?utm_source=mail&${way}=script#top`;
      await lookUp(address);
      await expect(title(page)).toHaveText('Nine days without a tram');
      await expect(page.getByRole('main')).toContainText('This page is here already.');
    });

    test('A page in windows-1251 and a PDF are read', async () => {
      await lookUp(`${press.origin}/old?${way}`);
      await expect(title(page)).toHaveText('Трамвай');
      await expect(page.getByText('Трамвай стоял девять дней в декабре, сообщила компания.')).toBeVisible();
      await lookUp(`${press.origin}/report.pdf?${way}`);
      await expect(title(page)).toHaveText('Report of the winter');
      await expect(page.getByText(PARAGRAPHS[0] ?? '')).toBeVisible();
    });

    test('A page without words is kept, and says so', async () => {
      await lookUp(`${press.origin}/app?${way}`);
      await expect(title(page)).toHaveText('An app');
      await expect(page.getByRole('main')).toContainText('no words in it');
    });

    test('Where a page cannot be read it is said why, and the work goes on with its text', async () => {
      for (const [address, why] of [
        [`${press.origin}/loop`, 'leads on and on without end'],
        [`${press.origin}/missing`, 'answered with error 404'],
        [`http://127.0.0.1/admin?${way}`, 'does not lead to the public web'],
        [`http://169.254.169.254/latest/meta-data/?${way}`, 'does not lead to the public web'],
      ] as const) {
        await lookUp(address);
        await expect(title(page)).toHaveText('Add a source');
        await expect(page.getByRole('main')).toContainText(why);
        await expect(page.getByLabel('Address on the web')).toHaveValue(address);
      }
      await page.getByLabel('Title').fill(`Pasted ${way} script`);
      await page.getByLabel('Kind', { exact: true }).first().selectOption({ label: 'Article' });
      await page.getByRole('group', { name: 'Did we read this document itself?' }).getByLabel('Yes').check();
      await page.getByLabel('Text of the document').fill(PARAGRAPHS.join('\n\n'));
      await page.getByRole('button', { name: 'Add the source' }).click();
      await expect(title(page)).toHaveText(`Pasted ${way} script`);
      await expect(page.getByText(PARAGRAPHS[2] ?? '')).toBeVisible();
    });

    test('A text that is pasted is kept as a source, called by its first line', async () => {
      await lookUp(`Tram ${way} script\n\n${PARAGRAPHS.join('\n\n')}`);
      await expect(title(page)).toHaveText(`Tram ${way} script`);
      await expect(page.getByRole('main')).toContainText('Kept as a source.');
      await expect(page.locator('#p1')).toContainText(PARAGRAPHS[0] ?? '');
      await expect(page.locator('#p3')).toContainText(PARAGRAPHS[2] ?? '');
    });

    // Without script the browser itself keeps what it sent.
    if (script) {
      test('A paste of 5 MB is refused in a sentence, and stays where it was put', async () => {
        const text = `A very long text\n\n${'The tram stood still on nine days. '.repeat(150_000)}`;
        await lookUp(text);
        await expect(page.getByRole('search').getByRole('alert')).toContainText(
          'too long: at most 2,000,000 characters',
        );
        expect((await bar(page).inputValue()).length).toBe(text.length);
      });
    }

    test('A page is read again: the same words are said to be the same, others are kept beside those before', async () => {
      await lookUp(`${press.origin}/tram?${way}=script`);
      await page.getByRole('button', { name: 'Read the page again' }).click();
      await expect(page.getByRole('main')).toContainText('Read again: its words are the same.');
      await expect(page.getByRole('heading', { name: 'One kept copy' })).toBeVisible();
      press.write([
        ...PARAGRAPHS.slice(0, 2),
        'The city council has not answered so far what it makes of the days in December.',
      ]);
      await page.getByRole('button', { name: 'Read the page again' }).click();
      await expect(page.getByRole('main')).toContainText('The page says something else now.');
      await expect(page.getByRole('heading', { name: '2 kept copies' })).toBeVisible();
      await expect(page.getByText('The city council has not answered so far')).toBeVisible();
    });
  });
}
