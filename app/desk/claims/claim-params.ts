import { validate } from 'uuid';
import { getClaimRow } from '../../../db/queries/desk/claim-row.ts';
import { getStore } from '../../store.ts';
import { requirePerson } from '../session.ts';

export type ClaimParams = { params: Promise<{ id: string }> };

/** Who is signed in and the claim of this address; the claim is null where there is none. */
export async function readClaimParams({ params }: ClaimParams, rest = '') {
  const { id } = await params;
  const person = await requirePerson(`/desk/claims/${id}${rest}`);
  const store = await getStore();
  return { person, store, claim: validate(id) ? await getClaimRow(store, id) : null };
}
