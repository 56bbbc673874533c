import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

// Typst sets PDFs and pictures (docs/decisions/pdf.md). Words reach it as data beside a fixed template, never as its source.

const ROOM = path.join(/* turbopackIgnore: true */ process.cwd(), 'app');
const PROGRAM = path.join(ROOM, 'exports', 'typst-process.mjs');

/** What is to be set: a template of this room with files beside it. `at`, in seconds since 1970, is when a PDF says that it was
 *  made. */
export type Setting = {
  template: 'exports/paper.typ' | 'pictures/share.typ' | 'pictures/line.typ';
  files: Readonly<Record<string, string>>;
  as: { form: 'pdf'; at: number } | { form: 'svg' };
};
export type Answer = { ok: true; bytes: Uint8Array } | { ok: false; problem: 'none' | 'failed'; reason?: string };

/** Nothing was set. `none`: there is no typst for this machine. `busy`: too many wait already. `failed`: a fault of ours, or it
 *  took too long. */
export class NotSet extends Error {
  constructor(
    readonly problem: 'none' | 'busy' | 'failed',
    reason = '',
  ) {
    super(`not set: ${problem} ${reason}`);
  }
}

/** The longest summary takes a fifth of it. */
const MOST_MILLISECONDS = 120_000;
const MOST_WAITING = 20;
/** An idle process goes, and gives its memory back. */
const IDLE_MILLISECONDS = 60_000;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();
let kept: ChildProcess | undefined;
let idle: ReturnType<typeof setTimeout> | undefined;

/** Sets one thing, after all that was asked for before: a second process would hold its fonts twice.
 *  @throws NotSet */
export async function typeset(setting: Setting): Promise<Buffer<ArrayBuffer>> {
  if (waiting >= MOST_WAITING) throw new NotSet('busy');
  waiting += 1;
  clearTimeout(idle);
  const mine = last.then(() => setIn(startedProcess(), setting));
  last = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    waiting -= 1;
    if (waiting === 0) idle = setTimeout(() => kept?.disconnect(), IDLE_MILLISECONDS).unref();
  }
}

function startedProcess(): ChildProcess {
  if (kept) return kept;
  const child = fork(/* turbopackIgnore: true */ PROGRAM, [ROOM], {
    env: { NODE_ENV: 'production' },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // Whoever has nothing else to do need not stay for it.
  child.unref();
  child.channel?.unref();
  const forget = () => {
    if (kept === child) kept = undefined;
  };
  child.once('exit', forget).once('disconnect', forget).on('error', forget);
  kept = child;
  return child;
}

function setIn(child: ChildProcess, setting: Setting): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MILLISECONDS);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      child.removeAllListeners('message').off('exit', ended).off('error', ended);
      act();
    };
    const ended = () => settle(() => reject(new NotSet('failed', 'its process ended')));
    child.once('exit', ended);
    child.once('error', ended);
    child.once('message', (answer: Answer) =>
      settle(() =>
        answer.ok ? resolve(Buffer.from(answer.bytes)) : reject(new NotSet(answer.problem, answer.reason)),
      ),
    );
    child.send(setting, (error) => error && ended());
  });
}
