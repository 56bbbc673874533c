import { and, asc, eq, isNull } from 'drizzle-orm';
import { quoteOf } from '../../../domain/statement.ts';
import type { UsedQuote } from '../../../domain/used-words.ts';
import type { Store } from '../../engines/store.ts';

/** What the evidence of a claim took from a source, by its number, with where the words were taken from. What is no longer
 *  relied on is left out. */
export async function listUsedQuotes({ read, t }: Store, claimId: string, sourceId: string): Promise<UsedQuote[]> {
  const { evidence, statements } = t;
  const rows = await read
    .select({ number: evidence.number, statement: statements })
    .from(evidence)
    .innerJoin(statements, eq(statements.id, evidence.statementId))
    .where(and(eq(evidence.claimId, claimId), eq(statements.sourceId, sourceId), isNull(evidence.withdrawnAt)))
    .orderBy(asc(evidence.number));
  return rows.map(({ number, statement }) => {
    const quote = quoteOf(statement);
    return { number, words: quote?.words ?? statement.words, anchor: statement.anchor, isQuote: quote !== null };
  });
}
