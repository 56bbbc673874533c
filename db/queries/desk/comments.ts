import { and, asc, count, desc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Thread } from '../../../domain/comment.ts';
import type { Store } from '../../engines/store.ts';

/** What was written about a claim, the threads that are still open first, the newest last in each. */
export async function listThreads({ read, t }: Store, claimId: string): Promise<Thread[]> {
  const { comments: c, people } = t;
  const resolver = alias(people, 'resolver');
  const rows = await read
    .select({ row: c, by: people.name, resolvedBy: resolver.name })
    .from(c)
    .innerJoin(people, eq(people.id, c.writtenBy))
    .leftJoin(resolver, eq(resolver.id, c.resolvedBy))
    .where(eq(c.claimId, claimId))
    .orderBy(asc(c.writtenAt), asc(c.id));
  const firsts = rows.filter(({ row }) => row.id === row.threadId);
  const threads = firsts.map(({ row, resolvedBy }) => ({
    id: row.id,
    part: row.part,
    evidenceNumber: row.evidenceNumber,
    passage: row.passage,
    resolved: row.resolvedAt ? { at: row.resolvedAt, by: resolvedBy ?? '' } : null,
    comments: rows
      .filter((other) => other.row.threadId === row.id)
      .map((other) => ({ id: other.row.id, body: other.row.body, by: other.by, at: other.row.writtenAt })),
  }));
  return [...threads.filter(({ resolved }) => !resolved), ...threads.filter(({ resolved }) => resolved)];
}

const AT_MOST = 50;

/** What somebody was told of and has not put away, the newest first. */
export function listNotices({ read, t }: Store, personId: string) {
  const { comments: c, commentNotices: n, people, claims } = t;
  return read
    .select({ id: c.id, claimId: c.claimId, words: claims.words, body: c.body, by: people.name, at: c.writtenAt })
    .from(n)
    .innerJoin(c, eq(c.id, n.commentId))
    .innerJoin(claims, eq(claims.id, c.claimId))
    .innerJoin(people, eq(people.id, c.writtenBy))
    .where(and(eq(n.personId, personId), isNull(n.readAt)))
    .orderBy(desc(c.writtenAt), desc(c.id))
    .limit(AT_MOST);
}

export async function countNotices({ read, t: { commentNotices: n } }: Store, personId: string): Promise<number> {
  const [row] = await read
    .select({ count: count() })
    .from(n)
    .where(and(eq(n.personId, personId), isNull(n.readAt)));
  return row?.count ?? 0;
}
