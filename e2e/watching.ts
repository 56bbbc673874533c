import type { Locator, Page } from '@playwright/test';

declare global {
  interface Window {
    policyViolations: string[];
  }
}

/** Everything a page complains of from now on: console errors, uncaught exceptions, failed and refused requests. */
export function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // That the page itself was answered with 404 is what was asked for.
    if (message.type() === 'error' && message.location().url !== page.url()) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  return complaints;
}

/** What the content security policy refused. Must be called before the page is opened. */
export async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.policyViolations.push(`${violatedDirective}: ${blockedURI}`);
    });
  });
  return () => page.evaluate(() => window.policyViolations);
}

/** The words that can be seen, without those of the buttons that only script can give a meaning. */
export const visibleWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = true;
    return document.body.innerText.replace(/\s+/g, ' ');
  });

/** Where elements stand in the page, counted in its own order. */
export const placesOf = (locators: readonly Locator[]): Promise<number[]> =>
  Promise.all(
    locators.map((locator) => locator.evaluate((element) => [...document.querySelectorAll('*')].indexOf(element))),
  );
