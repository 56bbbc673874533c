import { z } from 'zod';
import { calendarDay, id } from './text.ts';
import type { Step } from './workflow.ts';

/** Most claims given to somebody at once. */
const MOST = 200;

/** Who sees to these claims, and by which day of the newsroom; nobody where `personId` is null. */
export const assignInput = z.strictObject({
  claimIds: z
    .array(id)
    .max(MOST)
    .refine((ids) => ids.length > 0, 'nothingTicked'),
  personId: id.nullable(),
  dueOn: z.union([z.literal('').transform(() => null), calendarDay, z.null()]),
});

/** Whether a claim is still in hand after the day by which somebody was to have seen to it. */
export const isLate = (dueOn: string | null, step: Step, today: string): boolean =>
  dueOn !== null && dueOn < today && step !== 'settled' && step !== 'declined';
