import { getTranslations } from 'next-intl/server';
import type { PresetLink } from '../../../components/summaries/preset-list.tsx';
import type { Preset } from '../../../db/queries/desk/presets.ts';
import { readSummaryQuery, type SummaryQuery, summaryQueryOf, WHOLE_SUMMARY } from '../../../domain/summary.ts';
import { type Beside, deskAddress } from './address.ts';

/** Summaries that come ready and those that were named, with the one that is open. */
export async function presetLinks(
  saved: readonly Preset[],
  newestStory: { value: string; label: string } | undefined,
  open: SummaryQuery,
  { preset: openPreset }: Beside,
): Promise<PresetLink[]> {
  const t = await getTranslations('desk.summaries');
  const ready: { name: string; query: SummaryQuery }[] = [
    { name: t('ready.all'), query: WHOLE_SUMMARY },
    { name: t('ready.week'), query: { ...WHOLE_SUMMARY, days: 7, title: t('ready.week') } },
    { name: t('ready.changes'), query: { ...WHOLE_SUMMARY, days: 7, depth: 'changes', title: t('ready.changes') } },
    ...(newestStory
      ? [
          {
            name: t('ready.story', { story: newestStory.label }),
            query: {
              ...WHOLE_SUMMARY,
              filters: { ...WHOLE_SUMMARY.filters, story: [newestStory.value] },
              depth: 'full' as const,
              order: 'said' as const,
              title: newestStory.label,
            },
          },
        ]
      : []),
  ];
  const written = summaryQueryOf(open);
  return [
    ...ready.map(({ name, query }) => ({
      name,
      href: deskAddress(query),
      current: openPreset === null && summaryQueryOf(query) === written,
    })),
    ...saved.map(({ id, name, query }) => ({
      name,
      href: deskAddress(readSummaryQuery(new URLSearchParams(query)).query, { preset: id }),
      current: openPreset === id,
    })),
  ];
}
