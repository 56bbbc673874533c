import { isTaken, type Outcome } from '../../domain/webhooks/webhook.ts';
import type { Store } from '../engines/store.ts';
import { type Due, forgetOldDeliveries, hooksDue, releaseDue, settleAttempt, takeDue } from './outbox.ts';
import { signatureHeaders } from './sign.ts';

/** After so many milliseconds the outbox is looked at again: whatever was put there is sent this soon. */
const LOOK_AGAIN = 1_000;
const HOUR = 60 * 60 * 1_000;

type Job = {
  /** The body of a message, the same at every attempt. */
  write: (due: Due) => Promise<string>;
  post: (url: string, body: string, headers: Record<string, string>, signal: AbortSignal) => Promise<Outcome>;
  onFailure: (error: unknown) => void;
};

/** Sends what is in the outbox, and what came due while nothing ran. Each webhook has its messages in their order, one at a time,
 *  and waits for no other; one that fails is left until its time, and the next is tried.
 *  @returns ends it: what is being sent is broken off, and sent again at the next start */
export function keepSending(store: Store, { write, post, onFailure }: Job): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new AbortController();
  const { signal } = end;
  let forgotten = 0;
  let looking: Promise<unknown> = Promise.resolve();
  const sending = new Map<string, Promise<unknown>>();

  async function send(due: Due): Promise<boolean> {
    const body = await write(due);
    const at = new Date();
    const begun = performance.now();
    const posted = await post(due.url, body, signatureHeaders(due, body, at), signal);
    if (signal.aborted && posted.status === null) {
      await releaseDue(store, due.delivery, at);
      return false;
    }
    const milliseconds = Math.round(performance.now() - begun);
    await settleAttempt(store, { delivery: due.delivery, at, milliseconds, ...posted }, Math.random());
    return isTaken(posted);
  }

  async function sendAll(webhookId: string): Promise<void> {
    for (let arrives = true; arrives && !signal.aborted; ) {
      const due = await takeDue(store, webhookId, new Date());
      if (!due) return;
      arrives = await send(due);
    }
  }

  async function look(): Promise<void> {
    const now = new Date();
    if (now.getTime() - forgotten > HOUR) {
      await forgetOldDeliveries(store, now);
      forgotten = now.getTime();
    }
    for (const webhookId of await hooksDue(store, now)) {
      if (sending.has(webhookId)) continue;
      const done = sendAll(webhookId)
        .catch(onFailure)
        .finally(() => sending.delete(webhookId));
      sending.set(webhookId, done);
    }
  }

  const again = () => {
    looking = look()
      .catch(onFailure)
      .then(() => {
        if (!signal.aborted) timer = setTimeout(again, LOOK_AGAIN).unref();
      });
  };
  again();
  return async () => {
    end.abort();
    clearTimeout(timer);
    await looking;
    await Promise.all(sending.values());
  };
}
