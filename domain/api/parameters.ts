import { z } from 'zod';
import { type ClaimQuery, readClaimQuery } from '../claim-filters.ts';

export const MOST = 100;
const USUAL = 20;

/** What is wrong with a parameter or a field. Of what is written also the code of the reason, and the identifier of what there is
 *  already. */
export type Wrong = { name: string; reason: string; code?: string; id?: string };
type Read<T> = { ok: true; value: T } | { ok: false; errors: Wrong[] };

/** How many are asked for. */
export function readLimit(asked: URLSearchParams): Read<number> {
  const text = asked.get('limit');
  if (text === null || text === '') return { ok: true, value: USUAL };
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= MOST) return { ok: true, value };
  return { ok: false, errors: [{ name: 'limit', reason: `a whole number from 1 to ${MOST}` }] };
}

/** Filters and place of a list. A program is told what it asked for in vain: what a page leaves out is refused here. */
export function readListCall(asked: URLSearchParams): Read<ClaimQuery & { limit: number }> {
  const limit = readLimit(asked);
  const query = readClaimQuery(asked);
  const errors = [
    ...(limit.ok ? [] : limit.errors),
    ...query.ignored.map(({ name, value }) => ({ name, reason: `cannot be ${JSON.stringify(value)}` })),
  ];
  return errors.length > 0 || !limit.ok ? { ok: false, errors } : { ok: true, value: { ...query, limit: limit.value } };
}

/** A place in the record, from which changes are asked for: 0 is its beginning. */
export function readSince(asked: URLSearchParams): Read<number> {
  const text = asked.get('since') ?? '0';
  if (/^\d{1,12}$/.test(text)) return { ok: true, value: Number(text) };
  return { ok: false, errors: [{ name: 'since', reason: 'the `next` of the answer before, or 0 for the beginning' }] };
}

const many = (description: string) => z.array(z.string()).optional().meta({ description });

/** The same for the description of the interface. */
export const LIST_PARAMETERS = z.object({
  verdict: many('Keys of ratings; values of one name are alternatives.'),
  party: many('Slugs of parties that claimed or said something.'),
  story: many('Slugs of stories.'),
  topic: many('Slugs of topics.'),
  language: many('Languages of the claims (BCP 47).'),
  from: z.iso.date().optional().meta({ description: 'Newest edition published on this day of the newsroom or later.' }),
  to: z.iso.date().optional().meta({ description: 'Newest edition published on this day or before.' }),
  sort: z.enum(['newest', 'oldest', 'said']).optional(),
  after: z.string().optional().meta({ description: 'The `next` of the page before.' }),
  limit: z
    .int()
    .min(1)
    .max(MOST)
    .optional()
    .meta({ description: `Claims to a page, ${USUAL} unless asked.` }),
});
