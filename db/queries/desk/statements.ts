import { desc, eq, notInArray } from 'drizzle-orm';
import type { Store } from '../../engines/store.ts';

/** Statements that are not put to this claim yet, newest first. */
export async function listOtherStatements({ read, t }: Store, claimId: string, limit = 300) {
  const linked = read.select({ id: t.evidence.statementId }).from(t.evidence).where(eq(t.evidence.claimId, claimId));
  return read
    .select({ id: t.statements.id, words: t.statements.words, party: t.parties.name, saidOn: t.statements.saidOn })
    .from(t.statements)
    .innerJoin(t.parties, eq(t.parties.id, t.statements.partyId))
    .where(notInArray(t.statements.id, linked))
    .orderBy(desc(t.statements.loggedAt), desc(t.statements.id))
    .limit(limit);
}
