import type { Kit } from '../engines/kit.ts';
import { record } from './columns.ts';

/** Names for the addresses of summaries (domain/summary.ts). */
export function defineSummaries(kit: Kit) {
  const summaryPresets = kit.table(
    'summary_presets',
    {
      ...record(kit),
      name: kit.text('name').notNull(),
      /** The address, as `summaryQueryOf` spells it. */
      query: kit.text('query').notNull(),
    },
    (t) => [kit.uniqueIndex('summary_presets_name').on(t.name)],
  );
  return { summaryPresets };
}
