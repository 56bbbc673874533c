import { eq } from 'drizzle-orm';
import { publicStateOf } from '../../commands/claim-step.ts';
import { claimFields } from '../../commands/claims.ts';
import type { Store } from '../../engines/store.ts';

/** A claim's own row with its public state, or null. */
export async function getClaimRow({ read, t }: Store, id: string) {
  const [row] = await read.select().from(t.claims).where(eq(t.claims.id, id));
  return row ? { ...row, publicState: await publicStateOf(read, id) } : null;
}

/** A claim as its form has it. */
export const getClaimFields = ({ read, t }: Store, id: string) => claimFields(read, t, id);
