import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

const KB = 1_000;
/** All script that the workspace of a claim loads, as it crosses the wire: compressed, headers included. */
const MOST = 250 * KB;

test('The workspace loads less script than its budget', async ({ as }, info) => {
  const page = await as('checker');
  await page.goto('/desk');
  const claim = await page.locator('main a[href^="/desk/claims/"]').first().getAttribute('href');
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  protocol.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(claim?.replace(/\/review$/, '') ?? '');
  await expect(page.getByRole('region', { name: 'As readers will have it' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  info.annotations.push({ type: 'bytes', description: String(bytes) });
  expect(scripts.size).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(MOST);
});
