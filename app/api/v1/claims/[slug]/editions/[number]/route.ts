import { getEdition } from '../../../../../../../db/queries/editions.ts';
import { getStore } from '../../../../../../store.ts';
import { editionAnswer } from '../../../../../edition-answer.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ slug: string; number: string }> };

/** `/api/v1/claims/[slug]/editions/[number]`: an edition as published. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { slug, number } = await params;
  return editionAnswer(/^[1-9]\d{0,5}$/.test(number) ? await getEdition(await getStore(), slug, Number(number)) : null);
}
