import { validate } from 'uuid';
import { PICK_KINDS } from '../../../../domain/pick.ts';
import { getStore } from '../../../store.ts';
import { readPicks } from '../../picks.ts';
import { readPerson } from '../../session.ts';

export const dynamic = 'force-dynamic';

const LONGEST = 300;

/** What the fields of the desk's forms offer while somebody types: `?kind=party&q=…`, or the one of `?kind=party&id=…`. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const kind = PICK_KINDS.find((known) => known === asked.get('kind'));
  const id = asked.get('id');
  if (!(await readPerson())) return Response.json([], { status: 401 });
  if (!kind || (id !== null && !validate(id))) return Response.json([], { status: 400 });
  const typed = (asked.get('q') ?? '').slice(0, LONGEST);
  return Response.json(await readPicks(await getStore(), kind, id === null ? { typed } : { ids: [id] }));
}
