import { and, desc, eq, exists, gt, inArray, isNotNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { CHANGING } from '../../../domain/activity.ts';
import { dayOf } from '../../../domain/instants.ts';
import type { QueueClaim } from '../../../domain/queue-claim.ts';
import type { Step } from '../../../domain/workflow.ts';
import { STEPS } from '../../../domain/workflow.ts';
import type { Store } from '../../engines/store.ts';
import { getNewsroom } from '../../newsroom.ts';
import { queueClaims } from './queue-claims.ts';

/** What a list of the desk holds: a duty, a step, or everything. */
export const QUEUE_VIEWS = ['mine', 'review', 'behind', 'outdated', 'all', ...STEPS] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export type QueuePage = { claims: QueueClaim[]; next: string | null };

const OPEN: Step[] = ['logged', 'checking', 'in-review'];

/** One page of a view, the newest change first. It is found by key, so a change meanwhile repeats and hides nothing. */
export async function listQueue(
  store: Store,
  { view, personId, after, size = 25 }: { view: QueueView; personId: string; after?: string | null; size?: number },
): Promise<QueuePage> {
  const { read, t } = store;
  const start = after ? keyOf(after) : null;
  const rows = await read
    .select({ id: t.claims.id, updatedAt: t.claims.updatedAt })
    .from(t.claims)
    .where(and(inView(store, view, await forNow(store, personId)), start ? beyond(store, start) : undefined))
    .orderBy(desc(t.claims.updatedAt), desc(t.claims.id))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    claims: await queueClaims(
      store,
      shown.map((row) => row.id),
    ),
    next: rows.length > size && last ? `${last.updatedAt.getTime()}.${last.id}` : null,
  };
}

/** How many claims stand in each view. */
export async function countQueue(store: Store, personId: string): Promise<Record<QueueView, number>> {
  const { read, t } = store;
  const steps = await read
    .select({ step: t.claims.step, count: sql<number>`count(*)`.mapWith(Number) })
    .from(t.claims)
    .groupBy(t.claims.step);
  const asked = await forNow(store, personId);
  const byStep = new Map(steps.map((row) => [row.step, row.count]));
  const of = (step: Step) => byStep.get(step) ?? 0;
  return {
    mine: await read.$count(t.claims, inView(store, 'mine', asked)),
    review: of('in-review'),
    behind: await read.$count(t.claims, inView(store, 'behind', asked)),
    outdated: await read.$count(t.claims, inView(store, 'outdated', asked)),
    all: STEPS.reduce((sum, step) => sum + of(step), 0),
    logged: of('logged'),
    checking: of('checking'),
    'in-review': of('in-review'),
    settled: of('settled'),
    declined: of('declined'),
  };
}

/** For whom and on which day of the newsroom a view is asked for. */
type For = { personId: string; today: string };

const forNow = async ({ read }: Store, personId: string): Promise<For> => ({
  personId,
  today: dayOf(Date.now(), (await getNewsroom(read))?.timeZone ?? 'UTC'),
});

function inView(store: Store, view: QueueView, { personId, today }: For): SQL | undefined {
  const { claims } = store.t;
  if (view === 'all') return undefined;
  if (view === 'mine') return and(inArray(claims.step, OPEN), workedOnBy(store, personId));
  if (view === 'review') return eq(claims.step, 'in-review');
  if (view === 'behind') return isBehind(store);
  if (view === 'outdated') return isOutdated(store, today);
  return eq(claims.step, view);
}

const workedOnBy = ({ read, t: { activity, claims } }: Store, personId: string) =>
  inArray(
    claims.id,
    read
      .select({ id: sql<string>`${activity.claimId}` })
      .from(activity)
      .where(and(isNotNull(activity.claimId), eq(activity.personId, personId), inArray(activity.type, [...CHANGING]))),
  );

/** Its newest edition shows a statement, a party, a source or its story as it was before somebody changed it. Asked from the
 *  records that editions show: each of the claims in hand would otherwise be looked at in turn. */
function isBehind({ read, t }: Store): SQL | undefined {
  const { claims, publishedRecords: shown, statements, parties, sources, stories } = t;
  const changed = (table: typeof statements | typeof parties | typeof sources | typeof stories) =>
    inArray(
      claims.id,
      read
        .select({ id: shown.claimId })
        .from(shown)
        .innerJoin(table, eq(table.id, shown.recordId))
        .where(gt(table.version, shown.recordVersion)),
    );
  return or(changed(statements), changed(parties), changed(sources), changed(stories));
}

/** The day by which its verdict was to be looked at again is over, and nothing newer is public. */
function isOutdated({ read, t }: Store, today: string): SQL {
  const { claims, publishedClaims: p } = t;
  return exists(
    read
      .select({ one: sql`1` })
      .from(p)
      .where(and(eq(p.claimId, claims.id), lt(p.reviewBy, today))),
  );
}

type Key = { at: Date; id: string };

/** The last claim of the page before, or null for a key that was never one of ours. */
function keyOf(text: string): Key | null {
  const match = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(text);
  return match ? { at: new Date(Number(match[1])), id: match[2] ?? '' } : null;
}

const beyond = ({ t: { claims } }: Store, { at, id }: Key) =>
  or(lt(claims.updatedAt, at), and(eq(claims.updatedAt, at), lt(claims.id, id)));
