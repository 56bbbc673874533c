import { VIAS } from '../../domain/citation.ts';
import type { Kit } from '../engines/kit.ts';
import type { Records } from './records.ts';

/** One use of a source, embedded in what it documents. */
export const citationColumns = (kit: Kit, { sources, parties }: Records) => ({
  sourceId: kit.text('source_id').references(() => sources.id, { onDelete: 'restrict' }),
  place: kit.text('place'),
  accessedOn: kit.text('accessed_on'),
  via: kit.oneOf('via', VIAS),
  relayedById: kit.text('relayed_by_id').references(() => parties.id, { onDelete: 'restrict' }),
  originalRead: kit.boolean('original_read'),
  relianceNote: kit.text('reliance_note'),
});
