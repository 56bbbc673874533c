import { validate } from 'uuid';
import { type DeskTip, getTip } from '../../../db/queries/desk/tips.ts';
import { getStore } from '../../store.ts';

/** The tip that an address names; null where there is none. */
export const readTip = async (id: string | string[] | undefined): Promise<DeskTip | null> =>
  typeof id === 'string' && validate(id) ? getTip(await getStore(), id) : null;
