import { z } from 'zod';
import { isBrokenTime } from './place.ts';
import { calendarDay, id, optionalText } from './text.ts';

/** `primary`: the party's own words to the source or in it. `relayed`: the source passes on what the party said elsewhere. */
export const VIAS = ['primary', 'relayed'] as const;

/** One use of a source. Gaps are allowed on the desk; publication.ts names each that is left. */
export const citationInput = z.strictObject({
  sourceId: id.nullish().transform((value) => value ?? null),
  place: optionalText('line').refine((value) => value === null || !isBrokenTime(value), 'notATime'),
  accessedOn: z
    .union([z.literal('').transform(() => null), calendarDay, z.null()])
    .optional()
    .transform((value) => value ?? null),
  via: z
    .enum(VIAS)
    .nullish()
    .transform((value) => value ?? null),
  relayedById: id.nullish().transform((value) => value ?? null),
  originalRead: z
    .boolean()
    .nullish()
    .transform((value) => value ?? null),
  relianceNote: optionalText('passage'),
});
export type CitationInput = z.input<typeof citationInput>;
