import { and, count, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { CHANGING } from '../../../domain/activity.ts';
import { isLate } from '../../../domain/assignment.ts';
import type { ClaimLine } from '../../../domain/claim-line.ts';
import { bounds } from '../../../domain/edtf.ts';
import { dayOf } from '../../../domain/instants.ts';
import { ratingOfClaim } from '../../../domain/published.ts';
import type { QueueClaim } from '../../../domain/queue-claim.ts';
import { ratingIn } from '../../../domain/rating.ts';
import type { Step } from '../../../domain/workflow.ts';
import type { Store } from '../../engines/store.ts';
import { getNewsroom } from '../../newsroom.ts';
import { readScale } from '../../scale.ts';

/** The claims of these ids, in this order, in a constant number of queries. */
export async function queueClaims(store: Store, ids: string[]): Promise<QueueClaim[]> {
  if (ids.length === 0) return [];
  const { read, t } = store;
  const newsroom = await getNewsroom(read);
  const zone = newsroom?.timeZone ?? 'UTC';
  const claims = await read
    .select({ claim: t.claims, claimant: t.parties.name })
    .from(t.claims)
    .innerJoin(t.parties, eq(t.parties.id, t.claims.claimantId))
    .where(inArray(t.claims.id, ids));
  const published = await read.select().from(t.publishedClaims).where(inArray(t.publishedClaims.claimId, ids));
  const verdicts = await read
    .select({ claimId: t.verdicts.claimId, rating: t.verdicts.rating })
    .from(t.verdicts)
    .where(inArray(t.verdicts.claimId, ids))
    .orderBy(t.verdicts.number);
  const scale = await readScale(read);
  const marks = await marksOf(store, ids, zone);
  const authors = await authorsOf(store, ids);
  const assigned = await assignmentsOf(store, ids);
  const threads = await openThreadsOf(store, ids);
  const awaited = await awaitedOf(store, ids);
  const today = dayOf(Date.now(), zone);
  const byClaim = new Map(claims.map((row) => [row.claim.id, row]));
  const newest = new Map(published.map((row) => [row.claimId, row]));
  const proposed = new Map(verdicts.map((row) => [row.claimId, row.rating]));
  return ids.flatMap((id) => {
    const row = byClaim.get(id);
    if (!row) return [];
    const { words, wording, language, step, nextKind, returnedReason, updatedAt, saidOn, loggedAt } = row.claim;
    const open = newest.get(id);
    const rating = proposed.get(id);
    const unpublished = {
      claimant: row.claimant,
      timeZone: zone,
      claim: { saidOn, ...bounds(saidOn, zone), knownAt: loggedAt.getTime() },
      marks: marks.get(id) ?? [],
      turns: [],
    };
    return {
      id,
      words,
      wording,
      language,
      claimant: row.claimant,
      step,
      nextKind,
      returnedReason,
      updatedAt,
      published: open ? { number: open.number, withdrawn: open.withdrawn, rating: ratingOfClaim(open) } : null,
      proposed: rating === undefined ? null : ratingIn(scale, rating),
      line: open?.line ?? unpublished,
      authors: authors.get(id) ?? [],
      assigned: withLate(assigned.get(id), step, today),
      openThreads: threads.get(id) ?? 0,
      awaited: withLateAnswer(awaited.get(id), today),
    };
  });
}

type Assigned = { personId: string; name: string; dueOn: string | null };

const withLate = (assigned: Assigned | undefined, step: Step, today: string) =>
  assigned ? { ...assigned, late: isLate(assigned.dueOn, step, today) } : null;

async function assignmentsOf({ read, t }: Store, ids: string[]): Promise<Map<string, Assigned>> {
  const { assignments: a, people } = t;
  const rows = await read
    .select({ claimId: a.claimId, personId: a.personId, name: people.name, dueOn: a.dueOn })
    .from(a)
    .innerJoin(people, eq(people.id, a.personId))
    .where(and(inArray(a.claimId, ids), eq(people.active, true)));
  return new Map(rows.map(({ claimId, ...row }) => [claimId, row]));
}

type Awaiting = { name: string; deadline: string };

const withLateAnswer = (awaited: Awaiting | undefined, today: string) =>
  awaited ? { ...awaited, late: awaited.deadline < today } : null;

/** Who is to answer first. */
async function awaitedOf({ read, t }: Store, ids: string[]): Promise<Map<string, Awaiting>> {
  const { replyRequests: r, parties } = t;
  const rows = await read
    .select({ claimId: r.claimId, name: parties.name, deadline: r.deadline })
    .from(r)
    .innerJoin(parties, eq(parties.id, r.partyId))
    .where(and(inArray(r.claimId, ids), eq(r.outcome, 'awaiting'), isNull(r.removedAt), isNotNull(r.deadline)))
    .orderBy(desc(r.deadline));
  return new Map(rows.map(({ claimId, name, deadline }) => [claimId, { name, deadline: deadline ?? '' }]));
}

async function openThreadsOf({ read, t: { comments: c } }: Store, ids: string[]): Promise<Map<string, number>> {
  const rows = await read
    .select({ claimId: c.claimId, count: count() })
    .from(c)
    .where(and(inArray(c.claimId, ids), eq(c.id, c.threadId), isNull(c.resolvedAt)))
    .groupBy(c.claimId);
  return new Map(rows.map((row) => [row.claimId, row.count]));
}

async function marksOf({ read, t }: Store, ids: string[], zone: string): Promise<Map<string, ClaimLine['marks']>> {
  const rows = await read
    .select({ evidence: t.evidence, saidOn: t.statements.saidOn, name: t.parties.name })
    .from(t.evidence)
    .innerJoin(t.statements, eq(t.statements.id, t.evidence.statementId))
    .innerJoin(t.parties, eq(t.parties.id, t.statements.partyId))
    .where(inArray(t.evidence.claimId, ids));
  const marks = new Map<string, ClaimLine['marks']>();
  for (const { evidence, saidOn, name } of rows) {
    const mark = {
      saidOn,
      ...bounds(saidOn, zone),
      number: evidence.number,
      stance: evidence.stance,
      interested: evidence.interest === 'interested',
      name,
      office: '',
      detail: '',
      knownAt: evidence.loggedAt.getTime(),
      cited: false,
      withdrawn: evidence.withdrawnAt !== null,
    };
    marks.set(evidence.claimId, [...(marks.get(evidence.claimId) ?? []), mark]);
  }
  return marks;
}

/** By claim, who changed something of its own since its last edition. Changes to shared rows are asked when it is approved. */
async function authorsOf({ read, t: { activity } }: Store, ids: string[]): Promise<Map<string, string[]>> {
  const rows = await read
    .select({ claimId: activity.claimId, personId: activity.personId, type: activity.type })
    .from(activity)
    .where(inArray(activity.claimId, ids))
    .orderBy(desc(activity.sequence));
  const closed = new Set<string>();
  const authors = new Map<string, string[]>();
  for (const { claimId, personId, type } of rows) {
    if (!claimId || closed.has(claimId)) continue;
    if (type === 'edition.published') closed.add(claimId);
    else if ((CHANGING as readonly string[]).includes(type))
      authors.set(claimId, [...(authors.get(claimId) ?? []), personId]);
  }
  return authors;
}
