import { getReviewed } from '../../../../db/queries/fact-check.ts';
import { readPageCall } from '../../../../domain/fact-check/request.ts';
import { markupPage } from '../../../../domain/fact-check/shapes.ts';
import { getStore } from '../../../store.ts';
import { answerOf, errorOf, whereOf } from '../../answers.ts';

export const dynamic = 'force-dynamic';

/** `/v1alpha1/pages/[id]`: the page of one claim with its markup. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const read = readPageCall(new URL(request.url).searchParams);
  if (!read.ok) return errorOf(400, read);
  const { id } = await params;
  const found = await getReviewed(await getStore(), id);
  return found
    ? answerOf(markupPage(found.edition, whereOf(found)), read.call)
    : errorOf(404, { message: `Requested entity was not found: pages/${id}` });
}
