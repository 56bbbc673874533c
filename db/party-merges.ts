import { asc, eq } from 'drizzle-orm';
import { mergedInto } from '../domain/party-merge.ts';
import { query, type Slots } from './engines/prepared.ts';
import type { Reader, Writer } from './engines/store.ts';
import type { Schema } from './schema/schema.ts';

const allMerges = query((read, { partyMerges: m }, _: Slots<Record<string, never>>) =>
  read.select({ partyId: m.partyId, intoId: m.intoId }).from(m).orderBy(asc(m.sequence)),
);

/** For readers: which party each one that was merged turned out to be. */
export const readMerges = async (read: Reader): Promise<Map<string, string>> => mergedInto(await allMerges(read, {}));

/** Puts all that editions say of these parties under whoever they are now. */
export async function refileParties(tx: Writer, { publishedParties: p }: Schema, ids: readonly string[]) {
  const merges = await readMerges(tx);
  const moved = [...merges].flatMap(([from, into]) => (ids.includes(from) || ids.includes(into) ? [from] : []));
  for (const namedId of new Set([...ids, ...moved])) {
    await tx
      .update(p)
      .set({ partyId: merges.get(namedId) ?? namedId })
      .where(eq(p.namedId, namedId));
  }
}

/** Everyone whom editions name and who is this party now: itself, and whoever was merged into it. */
export async function namesakesOf(read: Reader, partyId: string): Promise<string[]> {
  const merges = await readMerges(read);
  return [partyId, ...[...merges].flatMap(([from, into]) => (into === partyId ? [from] : []))];
}
