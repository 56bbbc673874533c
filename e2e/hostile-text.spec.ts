import { type APIRequestContext, expect, test } from '@playwright/test';
import { parseAtomFeed } from 'feedsmith';
import { defused } from '../domain/exports/csv.ts';
import { HOSTILE_CLAIMS, publishHostileClaims } from './hostile-newsroom.ts';
import { type OwnNewsroom, serveOwn } from './own-newsroom.ts';
import { readCsv } from './read-csv.ts';
import { watch, watchPolicy } from './watching.ts';

// Whatever a person types stands there as text, in every form in which it leaves the newsroom.
test.describe.configure({ mode: 'default', timeout: 120_000 });

let own: OwnNewsroom;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await serveOwn(publishHostileClaims);
});
test.afterAll(() => own?.stop());

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(`${own.origin}${path}`);
  expect(answer.status(), path).toBe(200);
  return answer.text();
}

const PAGES = ['claims', 'stories', 'parties'] as const;

test('On a page it makes no element, no handler and no script', async ({ page }) => {
  const complaints = watch(page);
  const policyViolations = await watchPolicy(page);
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  for (const { slug, text } of HOSTILE_CLAIMS.filter((claim) => /<|javascript:|"d/.test(claim.text)))
    for (const place of PAGES) {
      await page.goto(`${own.origin}/en/${place}/${slug}`);
      const made = await page.evaluate(() => ({
        scripts: [...document.scripts].filter(({ type }) => type !== 'application/ld+json').length,
        foreign: document.querySelectorAll('img, iframe, object, embed, main style, [onerror], [onload]').length,
        links: [...document.links].filter(({ href }) => /^(?:javascript|data):/.test(href)).length,
      }));
      expect(made, `${place} ${text}`).toEqual({ scripts: 1, foreign: 0, links: 0 });
      expect(await page.getByRole('main').textContent()).toContain(text);
      expect(await policyViolations()).toEqual([]);
    }
  expect(complaints).toEqual([]);
  expect(dialogs).toEqual([]);
});

test('Very long words and marks of direction break no page, at any width', async ({ page }) => {
  const claims = HOSTILE_CLAIMS.filter(({ text }) => /x{200}|\u202e|👩/u.test(text));
  expect(claims).toHaveLength(3);
  for (const { slug, text } of claims)
    for (const path of [...PAGES.map((place) => `${place}/${slug}`), `claims/${slug}/editions`]) {
      await page.goto(`${own.origin}/en/${path}`);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${path} at ${width} px: ${text.slice(0, 40)}`).toBe(0);
      }
    }
});

test('In structured data it ends nothing and stays letter for letter', async ({ request }) => {
  for (const { slug, text } of HOSTILE_CLAIMS) {
    const html = await textOf(request, `/en/claims/${slug}`);
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
    expect(blocks, text).toHaveLength(1);
    const review = JSON.parse(blocks[0]?.[1] ?? '');
    expect(review.claimReviewed).toBe(text);
    expect(review.reviewRating.ratingExplanation).toBe(text);
    expect(review.itemReviewed.author.name).toBe(text);
  }
});

test('In a table it is one cell and no formula', async ({ request }) => {
  const list = readCsv(await textOf(request, '/exports/claims.csv'));
  for (const { slug, text } of HOSTILE_CLAIMS) {
    const row = list.find(({ address }) => address?.endsWith(`/${slug}`));
    expect(row?.claim).toBe(defused(text));
    expect(row?.summary).toBe(defused(text));
    const [evidence] = readCsv(await textOf(request, `/exports/claims/${slug}.csv`));
    const free = [
      'claim',
      'words',
      'wording_by',
      'party',
      'office',
      'venue',
      'why',
      'interest_note',
      'source',
      'source_place',
    ];
    for (const column of free) expect(evidence?.[column], column).toBe(defused(text));
    for (const cell of Object.values(evidence ?? {})) expect(cell).not.toMatch(/^\s*[=+@]/);
  }
});

test('In the document for machines it stays letter for letter', async ({ request }) => {
  for (const { slug, text } of HOSTILE_CLAIMS) {
    const { document } = JSON.parse(await textOf(request, `/exports/claims/${slug}.json`));
    expect(document.claim.words).toBe(text);
    expect(document.evidence[0].statement.original.words).toBe(text);
    expect(document.note).toBe(text);
  }
});

test('In the feed it is a title like any other', async ({ request }) => {
  const feed = parseAtomFeed(await textOf(request, '/feeds/verdicts.atom'));
  const summaries = (feed.entries ?? []).map((entry) => entry.summary?.value);
  const titles = (feed.entries ?? []).map((entry) => entry.title?.value ?? '');
  for (const { text } of HOSTILE_CLAIMS) {
    expect(titles.some((title) => title.includes(text))).toBe(true);
    expect(summaries.some((summary) => summary?.includes(text))).toBe(true);
  }
});

test('In a file to be read it makes no link, image or heading', async ({ request }) => {
  for (const { slug, text } of HOSTILE_CLAIMS) {
    const file = await textOf(request, `/exports/claims/${slug}.md`);
    expect(file, text).not.toMatch(/(?<!\\)!\[|(?<!\\)\]\((?:javascript|data):|(?<!\\)<(?:script|img)/);
    expect(
      file.split('\n').filter((line) => /^# /.test(line)),
      text,
    ).toHaveLength(1);
  }
});
