import type { FoundEdition } from '../../db/queries/editions.ts';
import { getFrozen } from '../../db/queries/record-state.ts';
import { claimJson } from '../../domain/exports/claim-json.ts';
import { getStore } from '../store.ts';
import { nothingThere, oneAnswer, readTableContext } from './answers.ts';

/** An edition with its document as it was frozen. */
export async function editionAnswer(found: FoundEdition | null): Promise<Response> {
  if (!found) return nothingThere('No claim, or no such edition of it, stands at this address.');
  const { header } = found.edition;
  const canonical = await getFrozen(await getStore(), header.id);
  return oneAnswer(claimJson({ header, slug: found.slug, canonical }, await readTableContext()));
}
