import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { publishEdition } from './commands/publish.ts';
import type { Store } from './engines/store.ts';

/** Publishes every document whose time has come, in the name of whoever planned it, by the same command and under the same
 *  rules as anybody's click. One that is refused, because it was changed since or because that person may not any more, stops:
 *  the desk is told why. Done twice, or by two servers at once, it is done once.
 *  @returns how many were published */
export async function publishPlanned(store: Store, now: Date): Promise<number> {
  const { plannedPublications: p } = store.t;
  const due = await store.read
    .select()
    .from(p)
    .where(and(isNull(p.stoppedBy), lte(p.publishAt, now)))
    .orderBy(asc(p.publishAt));
  let published = 0;
  for (const { claimId, documentHash, plannedBy } of due) {
    const result = await publishEdition(store, { personId: plannedBy, now }, { claimId, documentHash });
    if (result.ok) published += 1;
    else await stopPlan(store, { claimId, documentHash, plannedBy, code: result.reasons[0]?.code ?? 'notNow' }, now);
  }
  return published;
}

type Stopped = { claimId: string; documentHash: string; plannedBy: string; code: string };

const stopPlan = (store: Store, { claimId, documentHash, plannedBy, code }: Stopped, now: Date) =>
  store.write(async (tx) => {
    const { plannedPublications: p, activity } = store.t;
    const stopped = await tx
      .update(p)
      .set({ stoppedBy: code })
      .where(and(eq(p.claimId, claimId), eq(p.documentHash, documentHash), isNull(p.stoppedBy)))
      .returning({ claimId: p.claimId });
    if (stopped.length === 0) return; // planned anew meanwhile, or stopped by another server
    const data = { code };
    const about = { claimId, subjectId: claimId, subjectVersion: null };
    await tx.insert(activity).values({ at: now, personId: plannedBy, type: 'publication.stopped', data, ...about });
  });

/** At the latest after so long the plans are looked at again: another server may have made one. */
const LONGEST_WAIT = 10_000;

type Embargo = { onFailure: (error: unknown) => void };

/** Publishes what is planned when its time comes, and at once what came due while nothing ran.
 *  @returns ends it, once a publication that is under way is done */
export function keepEmbargoes(store: Store, { onFailure }: Embargo): () => Promise<void> {
  const { plannedPublications: p } = store.t;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let running: Promise<unknown> = Promise.resolve();
  const nextWait = async (): Promise<number> => {
    const [next] = await store.read
      .select({ at: p.publishAt })
      .from(p)
      .where(isNull(p.stoppedBy))
      .orderBy(asc(p.publishAt))
      .limit(1);
    return Math.min(LONGEST_WAIT, Math.max(0, (next?.at.getTime() ?? Number.POSITIVE_INFINITY) - Date.now()));
  };
  const look = () => {
    running = publishPlanned(store, new Date())
      .then(nextWait)
      .catch((error: unknown) => {
        onFailure(error);
        return LONGEST_WAIT;
      })
      .then((wait) => {
        if (!ended) timer = setTimeout(look, wait).unref();
      });
  };
  look();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await running;
  };
}
