import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

type Command = 'start' | 'begin';
type Variables = Record<string, string | undefined>;

/** A command of the project that runs, or has run, in a process of its own. */
export type Run = {
  /** Everything it has printed so far, on either stream. */
  printed: () => string;
  /** Its exit code, once it has ended. */
  ended: Promise<number>;
  hasEnded: () => boolean;
  stop: (signal?: 'SIGTERM' | 'SIGKILL') => void;
};

/** Runs `npm start` or `npm run begin` with an environment that nothing of this machine's leaks into. */
export const runProject = (command: Command, variables: Variables, parameters: string[] = []): Run =>
  run([`server/setup/${command}.mjs`, ...parameters], variables);

/** Runs Next's own server on our build: without our front, our checks and the database, what the pages alone need. */
export const runNextAlone = (port: number): Run =>
  run(['node_modules/next/dist/bin/next', 'start', '--port', String(port), '--hostname', '127.0.0.1'], {});

function run(program: string[], variables: Variables): Run {
  const unset: Variables = { DATABASE_URL: undefined, PUBLIC_ORIGIN: undefined, TRUSTED_PROXY: undefined };
  const child = spawn(process.execPath, program, {
    env: { ...process.env, ...unset, HOST: '127.0.0.1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const collect = (chunk: Buffer) => {
    text += chunk;
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  return {
    printed: () => text,
    ended,
    hasEnded: () => child.exitCode !== null,
    stop: (signal = 'SIGTERM') => child.kill(signal),
  };
}

/** Waits until the server answers that it serves. Throws with what it printed where it ends or takes too long. */
export async function untilReady(run: Run, port: number, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    if (run.hasEnded() || Date.now() > deadline) {
      run.stop();
      throw new Error(`The server did not start.\n${run.printed()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** A port on loopback that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      server.close(() => (port === undefined ? reject(new Error('no port')) : resolve(port)));
    });
  });
}
