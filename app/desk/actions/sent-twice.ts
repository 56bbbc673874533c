import { listActivity } from '../../../db/queries/desk/activity.ts';
import type { ActivityType } from '../../../domain/activity.ts';
import type { Refused } from '../../../domain/refusal.ts';
import type { Submission } from './submission.ts';

const A_MOMENT = 30_000;

/** Whether a save was refused only because the very same text was saved a moment ago: a button pressed twice. */
export function isSavedAlready({ current }: Refused, raw: Record<string, unknown>): boolean {
  return current !== undefined && Object.entries(raw).every(([name, value]) => isSame(value, current[name]));
}

/** Empty text, nothing and an empty list all say that nothing is known. */
function isSame(typed: unknown, saved: unknown): boolean {
  return JSON.stringify(settled(typed)) === JSON.stringify(settled(saved));
}

function settled(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim() || null;
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, settled(inner)]);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Something that was done, and what was said with it. */
export type Done = { type: ActivityType; data: Readonly<Record<string, unknown>> };

/** Whether this person did this very thing a moment ago, to the same record and with the same words, and nothing happened to
 *  it since: a button pressed twice. Whatever else was refused has to be said. */
export async function isDoneAlready(
  { store, person, now }: Submission,
  subjectId: string,
  { type, data }: Done,
): Promise<boolean> {
  const [newest] = await listActivity(store, { subjectId, size: 1 });
  if (!newest || newest.type !== type || newest.personId !== person.id) return false;
  const done: Record<string, unknown> = newest.data;
  const same = Object.entries(data).every(([name, value]) => isSame(value, done[name]));
  return same && now.getTime() - newest.at.getTime() < A_MOMENT;
}
