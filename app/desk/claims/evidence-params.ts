import { getEvidence } from '../../../db/queries/desk/rows.ts';
import { readClaimParams } from './claim-params.ts';

export type EvidenceParams = { params: Promise<{ id: string; number: string }> };

/** Who is signed in, the claim and the evidence of this address; null where there is none. */
export async function readEvidenceParams({ params }: EvidenceParams, rest = '') {
  const { number } = await params;
  const { person, store, claim } = await readClaimParams({ params }, `/evidence/${number}${rest}`);
  return { person, store, claim, evidence: claim && (await getEvidence(store, claim.id, Number(number))) };
}
