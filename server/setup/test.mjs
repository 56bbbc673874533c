// @ts-check
import { getChromium, howToGetChromium } from './browser.mjs';
import { build } from './compile.mjs';
import { countStep } from './counting.mjs';
import { canInstallPackages, installPackages } from './debian.mjs';
import { findPostgres } from './find-postgres.mjs';
import { installWhatIsMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { startCluster } from './postgres-cluster.mjs';
import { quickSteps } from './quick-steps.mjs';
import { runCommand } from './refusal.mjs';
import { playwrightStep, runSteps, vitestStep } from './suite.mjs';

const noPostgres =
  '!!! The database tests did NOT run on PostgreSQL: its programs are not on this machine. On Debian: apt-get install postgresql. On macOS: brew install postgresql.';

/** @type {import('./suite.mjs').Step} */
const postgresStep = {
  title: 'Database tests on PostgreSQL',
  run: async () => {
    if (!findPostgres() && canInstallPackages()) await installPackages(['postgresql', 'postgresql-contrib']);
    const programs = findPostgres();
    if (!programs) {
      console.error(noPostgres);
      return process.env.CI === 'true' ? countStep(false) : { passed: 0, failed: 0 };
    }
    const cluster = await startCluster(programs);
    try {
      return await vitestStep('', 'database', { TEST_DATABASE_URL: cluster.url }).run();
    } finally {
      await cluster.remove();
    }
  },
};

/** @type {import('./suite.mjs').Step} */
const browserStep = {
  title: 'Browser tests',
  run: async () => {
    if (await getChromium()) return playwrightStep('').run();
    console.error(howToGetChromium);
    return countStep(false);
  },
};

await runCommand(async () => {
  requireNode('test');
  await installWhatIsMissing({ withDevelopment: true });
  return runSteps([
    ...quickSteps,
    vitestStep('Database tests on SQLite', 'database', { TEST_DATABASE_URL: undefined }),
    postgresStep,
    { title: 'Build', run: () => build().then(() => countStep(true)) },
    browserStep,
  ]);
});
