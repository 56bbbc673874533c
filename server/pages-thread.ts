import { Worker } from 'node:worker_threads';
import type { ThreadStart } from './thread-start.ts';

/** The thread that renders, as the front sees it. */
export type PagesThread = {
  /** Fulfilled once it listens; never, where it ends before. */
  ready: Promise<void>;
  /** Fulfilled with its exit code. */
  ended: Promise<number>;
  /** Asks it to finish, to close what the application has opened, and to end. */
  stop: () => void;
};

/**
 * Room for what a render leaves behind. In Node's own 48 MB every second render of a long page is interrupted to clear
 * up, and what is still in use is copied each time.
 */
const YOUNG_MEGABYTES = 128;

/**
 * Starts the thread in which everything happens that may take long: rendering, the database, exports. At the limit of
 * its memory that thread alone ends. The application finds its public origin in the environment, also where it was left
 * to be made from the port.
 */
export function startPagesThread(worker: URL, start: ThreadStart, publicOrigin: URL, megabytes: number): PagesThread {
  const thread = new Worker(worker, {
    workerData: start,
    env: { ...process.env, PUBLIC_ORIGIN: publicOrigin.origin },
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const ready = new Promise<void>((resolve) => thread.once('message', () => resolve()));
  const ended = new Promise<number>((resolve) => thread.once('exit', resolve));
  let isReady = false;
  thread.once('message', () => {
    isReady = true;
  });
  // At the start it most likely speaks to whoever has just typed the command: the message, not the stack.
  thread.on('error', (error) => console.error("The pages' thread:", isReady ? error : error.message));
  return { ready, ended, stop: () => thread.postMessage('stop') };
}
