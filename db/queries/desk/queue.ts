import { and, count, desc, eq, exists, gt, gte, inArray, isNull, lt, lte, not, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { CHANGING } from '../../../domain/activity.ts';
import { dayAfter, dayOf } from '../../../domain/instants.ts';
import type { QueueClaim } from '../../../domain/queue-claim.ts';
import type { QueueFilters, QueueView } from '../../../domain/queue-filters.ts';
import { DUE_SOON } from '../../../domain/reply.ts';
import { STEPS, type Step } from '../../../domain/workflow.ts';
import type { Store } from '../../engines/store.ts';
import { getNewsroom } from '../../newsroom.ts';
import { queueClaims } from './queue-claims.ts';
import { claimsSaying } from './saying.ts';

export type QueuePage = { claims: QueueClaim[]; next: string | null };

const OPEN: Step[] = ['logged', 'checking', 'in-review'];

type Asked = {
  view: QueueView;
  personId: string;
  filters?: QueueFilters;
  /** Of the view, only what stands here: a column of the board. */
  step?: Step;
  after?: string | null;
  size?: number;
};

/** One page of a view, the newest change first. It is found by key, so a change meanwhile repeats and hides nothing. */
export async function listQueue(store: Store, { after, size = 25, ...asked }: Asked): Promise<QueuePage> {
  const { read, t } = store;
  const start = after ? keyOf(after) : null;
  const rows = await read
    .select({ id: t.claims.id, updatedAt: t.claims.updatedAt })
    .from(t.claims)
    .where(and(await chosen(store, asked), start ? beyond(store, start) : undefined))
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

/** How many claims one view, narrowed, holds. */
export const countChosen = async (store: Store, asked: Asked): Promise<number> =>
  store.read.$count(store.t.claims, await chosen(store, asked));

/** How many claims stand in each view. */
export async function countQueue(store: Store, personId: string): Promise<Record<QueueView, number>> {
  const { read, t } = store;
  const steps = await read.select({ step: t.claims.step, count: count() }).from(t.claims).groupBy(t.claims.step);
  const asked = await forNow(store, personId);
  const byStep = new Map(steps.map((row) => [row.step, row.count]));
  const of = (step: Step) => byStep.get(step) ?? 0;
  const counted = (view: QueueView) => read.$count(t.claims, inView(store, view, asked));
  return {
    mine: await counted('mine'),
    unassigned: OPEN.reduce((sum, step) => sum + of(step), 0) - (await read.$count(t.claims, isSeenTo(store))),
    review: await counted('review'),
    replies: await counted('replies'),
    behind: await counted('behind'),
    outdated: await counted('outdated'),
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

async function chosen(store: Store, { view, personId, filters, step }: Asked): Promise<SQL | undefined> {
  const { claims } = store.t;
  const asked = await forNow(store, personId);
  return and(
    inView(store, view, asked),
    filters && narrowed(store, filters, asked.today),
    step && eq(claims.step, step),
  );
}

function inView(store: Store, view: QueueView, { personId, today }: For): SQL | undefined {
  const { claims } = store.t;
  if (view === 'all') return undefined;
  if (view === 'mine') return and(inArray(claims.step, OPEN), isAssigned(store, personId));
  if (view === 'unassigned') return and(inArray(claims.step, OPEN), not(isSeenTo(store)));
  if (view === 'review') return waitsFor(store, personId);
  if (view === 'replies') return repliesDue(store, today);
  if (view === 'behind') return isBehind(store);
  if (view === 'outdated') return isOutdated(store, today);
  return eq(claims.step, view);
}

function narrowed(store: Store, { words, who, due }: QueueFilters, today: string): SQL | undefined {
  const { claims, assignments } = store.t;
  const dueBetween = (from: string | null, to: string) =>
    inArray(
      claims.id,
      store.read
        .select({ id: assignments.claimId })
        .from(assignments)
        .where(and(lte(assignments.dueOn, to), from === null ? undefined : gte(assignments.dueOn, from))),
    );
  return and(
    words ? inArray(claims.id, claimsSaying(store, words)) : undefined,
    who === 'nobody' ? not(isSeenTo(store)) : who ? isAssigned(store, who) : undefined,
    due === 'late' ? and(inArray(claims.step, OPEN), dueBetween(null, dayAfter(today, -1))) : undefined,
    due === 'week' ? and(inArray(claims.step, OPEN), dueBetween(today, dayAfter(today, 7))) : undefined,
  );
}

const isAssigned = ({ read, t: { assignments, claims } }: Store, personId: string): SQL =>
  inArray(
    claims.id,
    read.select({ id: assignments.claimId }).from(assignments).where(eq(assignments.personId, personId)),
  );

/** It is in hand, and somebody who still has access sees to it. */
const isSeenTo = ({ read, t: { assignments, people, claims } }: Store): SQL =>
  sql`(${inArray(claims.step, OPEN)} and ${inArray(
    claims.id,
    read
      .select({ id: assignments.claimId })
      .from(assignments)
      .innerJoin(people, and(eq(people.id, assignments.personId), eq(people.active, true))),
  )})`;

/** It is in review, and this person, who decides, changed nothing of its own since its last edition. Changes to shared rows are
 *  asked when it is approved. */
function waitsFor({ read, t: { activity, claims, people } }: Store, personId: string): SQL | undefined {
  const decides = read
    .select({ one: sql`1` })
    .from(people)
    .where(and(eq(people.id, personId), inArray(people.role, ['editor', 'admin'])));
  const published = read
    .select({ newest: sql`coalesce(max(${activity.sequence}), 0)` })
    .from(activity)
    .where(and(eq(activity.claimId, claims.id), eq(activity.type, 'edition.published')));
  const own = alias(activity, 'own');
  const changed = read
    .select({ one: sql`1` })
    .from(own)
    .where(
      and(
        eq(own.claimId, claims.id),
        eq(own.personId, personId),
        inArray(own.type, [...CHANGING]),
        gt(own.sequence, sql`(${published})`),
      ),
    );
  return and(eq(claims.step, 'in-review'), exists(decides), not(exists(changed)));
}

/** Somebody was asked, has not answered, and the day by which they were to answer is near or over. */
function repliesDue({ read, t: { claims, replyRequests: r } }: Store, today: string): SQL | undefined {
  const due = read
    .select({ id: r.claimId })
    .from(r)
    .where(and(eq(r.outcome, 'awaiting'), isNull(r.removedAt), lte(r.deadline, dayAfter(today, DUE_SOON))));
  return and(inArray(claims.step, [...OPEN, 'settled']), inArray(claims.id, due));
}

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
