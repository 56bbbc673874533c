import { createServer, type Server } from 'node:http';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const slug = 'uzbekistan-does-not-want-to-cooperate';
const FRAME = `/embed/claims/${slug}`;
const WORDS = '“Uzbekistan does not want to cooperate in removing its citizens from the U.S.”';

/** A page of another site, with what its editor pasted in. */
async function otherSite(body: string): Promise<{ address: string; close: () => void }> {
  const server: Server = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>A blog</title><h1>A blog</h1>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

test('A claim can be framed: its words, its verdict, its line, and the way to all of it; no cookie', async ({
  page,
  request,
  baseURL,
}) => {
  const answer = await request.get(FRAME);
  expect(answer.headers()['content-security-policy']).toContain('frame-ancestors *');
  expect(answer.headers()['set-cookie']).toBeUndefined();
  await page.goto(FRAME);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS);
  await expect(page.getByText('Disputed').first()).toBeVisible();
  const link = page.getByRole('link', { name: 'Evidence, timeline and every edition' });
  await expect(link).toHaveAttribute('href', `${baseURL}/en/claims/${slug}`);
  await expect(link).toHaveAttribute('target', '_top');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('A frame follows the newest edition, or stays with the one it was made for', async ({ page }) => {
  await page.goto(`${FRAME}?edition=1`);
  await expect(page.getByText('Unproven').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'There is a newer edition, 2.' })).toBeVisible();
  expect((await page.goto(`${FRAME}?edition=9`))?.status()).toBe(404);
  await expect(page.getByText('No claim stands at this address.')).toBeVisible();
});

test('A frame is light or dark as it is asked for, and compact', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const paper = () => page.locator('[data-theme]').evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.goto(`${FRAME}?theme=dark`);
  expect(await paper()).toBe('rgb(15, 20, 24)');
  await page.goto(`${FRAME}?theme=light`);
  expect(await paper()).toBe('rgb(251, 252, 253)');
  const whole = await page.evaluate(() => document.documentElement.offsetHeight);
  await page.goto(`${FRAME}?size=compact`);
  expect(await page.evaluate(() => document.documentElement.offsetHeight)).toBeLessThan(whole - 100);
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled });
    test('what an editor pastes shows the claim', async ({ page, baseURL }) => {
      await page.goto(`/en/claims/${slug}`);
      await page.getByRole('link', { name: 'Embed', exact: true }).click();
      const code = await page.getByLabel('Paste this into your page').inputValue();
      const site = await otherSite(code);
      await page.goto(site.address);
      if (javaScriptEnabled) {
        const frame = page.frameLocator('iframe');
        await expect(frame.getByRole('heading', { level: 1 })).toHaveText(WORDS);
        const inside = await frame
          .locator('html')
          .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
        await expect(page.locator('iframe')).toHaveCSS('height', `${inside}px`);
      } else {
        await expect(page.locator('blockquote')).toContainText(WORDS);
        await expect(page.locator('blockquote')).toContainText('Disputed');
        await expect(page.locator('blockquote').getByRole('link')).toHaveAttribute(
          'href',
          `${baseURL}/en/claims/${slug}`,
        );
      }
      site.close();
    });
  });

test('What is pasted can be chosen: colours, size, and whether it follows the newest edition', async ({ page }) => {
  await page.goto(`/en/claims/${slug}/embed`);
  await page.getByRole('link', { name: 'dark', exact: true }).click();
  await page.getByRole('link', { name: 'compact' }).click();
  await page.getByRole('link', { name: 'edition 2 for good' }).click();
  const code = page.getByLabel('Paste this into your page');
  await expect(code).toHaveValue(/embed\/claims\/.+\?edition=2&amp;size=compact&amp;theme=dark/);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(WORDS);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('The frame beside the code is as high as what is in it, also in a narrow window', async ({ page }) => {
  const frame = page.locator('iframe');
  const fits = async () => {
    const inside = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((html) => html.getBoundingClientRect().height);
    return (await frame.evaluate((element) => element.clientHeight)) - Math.ceil(inside);
  };
  await page.goto(`/en/claims/${slug}/embed`);
  await expect.poll(fits).toBe(0);
  await page.setViewportSize({ width: 390, height: 800 });
  await expect.poll(fits).toBe(0);
});

test('oEmbed is found from the page and gives the frame; other addresses and formats are refused as the standard says', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto(`/en/claims/${slug}`);
  const found = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const embed = await (await request.get(found ?? '')).json();
  expect(embed).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Sample newsroom', title: WORDS });
  expect(embed.html).toContain(`src="${baseURL}${FRAME}"`);
  const asked = (query: string) => request.get(`/oembed?${query}`);
  const url = encodeURIComponent(`${baseURL}/en/claims/${slug}`);
  const small = await (await asked(`url=${url}&maxwidth=300&maxheight=310`)).json();
  expect([small.width, small.height <= 310]).toEqual([300, true]);
  expect(small.html).toContain('size=compact');
  expect((await (await asked(`url=${url}%2Feditions%2F1`)).json()).html).toContain('edition=1');
  expect((await asked('url=https%3A%2F%2Fother.example%2Fen%2Fclaims%2Fx')).status()).toBe(404);
  expect((await asked(`url=${url}&format=xml`)).status()).toBe(501);
  expect((await asked('')).status()).toBe(400);
});

test('A claim has a picture where it is shared, and its line can be shown by other sites', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto(`/en/claims/${slug}`);
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(image).toBe(`${baseURL}/pictures/claims/${slug}/share.png?edition=2`);
  await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute('content', /^Disputed: “Uzbekistan/);
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
  for (const [address, type] of [
    [image ?? '', 'image/png'],
    [`/pictures/claims/${slug}/line.png?theme=dark`, 'image/png'],
    [`/pictures/claims/${slug}/line.svg`, 'image/svg+xml'],
  ] as const) {
    const answer = await request.get(address);
    expect([answer.status(), answer.headers()['content-type']?.split(';')[0]]).toEqual([200, type]);
    expect(answer.headers()['cross-origin-resource-policy']).toBe('cross-origin');
  }
  expect((await request.get(`/pictures/claims/${slug}/line.gif`)).status()).toBe(404);
  expect((await request.get('/pictures/claims/no-such-claim/share.png')).status()).toBe(404);
});
