import { type Download, expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { readCsv } from './read-csv.ts';

const PANAMA = '/desk/summaries?story=us-deportations-through-panama';
const textOf = async (download: Download) => {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
};
async function take(page: Page, name: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: typeof name === 'string' }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await textOf(download) };
}

test('It is taken in eight forms, each saying which editions, as of when, and how to check and cite', async ({
  as,
}) => {
  const page = await as('editor');
  await page.goto(`${PANAMA}&title=${encodeURIComponent('Ҳафта хулосаси')}&intro=Once.&by=E.`);
  const { documentHash } = (
    await (await page.request.get('/exports/claims/uzbekistan-does-not-want-to-cooperate.json')).json()
  ).edition;
  const { name, bytes: pdf } = await take(page, 'PDF');
  expect(name).toBe('Ҳафта хулосаси.pdf');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await take(page, 'Word')).bytes.subarray(0, 2).toString()).toBe('PK');
  expect((await take(page, /Excel/)).bytes.subarray(0, 2).toString()).toBe('PK');
  for (const way of [/HTML/, 'Markdown', /Plain text/]) {
    const text = (await take(page, way)).bytes.toString();
    for (const said of [
      'Ҳафта хулосаси',
      documentHash,
      'How to check',
      'How to cite',
      'CC BY 4.0',
      'Once.',
      'The editions behind it',
    ])
      expect(text, String(way)).toContain(said);
    expect(text).toContain('/exports/summary.html');
  }
  const rows = readCsv((await take(page, 'CSV')).bytes.toString());
  expect(rows).toHaveLength(6);
  expect(rows.map((row) => row.document_sha256)).toContain(documentHash);
  const json = JSON.parse((await take(page, 'JSON')).bytes.toString());
  expect(json).toMatchObject({
    format: 'claimline/summary/1',
    title: 'Ҳафта хулосаси',
    introduction: 'Once.',
    by: 'E.',
  });
  expect(json.claims.map(({ edition }: { edition: { documentHash: string } }) => edition.documentHash)).toContain(
    documentHash,
  );
});

test('Its stable address gives it to anyone, without a sign-in', async ({ as, request }) => {
  const page = await as('editor');
  await page.goto(`${PANAMA}&depth=line&order=said`);
  await page.getByText('Stable address').click();
  const address =
    (await page
      .getByText(/exports\/summary\.html/)
      .first()
      .textContent()) ?? '';
  const answer = await request.get(address.replace('.html', '.txt'));
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  expect(text).toContain('Uzbekistan does not want to cooperate');
  expect(text).toContain('- *Disputed.*');
  expect((await request.get('/exports/summary.exe')).status()).toBe(404);
  expect(await (await request.get('/exports/summary.exe')).text()).toContain('A summary is given out as');
});

test('A file says why it is none, instead of giving everything', async ({ request }) => {
  for (const [address, said] of [
    ['/exports/summary.txt?asOf=2025-02-30', 'asOf=2025-02-30'],
    ['/exports/summary.csv?asOf=2999-01-01', 'asOf=2999-01-01'],
    ['/exports/claims.csv?verdict=zzz', 'verdict=zzz'],
    ['/exports/statements.jsonl?story=no-such', 'story=no-such'],
    ['/exports/claims.csv?verdct=false', 'verdct=false'],
    ['/exports/parties.csv?story=harbour-city-tram', 'story=harbour-city-tram'],
    ['/exports/summary.csv?lines=maybe', 'lines=maybe'],
    ['/exports/summary.csv?words=%22%22', 'words=""'],
    ['/feeds/verdicts.atom?story=no-such', 'story=no-such'],
  ] as const) {
    const answer = await request.get(address);
    expect([answer.status(), address]).toEqual([400, address]);
    expect(await answer.text()).toContain(said);
  }
  const early = await request.get('/exports/summary.txt?asOf=2001-01-01');
  expect([early.status(), await early.text()]).toEqual([404, expect.stringContaining('the record begins on')]);
});

test('A summary names what was chosen, what its stories say, and an address under which it stays the same', async ({
  request,
}) => {
  const query = 'story=harbour-city-tram&depth=line&days=3660&intro=Mine.';
  const text = await (await request.get(`/exports/summary.txt?${query}`)).text();
  expect(text).toMatch(/Chosen: published from .* to .*; story: /);
  expect(text).toMatch(/invented/);
  const [address = ''] = /http\S+\/exports\/summary\.html\S+/.exec(text) ?? [];
  expect(address).toMatch(/asOf=\d{4}-\d{2}-\d{2}T\d{2}%3A\d{2}%3A\d{2}/);
  expect(address).toMatch(/claims=\d+/);
  expect(address).not.toMatch(/days=|intro=|story=/);
  const cited = await request.get(address.replace('.html', '.csv'));
  const chosen = await request.get(`/exports/summary.csv?${query}`);
  const editions = async (answer: typeof cited) =>
    readCsv(await answer.text()).map(({ document_sha256 }) => document_sha256);
  expect((await editions(cited)).length).toBeGreaterThan(0);
  expect(await editions(cited)).toEqual(await editions(chosen));
  const nothing = await (await request.get('/exports/summary.md?words=nothingislikethis')).text();
  for (const said of ['No claim was published that fits', 'CC BY 4.0', 'How to cite']) expect(nothing).toContain(said);
});
