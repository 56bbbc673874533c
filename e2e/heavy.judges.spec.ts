import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from './run-project.ts';

// Judges that take minutes or need a Java runtime: `npm run judges`. Their figures are written down in docs/performance.md.

const PAGES = {
  home: '/en',
  claims: '/en/claims',
  claim: '/en/claims/uzbekistan-does-not-want-to-cooperate',
  'claim with 40 statements': '/en/claims/nine-trams-in-ten-run-on-time',
  party: '/en/parties/kun-uz',
  method: '/en/method',
  data: '/en/data',
};
/** Of the category as a whole, on a phone. */
const BOUNDS = { performance: 90, accessibility: 100, 'best-practices': 100 } as const;

test.describe.configure({ timeout: 180_000 });

for (const [name, path] of Object.entries(PAGES))
  test(`Lighthouse on ${name}`, async ({ baseURL }, { project }) => {
    const port = await freePort();
    const { launchOptions } = project.use;
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...(launchOptions?.args ?? []), `--remote-debugging-port=${port}`],
    });
    try {
      const result = await lighthouse(`${baseURL}${path}`, { port, output: 'json', logLevel: 'error' });
      if (!result) throw new Error('Lighthouse said nothing');
      const { categories, audits } = result.lhr;
      const scores = Object.fromEntries(
        Object.entries(categories).map(([key, { score }]) => [key, Math.round((score ?? 0) * 100)]),
      );
      const paint = audits['largest-contentful-paint']?.displayValue;
      process.stdout.write(`${name}: ${JSON.stringify(scores)}, largest paint ${paint}\n`);
      for (const [category, bound] of Object.entries(BOUNDS))
        expect(scores[category], category).toBeGreaterThanOrEqual(bound);
      const lost = categories.seo?.auditRefs.filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0) ?? [];
      // A sample asks not to be found.
      expect(lost.map(({ id }) => id)).toEqual(['is-crawlable']);
    } finally {
      await browser.close();
    }
  });

const VNU = fileURLToPath(new URL('../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
/** Rows and cells of tables that are laid out as blocks on a phone say what they are once more (components/ui/table.tsx): some
 *  screen readers take them for what they look like. The standard calls it needless. */
const SAID_TWICE = /^The “role” attribute must not be used on a “t[drh]” element/;

const JAVA = spawnSync('java', ['-version']).status === 0;
for (const [name, path] of Object.entries({ ...PAGES, embed: `/embed/claims/uzbekistan-does-not-want-to-cooperate` }))
  test(`The Nu validator on ${name}`, async ({ request }) => {
    expect(JAVA, 'The Nu validator needs a Java runtime: apt-get install default-jre-headless.').toBe(true);
    const judge = (html: string): string[] => {
      const run = spawnSync('java', ['-jar', VNU, '--format', 'json', '--exit-zero-always', '-'], {
        input: html,
        maxBuffer: 100 * 2 ** 20,
      });
      const { messages } = JSON.parse(run.stderr.toString()) as { messages: { type: string; message: string }[] };
      return messages.flatMap(({ type, message }) => (type === 'error' && !SAID_TWICE.test(message) ? [message] : []));
    };
    expect(judge(await (await request.get(path)).text())).toEqual([]);
    expect(judge('<!doctype html><title>x</title><p><div></div></p>')).not.toEqual([]); // the judge can tell
  });
