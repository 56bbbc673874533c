import { v7 as uuidv7, validate } from 'uuid';
import type { Lists } from '../../components/ui/form/choices.tsx';
import type { Values } from '../../components/ui/form/form-state.ts';
import type { Store } from '../../db/engines/store.ts';
import { listStories } from '../../db/queries/desk/choices.ts';
import type { PickKind } from '../../domain/pick.ts';
import { valuesOf } from './actions/form-state.ts';
import { readPicks } from './picks.ts';

/** What stands in a form at first. The token tells a second press of the button from a second row. */
export const formValues = (fields: Record<string, unknown>): Values => ({
  ...valuesOf(fields),
  token: [uuidv7()],
});

/** Parties, sources and stories as fields choose from them: those changed last, and whatever stands in the form at first. */
export async function deskLists(store: Store, initial: Values = {}): Promise<Lists> {
  const standing = [...new Set(Object.values(initial).flat().filter(validate))];
  const listed = async (kind: PickKind) => {
    const all = [...(await readPicks(store, kind, { ids: standing })), ...(await readPicks(store, kind, 'recent'))];
    return [...new Map(all.map((one) => [one.value, one])).values()];
  };
  const stories = (await listStories(store)).map(({ id, title }) => ({ value: id, label: title }));
  return { party: await listed('party'), source: await listed('source'), stories };
}
