import { type Environment, readEnvironment } from './environment.ts';
import { StartRefusal } from './start-refusal.ts';
import { startServer } from './start-server.ts';

/** How much longer than the grace period a stop may take before the process ends all the same, in milliseconds. */
const LONGEST_STOP = 12_000;

/**
 * Runs the server as the purpose of this process: reads the environment, obeys signals, ends the process when the
 * server has ended. Fulfilled once it is ready; whatever cannot start is said in one sentence, with exit code 1.
 */
export async function runServer(worker: URL, locales: readonly [string, ...string[]]): Promise<void> {
  const environment = requireEnvironment();
  try {
    const server = await startServer({ environment, worker, locales });
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        // Who asks twice does not want to wait.
        for (const again of ['SIGTERM', 'SIGINT'] as const) process.once(again, () => process.exit(1));
        setTimeout(() => process.exit(1), LONGEST_STOP);
        server.stop();
      });
    }
    void server.ended.then((code) => {
      if (code !== 0) console.error('The server has ended because a part of it failed. The lines above say why.');
      process.exit(code);
    });
    await server.ready;
    console.log(`Ready on ${server.publicOrigin.origin}`);
  } catch (error) {
    if (!(error instanceof StartRefusal)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function requireEnvironment(): Environment {
  const read = readEnvironment(process.env);
  if (read.ok) return read.environment;
  console.error(`These settings cannot be used:\n${read.problems.map((problem) => `  ${problem}`).join('\n')}`);
  process.exit(1);
}
