import type { Store } from '../../../db/engines/store.ts';
import { listActivity } from '../../../db/queries/desk/activity.ts';

type Asked = Promise<Record<string, string | string[] | undefined>>;

/** What the fields that an edit changed said before it, where the address of a form asks for it (`back` is the edit's place in
 *  the order of acts): they stand in the form as if they had been typed. Nothing where it is no edit of this record. */
export async function readAsBefore(
  store: Store,
  recordId: string,
  asked: Asked,
): Promise<Record<string, unknown> | null> {
  const sequence = Number((await asked).back);
  if (!Number.isSafeInteger(sequence) || sequence < 1) return null;
  const [entry] = await listActivity(store, { sequence, size: 1 });
  if (!entry || entry.subjectId !== recordId || !('changes' in entry.data) || !entry.data.changes) return null;
  return Object.fromEntries(Object.entries(entry.data.changes).map(([field, { before }]) => [field, before]));
}
