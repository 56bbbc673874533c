import { and, desc, eq, inArray, like, type SQL } from 'drizzle-orm';
import type { BriefClaim } from '../../../domain/brief-claim.ts';
import { type DeskKind, deskTerms } from '../../../domain/desk-text.ts';
import type { Store } from '../../engines/store.ts';
import { ratingColumns } from '../rating-columns.ts';

const MOST = 8;

/** Records of this kind whose words begin with every word typed, changed last first. Nothing typed finds nothing. */
export async function findIds({ read, t }: Store, kind: DeskKind, typed: string, limit: number): Promise<string[]> {
  const terms = deskTerms(typed);
  if (terms.length === 0) return [];
  const { recordId, text, changedAt, kind: column } = t.deskTexts;
  const rows = await read
    .select({ id: recordId })
    .from(t.deskTexts)
    .where(and(eq(column, kind), ...terms.map((term): SQL => like(text, `% ${term}%`))))
    .orderBy(desc(changedAt))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** What the desk holds whose words begin with every word typed, of each kind the few changed last, and whether there are
 *  more. */
export async function findOnDesk(store: Store, typed: string) {
  const idsOf = async (kind: DeskKind): Promise<{ ids: string[]; more: boolean }> => {
    const ids = await findIds(store, kind, typed, MOST + 1);
    return { ids: ids.slice(0, MOST), more: ids.length > MOST };
  };
  const [claims, statements, parties, sources] = [
    await idsOf('claim'),
    await idsOf('statement'),
    await idsOf('party'),
    await idsOf('source'),
  ];
  return {
    claims: { found: inOrder(claims.ids, await claimsBy(store, claims.ids)), more: claims.more },
    statements: { found: inOrder(statements.ids, await statementsBy(store, statements.ids)), more: statements.more },
    parties: { found: inOrder(parties.ids, await partiesBy(store, parties.ids)), more: parties.more },
    sources: { found: inOrder(sources.ids, await sourcesBy(store, sources.ids)), more: sources.more },
  };
}

/** The rows in the order of the identifiers. */
export function inOrder<T extends { id: string }>(ids: readonly string[], rows: readonly T[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Claims of the desk in short, with the verdict in force. */
export const claimsBy = (
  { read, t: { claims, parties, publishedClaims: published } }: Store,
  ids: string[],
): Promise<BriefClaim[]> =>
  read
    .select({
      id: claims.id,
      words: claims.words,
      wording: claims.wording,
      language: claims.language,
      claimant: parties.name,
      step: claims.step,
      rating: ratingColumns(published),
      withdrawn: published.withdrawn,
    })
    .from(claims)
    .innerJoin(parties, eq(parties.id, claims.claimantId))
    .leftJoin(published, eq(published.claimId, claims.id))
    .where(inArray(claims.id, ids));

async function statementsBy({ read, t: { statements, parties, evidence } }: Store, ids: string[]) {
  const rows = await read
    .select({
      id: statements.id,
      words: statements.words,
      wording: statements.wording,
      language: statements.language,
      party: parties.name,
      saidOn: statements.saidOn,
    })
    .from(statements)
    .innerJoin(parties, eq(parties.id, statements.partyId))
    .where(inArray(statements.id, ids));
  const uses = await read
    .select({ statementId: evidence.statementId, claimId: evidence.claimId, number: evidence.number })
    .from(evidence)
    .where(inArray(evidence.statementId, ids))
    .orderBy(evidence.loggedAt);
  return rows.map((row) => ({ ...row, uses: uses.filter(({ statementId }) => statementId === row.id) }));
}

const partiesBy = ({ read, t: { parties } }: Store, ids: string[]) =>
  read
    .select({ id: parties.id, name: parties.name, kind: parties.kind, aliases: parties.aliases })
    .from(parties)
    .where(inArray(parties.id, ids));

const sourcesBy = ({ read, t: { sources } }: Store, ids: string[]) =>
  read
    .select({ id: sources.id, title: sources.title, kind: sources.kind, publishedOn: sources.publishedOn })
    .from(sources)
    .where(inArray(sources.id, ids));
