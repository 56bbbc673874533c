import { type SummaryQuery, summaryQueryOf } from '../../../domain/summary.ts';

export const SUMMARIES = '/desk/summaries';
export const VIEWS = ['page', 'text'] as const;
type View = (typeof VIEWS)[number];

/** What the page knows besides the summary itself. */
export type Beside = {
  preset: string | null;
  /** As which version the preset was kept last; empty where it was only opened. */
  kept: string;
  view: View;
  pick: string;
};

/** Where a summary stands on the desk. */
export function deskAddress(query: SummaryQuery, { preset, kept, view, pick }: Partial<Beside> = {}): string {
  const written = new URLSearchParams(summaryQueryOf(query));
  if (preset) written.set('preset', preset);
  if (kept) written.set('kept', kept);
  if (pick) written.set('pick', pick);
  if (view === 'text') written.set('view', view);
  return written.size === 0 ? SUMMARIES : `${SUMMARIES}?${written}`;
}
