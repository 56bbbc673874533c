import { validate } from 'uuid';
import { endPresence, listOthers, notePresence } from '../../../../../db/presence.ts';
import { newestAct } from '../../../../../db/queries/desk/newest-act.ts';
import { getStore } from '../../../../store.ts';
import { readOwnRequest } from '../../../own-request.ts';

export const dynamic = 'force-dynamic';

/** A tab with this claim says that it is there, or with `{"left": true}` that it goes; and hears who else is, and which act on
 *  the claim was the last. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const own = await readOwnRequest(request, 100);
  if ('refused' in own) return own.refused;
  const { id } = await params;
  if (!validate(id)) return Response.json({}, { status: 400 });
  const [store, person, now] = [await getStore(), own.person, new Date()];
  const left = typeof own.body === 'object' && own.body !== null && 'left' in own.body;
  if (left) await endPresence(store, id, person.id);
  else await notePresence(store, id, person.id, now);
  const newest = await newestAct(store, id);
  const others = await listOthers(store, id, person.id, now);
  return Response.json({
    others,
    newest: newest && { sequence: newest.sequence, mine: newest.personId === person.id },
  });
}
