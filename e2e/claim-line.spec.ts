import { expect, type Page, test } from '@playwright/test';
import { COOPERATION, PUNCTUALITY } from './reader-pages.ts';

// The line lies where there is room and stands upright on a phone; for whoever listens it is a list in either case.
const story = (page: Page) => page.getByRole('list', { name: 'The claim line, in order' });
const line = (page: Page) => page.locator('[data-claim-line]');

test('The claim line is read aloud as the story of the claim', async ({ page }) => {
  await page.goto(COOPERATION);
  const events = await story(page).getByRole('listitem').allTextContents();
  const order = ['The New York Times', 'U.S. Embassy', 'Unproven', 'Akhror Burhonov', 'Disputed'];
  const places = order.map((words) => events.findIndex((event) => event.includes(words)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('Where two dates are equally vague, the claim comes before what bears on it', async ({ page }) => {
  await page.goto(COOPERATION);
  const [first, second] = await story(page).getByRole('listitem').allTextContents();
  expect(first).toContain('The New York Times makes the claim');
  expect(second).toContain('Context');
});

test('Arrow keys step through the events, and what is stepped to is spoken', async ({ page }) => {
  await page.goto(COOPERATION);
  const events = await story(page).locator('[data-step]').allTextContents();
  expect(events.length).toBeGreaterThan(4);
  await line(page).focus();
  const spoken = line(page).locator('[aria-live]');
  for (const event of events) {
    await page.keyboard.press('ArrowRight');
    await expect(spoken).toHaveText(event);
  }
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toHaveText(events.at(-2) ?? '');
  await page.keyboard.press('Home');
  await expect(spoken).toHaveText(events[0] ?? '');
  await page.keyboard.press('End');
  await expect(spoken).toHaveText(events.at(-1) ?? '');
});

test('Enter leads from an event of the line to its evidence', async ({ page }) => {
  await page.goto(COOPERATION);
  await line(page).focus();
  const spoken = line(page).locator('[aria-live]');
  await page.keyboard.press('Home');
  for (let step = 0; step < 8 && !(await spoken.textContent())?.includes('Burhonov'); step += 1)
    await page.keyboard.press('ArrowRight');
  await expect(spoken).toContainText('Burhonov');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#e3$/);
});

test('On a phone the line stands upright, and what is folded opens without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(PUNCTUALITY);
  const folded = story(page).getByRole('group').first();
  await expect(folded).toBeVisible();
  await folded.locator('summary').click();
  await expect(folded.getByRole('listitem').first()).toBeVisible();
  await context.close();
});
