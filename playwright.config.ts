import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './server/setup/find-chromium.mjs';
import { freePort } from './server/setup/free-port.mjs';

// Chosen once: the processes that run the specs inherit it and read this file again.
process.env.E2E_PORT ??= String(await freePort());
const executablePath = findChromium();

const alone = '**/*.alone.spec.ts';
/** Take minutes, or a Java runtime: `npm run judges`. */
const judges = '**/*.judges.spec.ts';

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/start-server.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI === 'true',
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 }, // a busy machine is slow, not wrong
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    trace: 'off',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    },
  },
  projects:
    process.env.JUDGES === 'heavy'
      ? [{ name: 'judges', testMatch: judges }]
      : [
          { name: 'chromium', use: { ...devices['Desktop Chrome'] }, testIgnore: [alone, judges] },
          // What measures time comes when nothing else runs.
          { name: 'alone', dependencies: ['chromium'], testMatch: alone },
        ],
});
