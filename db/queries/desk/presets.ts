import { asc } from 'drizzle-orm';
import type { Store } from '../../engines/store.ts';

export type Preset = { id: string; version: number; name: string; query: string };

/** Summaries that were given a name, by name. */
export const listPresets = ({ read, t }: Store): Promise<Preset[]> =>
  read
    .select({
      id: t.summaryPresets.id,
      version: t.summaryPresets.version,
      name: t.summaryPresets.name,
      query: t.summaryPresets.query,
    })
    .from(t.summaryPresets)
    .orderBy(asc(t.summaryPresets.name));
