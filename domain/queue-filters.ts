import { z } from 'zod';
import { STEPS } from './workflow.ts';

/** What a list of the desk holds: a duty, a step, or everything. */
export const QUEUE_VIEWS = ['mine', 'unassigned', 'review', 'replies', 'behind', 'outdated', 'all', ...STEPS] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export const DUES = ['late', 'week'] as const;

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value);

const query = z.object({
  view: z.preprocess(one, z.enum(QUEUE_VIEWS)).nullish().catch(null),
  as: z.preprocess(one, z.literal('board')).nullish().catch(null),
  words: z.preprocess(one, z.string().trim().max(200)).optional().catch(undefined),
  who: z
    .preprocess(one, z.uuid().or(z.literal('nobody')))
    .nullish()
    .catch(null),
  due: z.preprocess(one, z.enum(DUES)).nullish().catch(null),
  after: z.preprocess(one, z.string().max(80)).nullish().catch(null),
});

/** What narrows a list: words of the claim, who sees to it, and by when. */
export type QueueFilters = { words: string; who: string | null; due: (typeof DUES)[number] | null };
export const NO_FILTERS: QueueFilters = { words: '', who: null, due: null };

export type QueueAddress = { view: QueueView | null; board: boolean; filters: QueueFilters; after: string | null };

/** The desk's queue as its address names it. What cannot be read is as if it were not there. */
export function readQueueAddress(asked: Record<string, string | string[] | undefined>): QueueAddress {
  const { view, as, words, who, due, after } = query.parse(asked);
  const filters = { words: words ?? '', who: who ?? null, due: due ?? null };
  return { view: view ?? null, board: as === 'board', filters, after: after ?? null };
}

export const isNarrowed = ({ words, who, due }: QueueFilters): boolean => Boolean(words || who || due);

/** The address of a list of the desk. */
export function queueAddress({ view, board, filters, after }: Partial<QueueAddress>): string {
  const parts = new URLSearchParams();
  if (view) parts.set('view', view);
  if (board) parts.set('as', 'board');
  if (filters?.words) parts.set('words', filters.words);
  if (filters?.who) parts.set('who', filters.who);
  if (filters?.due) parts.set('due', filters.due);
  if (after) parts.set('after', after);
  return parts.size === 0 ? '/desk' : `/desk?${parts}`;
}
