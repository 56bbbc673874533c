import { expect, test } from '@playwright/test';
import { BUDGET, COOPERATION, PUNCTUALITY } from './reader-pages.ts';

const KB = 1_000;
/** Of a claim page, with forty statements too, at the first visit, as it crosses the wire: compressed, headers included. */
const BUDGETS = { text: 30 * KB, script: 5 * KB, fonts: 85 * KB };

type Weights = typeof BUDGETS;
const PART_OF: Record<string, keyof Weights | undefined> = {
  Document: 'text',
  Stylesheet: 'text',
  Script: 'script',
  Font: 'fonts',
};

for (const path of [COOPERATION, BUDGET, PUNCTUALITY])
  test(`At the first visit ${path} keeps within the budget of weight`, async ({ page }, info) => {
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Network.enable');
    const parts = new Map<string, keyof Weights>();
    const encodings = new Map<string, string>();
    const weights: Weights = { text: 0, script: 0, fonts: 0 };
    protocol.on('Network.responseReceived', ({ requestId, type, response }) => {
      const part = PART_OF[type];
      if (part) parts.set(requestId, part);
      encodings.set(type, response.headers['content-encoding'] ?? response.headers['Content-Encoding'] ?? '');
    });
    protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const part = parts.get(requestId);
      if (part) weights[part] += encodedDataLength;
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    info.annotations.push({ type: 'bytes', description: JSON.stringify(weights) });
    expect(encodings.get('Document')).toBe('br');
    expect(encodings.get('Stylesheet')).toBe('br');
    for (const part of ['text', 'script', 'fonts'] as const) {
      expect(weights[part], part).toBeGreaterThan(0);
      expect(weights[part], `${part}: ${JSON.stringify(weights)}`).toBeLessThan(BUDGETS[part]);
    }
  });
