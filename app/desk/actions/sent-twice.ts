import { listActivity } from '../../../db/queries/desk/activity.ts';
import { newestAct } from '../../../db/queries/desk/newest-act.ts';
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

/** Whether this person did this with the tip a moment ago, and nothing happened since: a button pressed twice. */
export async function isSameTipAct(submission: Submission, tipId: string, type: ActivityType): Promise<boolean> {
  const [newest] = await listActivity(submission.store, { subjectId: tipId, size: 1 });
  if (!newest || newest.type !== type || newest.personId !== submission.person.id) return false;
  return submission.now.getTime() - newest.at.getTime() < A_MOMENT;
}

/** Whether this person took this step of the claim a moment ago, and nothing happened since: a button pressed twice. */
export async function isTakenAlready(submission: Submission, claimId: string, type: ActivityType): Promise<boolean> {
  const newest = await newestAct(submission.store, claimId);
  if (!newest || newest.type !== type || newest.personId !== submission.person.id) return false;
  return submission.now.getTime() - newest.at.getTime() < A_MOMENT;
}
