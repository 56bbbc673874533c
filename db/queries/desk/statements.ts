import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { Store } from '../../engines/store.ts';

/** The statements that are put to this claim, relied on or not. */
export async function listLinked({ read, t }: Store, claimId: string): Promise<string[]> {
  const rows = await read
    .select({ id: t.evidence.statementId })
    .from(t.evidence)
    .where(eq(t.evidence.claimId, claimId));
  return rows.map(({ id }) => id);
}

export type OriginChoice = { number: number; party: string; words: string; originId: string; origin: string };

/** The evidence of a claim that another piece may share its origin with, by number.
 *  @param except the number of that other piece, where it is there already */
export async function listOrigins({ read, t }: Store, claimId: string, except = 0): Promise<OriginChoice[]> {
  const { evidence: e, statements: s, parties: p } = t;
  const rows = await read
    .select({ number: e.number, words: s.words, speakerId: s.partyId, originId: e.originId })
    .from(e)
    .innerJoin(s, eq(s.id, e.statementId))
    .where(and(eq(e.claimId, claimId), isNull(e.withdrawnAt), ne(e.number, except)))
    .orderBy(asc(e.number));
  const names = new Map<string, string>();
  for (const id of new Set(rows.flatMap(({ speakerId, originId }) => [speakerId, originId]))) {
    const [row] = await read.select({ name: p.name }).from(p).where(eq(p.id, id));
    if (row) names.set(id, row.name);
  }
  return rows.map(({ speakerId, ...row }) => ({
    ...row,
    party: names.get(speakerId) ?? '',
    origin: names.get(row.originId) ?? '',
  }));
}
