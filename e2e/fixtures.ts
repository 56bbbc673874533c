import { test as base, type Page } from '@playwright/test';

export const ROLES = ['checker', 'editor', 'administrator'] as const;
type SampleRole = (typeof ROLES)[number];

type Fixtures = {
  /** A page of somebody of the sample newsroom who is signed in; each has a browser of their own. */
  as: (role: SampleRole) => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  as: async ({ browser, baseURL, javaScriptEnabled, viewport, colorScheme }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async (role) => {
      const cookies = JSON.parse(process.env.E2E_COOKIES ?? '{}');
      const context = await browser.newContext({
        ...(baseURL !== undefined && { baseURL }),
        ...(javaScriptEnabled !== undefined && { javaScriptEnabled }),
        ...(colorScheme !== undefined && { colorScheme }),
        viewport,
      });
      contexts.push(context);
      await context.addCookies([{ ...cookies[role], url: baseURL }]);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});
