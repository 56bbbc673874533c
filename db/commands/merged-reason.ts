import { eq } from 'drizzle-orm';
import type { Work } from './command.ts';

/** Why nothing can be done with a party that turned out to be another, and which. */
export async function mergedReason(
  { tx, t }: Work,
  { name, mergedIntoId }: { name: string; mergedIntoId: string | null },
) {
  const [kept] = await tx
    .select({ name: t.parties.name })
    .from(t.parties)
    .where(eq(t.parties.id, mergedIntoId ?? ''));
  return { code: 'partyMerged', params: { name, into: kept?.name ?? '' } };
}
