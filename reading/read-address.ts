import { fork } from 'node:child_process';
import type { ReadingResult, ReadingTask } from './reading.ts';

type Limits = { milliseconds: number; megabytes: number };
/** Fetching may take half of it. */
const LIMITS: Limits = { milliseconds: 30_000, megabytes: 512 };
/** More at a time would take the machine from those who read the site; whoever comes later waits for a place. */
const AT_A_TIME = 2;

let busy = 0;
const waiting: (() => void)[] = [];

/** Fetches and reads one page of the public web in a process of its own (`program` is its compiled file), which is ended
 *  where it takes too long or too much memory. Whatever goes wrong is a value. */
export async function readAddress(task: ReadingTask, program: string, limits: Limits = LIMITS): Promise<ReadingResult> {
  // Whoever waits is handed the place of whoever goes: it is never free in between for a third.
  if (busy >= AT_A_TIME) await new Promise<void>((go) => waiting.push(go));
  else busy += 1;
  try {
    return await readIn(task, program, limits);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}

function readIn(task: ReadingTask, program: string, { milliseconds, megabytes }: Limits): Promise<ReadingResult> {
  // It gets no environment: a parser that was taken over must find no password of the database there.
  const { NODE_EXTRA_CA_CERTS } = process.env;
  const child = fork(program, [], {
    env: { NODE_ENV: 'production', ...(NODE_EXTRA_CA_CERTS && { NODE_EXTRA_CA_CERTS }) },
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      child.kill();
      act();
    };
    child.once('message', (result: ReadingResult) => settle(() => resolve(result)));
    child.once('exit', () => settle(() => resolve({ ok: false, problem: 'tooHard', status: null })));
    child.once('error', (error) => settle(() => reject(error)));
    child.send(task);
  });
}
