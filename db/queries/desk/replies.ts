import { and, asc, eq, isNull } from 'drizzle-orm';
import type { LetterKind } from '../../../domain/letters.ts';
import type { Store } from '../../engines/store.ts';

/** Who was asked to answer a claim, in the order in which they were; without requests that were removed. */
export async function listReplies({ read, t }: Store, claimId: string) {
  const { replyRequests: r, parties } = t;
  const rows = await read
    .select({ reply: r, party: parties.name })
    .from(r)
    .innerJoin(parties, eq(parties.id, r.partyId))
    .where(and(eq(r.claimId, claimId), isNull(r.removedAt)))
    .orderBy(asc(r.position));
  return rows.map(({ reply, party }) => ({ ...reply, party }));
}

/** One of them, whether it was removed or not; null where there is none. */
export async function getReply({ read, t }: Store, claimId: string, id: string) {
  const { replyRequests: r, parties } = t;
  const [row] = await read
    .select({ reply: r, party: parties.name })
    .from(r)
    .innerJoin(parties, eq(parties.id, r.partyId))
    .where(and(eq(r.claimId, claimId), eq(r.id, id)));
  return row ? { ...row.reply, party: row.party } : null;
}

export type Letter = { language: string; version: number; subject: string; body: string };

/** What is written for one purpose, in every language in which the newsroom has saved it. */
export function listLetters(
  { read, t: { letterTemplates: l } }: Store,
  kind: LetterKind,
): Promise<(Letter & { id: string })[]> {
  return read
    .select({ id: l.id, language: l.language, version: l.version, subject: l.subject, body: l.body })
    .from(l)
    .where(eq(l.kind, kind))
    .orderBy(asc(l.language));
}
