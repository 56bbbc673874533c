import { getNewestEdition } from '../../../../../db/queries/editions.ts';
import { getStore } from '../../../../store.ts';
import { editionAnswer } from '../../../edition-answer.ts';

export const dynamic = 'force-dynamic';

/** `/api/v1/claims/[slug]`: the newest edition of a claim. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return editionAnswer(await getNewestEdition(await getStore(), (await params).slug));
}
