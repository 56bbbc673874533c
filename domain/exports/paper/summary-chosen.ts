import type { ClaimFilters } from '../../claim-filters.ts';
import type { SummaryPeriod, SummaryQuery } from '../../summary.ts';
import type { ExportContext } from '../export-context.ts';

/** What the filters of a summary are called by readers. */
export type FilterNames = Record<'story' | 'party' | 'topic' | 'verdict', readonly string[]>;

type Chosen = { filters: Omit<ClaimFilters, 'sort'> } & Partial<
  Pick<SummaryQuery, 'words' | 'claims' | 'add' | 'without' | 'depth'>
>;

/** What was chosen, in one sentence, so that whoever gets the file knows what is not in it; null where everything was. */
export function chosenWords(
  { filters, words = '', claims = [], add = [], without = [], depth }: Chosen,
  period: SummaryPeriod,
  names: FilterNames,
  { say, saidOn, list }: ExportContext,
): string | null {
  const { from, to } = period;
  const day = (value: string) => saidOn(value);
  const named = (['story', 'party', 'topic', 'verdict'] as const)
    .filter((name) => names[name].length > 0)
    .map((name) => `${say(`chosen.${name}`)}: ${list(names[name])}`);
  const parts = [
    ...(from !== null && to !== null ? [say('chosen.between', { from: day(from), to: day(to) })] : []),
    ...(from !== null && to === null ? [say('chosen.from', { from: day(from) })] : []),
    ...(from === null && to !== null ? [say('chosen.to', { to: day(to) })] : []),
    ...named,
    ...(filters.language.length > 0 ? [`${say('chosen.language')}: ${list(filters.language)}`] : []),
    ...(words === '' ? [] : [say('chosen.words', { words })]),
    ...(claims.length > 0 ? [say('chosen.claims', { count: claims.length })] : []),
    ...(add.length > 0 ? [say('chosen.added', { count: add.length })] : []),
    ...(without.length > 0 ? [say('chosen.without', { count: without.length })] : []),
    ...(depth === 'changes' ? [say('chosen.changes')] : []),
  ];
  return parts.length === 0 ? null : `${say('chosen.title')} ${parts.join('; ')}.`;
}
