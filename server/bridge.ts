// The one module that the application and the server share. Everything here does its work in the pages' thread and is
// harmless where there is no front, as under `next dev`, in commands and in tests.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
import { workerData } from 'node:worker_threads';
import type { ThreadStart } from './thread-start.ts';

type Closer = () => void | Promise<void>;

type Shared = {
  generation: Int32Array;
  responses: AsyncLocalStorage<ServerResponse>;
  closers: Closer[];
  moments: Set<number>;
  timer: NodeJS.Timeout | undefined;
};

/** A clock may be set, a machine may sleep, and a timer holds 24 days at most: so look at the clock once an hour. */
const LONGEST_WAIT = 3_600_000;

// Next's bundle contains copies of this module of its own. The state lives where all copies meet.
const KEY: unique symbol = Symbol.for('claimline.bridge');
const scope = globalThis as typeof globalThis & { [KEY]?: Shared };

function share(): Shared {
  const counter = (workerData as Partial<ThreadStart> | null)?.counter;
  return {
    generation: new Int32Array(counter instanceof SharedArrayBuffer ? counter : new SharedArrayBuffer(4)),
    responses: new AsyncLocalStorage(),
    closers: [],
    moments: new Set(),
    timer: undefined,
  };
}

scope[KEY] ??= share();
const shared: Shared = scope[KEY];

/** Which state of the public record is current. Read it before reading the database. */
export function generation(): number {
  return Atomics.load(shared.generation, 0);
}

/**
 * Says that readers can see something new. Call it after the commit and before the answer to whoever published: no
 * request begun later gets an older page.
 */
export function published(): void {
  Atomics.add(shared.generation, 0, 1);
}

/** Answers one request: whatever runs inside can set the status of this response. */
export function withResponse<T>(response: ServerResponse, run: () => T): T {
  return shared.responses.run(response, run);
}

/**
 * Sets the status of the page being rendered, before it returns its markup. Next's own `notFound()` sends a body that
 * only script can fill; so a page returns its own view and calls `setStatus(404)`.
 */
export function setStatus(status: number): void {
  const response = shared.responses.getStore();
  if (response && !response.headersSent) response.statusCode = status;
}

/** Registers what is to be closed when the server stops, such as the database. The last one registered closes first. */
export function onStop(close: Closer): void {
  shared.closers.push(close);
}

/** Runs every registered closer, each once. One that fails does not keep the others open; all failures are thrown. */
export async function runClosers(): Promise<void> {
  const failures: unknown[] = [];
  for (let close = shared.closers.pop(); close; close = shared.closers.pop()) {
    try {
      await close();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be closed.');
}

/**
 * Announces a moment at which a page changes by the clock alone: a deadline, the end of an embargo. The generation is
 * raised then. One timer serves all moments, and announcing one twice is as good as once.
 */
export function raiseAt(instant: Date): void {
  const moment = instant.getTime();
  if (Number.isNaN(moment)) throw new RangeError('raiseAt needs a valid date');
  if (moment <= Date.now()) return;
  shared.moments.add(moment);
  waitForNextMoment();
}

function waitForNextMoment(): void {
  clearTimeout(shared.timer);
  shared.timer = undefined;
  let earliest = Number.POSITIVE_INFINITY;
  for (const moment of shared.moments) earliest = Math.min(earliest, moment);
  if (earliest === Number.POSITIVE_INFINITY) return;
  const wait = Math.min(Math.max(earliest - Date.now(), 1), LONGEST_WAIT);
  shared.timer = setTimeout(raiseIfReached, wait).unref();
}

function raiseIfReached(): void {
  const now = Date.now();
  const reached = [...shared.moments].filter((moment) => moment <= now);
  for (const moment of reached) shared.moments.delete(moment);
  if (reached.length > 0) published();
  waitForNextMoment();
}
