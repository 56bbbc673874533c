import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test';

const slug = 'uzbekistan-does-not-want-to-cooperate';
const file = (request: APIRequestContext, name: string) => request.get(`/exports/${name}`);

test('Whoever has a file that is still true is told so, and sent nothing', async ({ request }) => {
  for (const name of ['claims.csv?verdict=disputed', 'parties.xlsx', `claims/${slug}.pdf`, 'README']) {
    const { etag = '' } = (await file(request, name)).headers();
    const again = await request.get(`/exports/${name}`, { headers: { 'if-none-match': etag } });
    expect([name, again.status(), again.headers().etag]).toEqual([name, 304, etag]);
    expect((await again.body()).length).toBe(0);
    const other = await request.get(`/exports/${name}`, { headers: { 'if-none-match': '"another"' } });
    expect(other.status()).toBe(200);
  }
});

test('HEAD tells of every file what GET tells, and sends none', async ({ request }) => {
  // All but the headers of the one connection and moment.
  const ofConnection = /^(?:connection|keep-alive|transfer-encoding|date)$/i;
  const told = (answer: APIResponse) => [
    answer.status(),
    ...Object.entries(answer.headers()).filter(([name]) => !ofConnection.test(name)),
  ];
  for (const name of [
    'claims.csv',
    'claims.md?verdict=unproven',
    'claims.xlsx',
    'claims.pdf?verdict=disputed',
    'statements.jsonl',
    'README',
    `claims/${slug}.docx`,
    `claims/${slug}.md`,
    `claims/${slug}.csv?edition=1`,
    `claims/${slug}.json`,
    'claims/nothing.md',
    'stories/us-deportations-through-panama.md',
    'stories/nothing.md',
    'nothing',
  ]) {
    const head = await request.head(`/exports/${name}`);
    expect(told(head), name).toEqual(told(await file(request, name)));
    expect((await head.body()).length, name).toBe(0);
  }
});
