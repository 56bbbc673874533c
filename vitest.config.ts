import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 20_000, // property tests, on a machine that may be busy with others
          include: ['{app,components,domain,messages,reading,server}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          // Run twice: on SQLite, and on PostgreSQL where TEST_DATABASE_URL names a server.
          name: 'database',
          include: ['db/**/*.test.ts'],
          testTimeout: 60_000, // telling the whole sample takes seconds, and many times that on a busy machine
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
