import type { ExportContext, RecordState } from '../exports/export-context.ts';
import { FIRST_LICENCE } from '../licence.ts';
import { lineWords } from './line-factory.ts';

/** Says its keys and values, so that a test sees which sentence stands where. */
export const exportContext: ExportContext = {
  say: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  name: (of) => of.split('.').at(-1) ?? '',
  saidOn: (value) => value,
  instant: (at) => new Date(at).toISOString(),
  moment: (at) => `${new Date(at).toISOString()} (zone)`,
  lineSaid: ({ claimant }) => `line of ${claimant}`,
  lineWords,
  list: (items) => items.join(', '),
  licence: FIRST_LICENCE,
  language: 'en',
  site: 'https://facts.example/en',
};

export const recordState: RecordState = { position: 7, publishedAt: new Date('2025-01-20T09:00:00.000Z') };
export const tableContext = {
  state: recordState,
  site: exportContext.site,
  licence: FIRST_LICENCE,
  newsroom: 'Harbour newsroom',
};
