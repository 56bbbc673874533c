import { and, asc, desc, eq, inArray, notInArray, or } from 'drizzle-orm';
import { pageKeyOf } from '../../../domain/page-address.ts';
import { partyFields } from '../../commands/parties.ts';
import { sourceFields } from '../../commands/sources.ts';
import { statementFields } from '../../commands/statements.ts';
import type { Store } from '../../engines/store.ts';

/** A party as its form has it, and which one it turned out to be, if another; or null. */
export async function getParty({ read, t }: Store, id: string) {
  const [row] = await read.select().from(t.parties).where(eq(t.parties.id, id));
  if (!row) return null;
  const { name, mergedIntoId } = row;
  const [kept] = mergedIntoId
    ? await read
        .select({ id: t.parties.id, name: t.parties.name })
        .from(t.parties)
        .where(eq(t.parties.id, mergedIntoId))
    : [];
  return { id, name, version: row.version, fields: await partyFields(read, t, row), mergedInto: kept ?? null };
}

export type DeskSource = NonNullable<Awaited<ReturnType<typeof getSource>>>;

/** A source with its newest kept copy, or null. */
export async function getSource({ read, t: { sources, archivedCopies, parties } }: Store, id: string) {
  const [row] = await read
    .select({ source: sources, publisher: parties.name })
    .from(sources)
    .leftJoin(parties, eq(parties.id, sources.publisherId))
    .where(eq(sources.id, id));
  if (!row) return null;
  const copies = await read
    .select()
    .from(archivedCopies)
    .where(eq(archivedCopies.sourceId, id))
    .orderBy(desc(archivedCopies.takenAt));
  return {
    ...row.source,
    publisher: row.publisher,
    copies,
    text: copies.find((copy) => copy.text)?.text ?? null,
  };
}

const MOST_CLAIMS = 3;

/** The claims in hand that appeared in this source or have evidence from it, changed last first; a few. */
export async function listClaimsCiting({ read, t }: Store, sourceId: string): Promise<{ id: string; words: string }[]> {
  const { claims, appearances, evidence, statements } = t;
  const appeared = read.select({ id: appearances.claimId }).from(appearances).where(eq(appearances.sourceId, sourceId));
  const quoted = read
    .select({ id: evidence.claimId })
    .from(evidence)
    .innerJoin(statements, eq(statements.id, evidence.statementId))
    .where(eq(statements.sourceId, sourceId));
  return read
    .select({ id: claims.id, words: claims.words })
    .from(claims)
    .where(
      and(
        or(inArray(claims.id, appeared), inArray(claims.id, quoted)),
        notInArray(claims.step, ['declined', 'in-review']),
      ),
    )
    .orderBy(desc(claims.updatedAt))
    .limit(MOST_CLAIMS);
}

/** A kept page of this source as it came, or null. */
export async function getArchivedBytes(
  { read, t: { archivedCopies, archivedBytes } }: Store,
  sourceId: string,
  id: string,
) {
  const [kept] = await read
    .select({ bytes: archivedBytes.bytes, mediaType: archivedCopies.mediaType, takenAt: archivedCopies.takenAt })
    .from(archivedBytes)
    .innerJoin(archivedCopies, eq(archivedCopies.id, archivedBytes.copyId))
    .where(and(eq(archivedCopies.id, id), eq(archivedCopies.sourceId, sourceId)));
  return kept ?? null;
}

/** The source that this page is logged as, however its address is written; or null. */
export async function sourceOfPage({ read, t: { sources } }: Store, address: string): Promise<string | null> {
  const key = pageKeyOf(address);
  const [source] = await read
    .select({ id: sources.id })
    .from(sources)
    .where(or(eq(sources.url, address), key === null ? undefined : eq(sources.pageKey, key)))
    .limit(1);
  return source?.id ?? null;
}

/** A source as its form has it, or null. */
export async function getSourceFields({ read, t }: Store, id: string) {
  const [row] = await read.select().from(t.sources).where(eq(t.sources.id, id));
  return row ? { id, version: row.version, fields: await sourceFields(read, t, row) } : null;
}

/** A story as its form has it, or null. */
export async function getStory({ read, t: { stories } }: Store, id: string) {
  const [row] = await read.select().from(stories).where(eq(stories.id, id));
  if (!row) return null;
  const { title, summary, notice, slug, version } = row;
  return { id, version, fields: { title, summary, notice, slug } };
}

/** One piece of evidence of a claim by its number, with its statement as the forms have them; or null. */
export async function getEvidence({ read, t: { evidence, statements } }: Store, claimId: string, number: number) {
  const rows = await read
    .select({ evidence, statement: statements })
    .from(evidence)
    .innerJoin(statements, eq(statements.id, evidence.statementId))
    .where(eq(evidence.claimId, claimId))
    .orderBy(asc(evidence.number));
  const row = rows.find((candidate) => candidate.evidence.number === number);
  if (!row) return null;
  const { stance, why, interest, interestNote, originId, bearsOn } = row.evidence;
  return {
    id: row.evidence.id,
    number,
    version: row.evidence.version,
    withdrawnReason: row.evidence.withdrawnReason,
    fields: { stance, why, interest, interestNote, originId, bearsOn },
    statement: { id: row.statement.id, version: row.statement.version, fields: statementFields(row.statement) },
  };
}
