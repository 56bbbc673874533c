import { asc, eq } from 'drizzle-orm';
import { sendToReview } from '../commands/review.ts';
import { done, type TestNewsroom } from './newsroom.ts';

/** Why a command was refused, in codes; nothing where it was not. */
export const codes = (result: { ok: boolean; reasons?: { code: string }[] }): string[] =>
  result.reasons?.map((reason) => reason.code) ?? [];

/** The claim's row on the desk. @throws where there is none */
export async function claimRow({ store: { t, read } }: TestNewsroom, claimId: string) {
  const [row] = await read.select().from(t.claims).where(eq(t.claims.id, claimId));
  if (!row) throw new Error('no claim');
  return row;
}

/** The headers of its editions, oldest first. */
export const editionsOf = ({ store: { t, read } }: TestNewsroom, claimId: string) =>
  read.select().from(t.editions).where(eq(t.editions.claimId, claimId)).orderBy(asc(t.editions.number));

/** What the checker sends to review. @throws where it is refused */
export const sent = async (room: TestNewsroom, claimId: string, kind: 'first' | 'update' | 'correction' = 'first') =>
  done(await sendToReview(room.store, room.checker(), { claimId, kind, note: 'What is new.' }));
