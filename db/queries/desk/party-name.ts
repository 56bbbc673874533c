import { eq } from 'drizzle-orm';
import type { Store } from '../../engines/store.ts';

/** What a party is called; null where there is none. */
export async function getPartyName({ read, t: { parties } }: Store, id: string): Promise<string | null> {
  const [party] = await read.select({ name: parties.name }).from(parties).where(eq(parties.id, id));
  return party?.name ?? null;
}
