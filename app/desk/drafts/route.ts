import { dropDraft, keepDraft, listDrafts } from '../../../db/drafts.ts';
import { draftInput, draftPlace, LONGEST_DRAFT } from '../../../domain/form-draft.ts';
import { getStore } from '../../store.ts';
import { readOwnRequest } from '../own-request.ts';
import { readPerson } from '../session.ts';

export const dynamic = 'force-dynamic';

/** What whoever is signed in typed in the form of `?place=` and did not save. */
export async function GET(request: Request): Promise<Response> {
  const person = await readPerson();
  if (!person) return Response.json([], { status: 401 });
  const place = new URL(request.url).searchParams.get('place') ?? '';
  return Response.json(await listDrafts(await getStore(), person.id, place));
}

/** Keeps what stands in a form, or drops what was kept of it where nothing is sent along. */
export async function POST(request: Request): Promise<Response> {
  const own = await readOwnRequest(request, LONGEST_DRAFT);
  if ('refused' in own) return own.refused;
  const store = await getStore();
  const [kept, dropped] = [draftInput.safeParse(own.body), draftPlace.safeParse(own.body)];
  if (kept.success) await keepDraft(store, { personId: own.person.id, ...kept.data }, kept.data.values, new Date());
  else if (dropped.success) await dropDraft(store, { personId: own.person.id, ...dropped.data });
  else return Response.json({}, { status: 400 });
  return Response.json({});
}
