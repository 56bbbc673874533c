import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { READER_PAGES, type ReaderPage } from './reader-pages.ts';
import { visibleWords, watch, watchPolicy } from './watching.ts';

const WIDTHS = [320, 390, 768, 1280, 1920];

type Reader = { page: Page; complaints: string[]; policyViolations: () => Promise<string[]> };

/** One page with script and one without, which all tests of a worker share: opening them anew costs more than reading. */
const test = base.extend<object, { reader: Reader; unscripted: Page }>({
  reader: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use({ page, complaints: watch(page), policyViolations: await watchPolicy(page) });
      await page.close();
    },
    { scope: 'worker' },
  ],
  unscripted: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1920, height: 900 } });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

// axe reads every element of a page several times, which on a busy machine takes long.
test.describe.configure({ timeout: 120_000 });

/** What axe found, each with where, so that a failure says what to mend. */
async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode() // there are no frames to gather from, so it needs no page of its own
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** The levels of the headings that are not hidden, in order. */
const headingLevels = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName.slice(1))),
  );

async function expectHead(page: Page, { status = 200 }: ReaderPage): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.title()).not.toBe('');
  const canonical = page.locator('link[rel="canonical"]');
  if (status !== 200) return expect(page.locator('meta[name="robots"][content*="noindex"]')).not.toHaveCount(0);
  await expect(canonical).toHaveCount(1);
  expect(await canonical.getAttribute('href')).toContain(`${new URL(page.url()).origin}/en`);
  await expect(page.locator('meta[name="description"]')).toHaveCount(1);
  await expect(page.locator('meta[property="og:title"]')).toHaveCount(1);
}

/** Our own module, structured data, and nothing else. */
async function expectScripts(page: Page, { reviews }: ReaderPage): Promise<void> {
  const scripts = await page.evaluate(() =>
    [...document.scripts].map(({ type, src, textContent }) => ({ type, src, text: textContent ?? '' })),
  );
  const data = scripts.filter(({ type }) => type === 'application/ld+json');
  const others = scripts.filter(({ type }) => type !== 'application/ld+json');
  expect(others).toEqual([{ type: 'module', src: `${new URL(page.url()).origin}/reader.js`, text: '' }]);
  const types = data.map(({ text }): unknown => JSON.parse(text)['@type']);
  expect(types.filter((type) => type === 'ClaimReview')).toHaveLength(reviews ? 1 : 0);
}

async function expectOrderOfHeadings(page: Page): Promise<void> {
  const levels = await headingLevels(page);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  expect(skipped, `headings: ${levels.join(' ')}`).toEqual([]);
}

/** The widths at which something stands out sideways, with what it is. */
async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const widest = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return null;
      const out = [...document.body.querySelectorAll('*')].find(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      );
      return `${scrollWidth} px: ${out?.outerHTML.slice(0, 160)}`;
    });
    if (widest !== null) found.push(`at ${width} px it is ${widest}`);
  }
  return found;
}

for (const readerPage of READER_PAGES) {
  const { shows, path, status = 200 } = readerPage;
  test(`The page of ${shows} is sound: ${path}`, async ({ reader, unscripted, baseURL }) => {
    const { page, complaints, policyViolations } = reader;
    complaints.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    const answer = await page.goto(`${baseURL}${path}`);
    expect(answer?.status()).toBe(status);
    await expectHead(page, readerPage);
    await expectScripts(page, readerPage);
    await expectOrderOfHeadings(page);
    expect(await axeFindings(page), 'in light, on a desk').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await axeFindings(page), 'in the dark, on a phone').toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await unscripted.goto(`${baseURL}${path}`);
    expect(await visibleWords(unscripted)).toBe(await visibleWords(page));
    expect(complaints).toEqual([]);
    expect(await policyViolations()).toEqual([]);
  });
}
