import { getTranslations } from 'next-intl/server';
import type { Problem } from '../../../components/ui/form/form-state.ts';
import type { Reason } from '../../../domain/refusal.ts';
import { allStretches } from '../../../domain/word-difference.ts';
import { inWords } from './act-words.ts';

/** Where a reason's field stands, if not on the form itself. */
export type Places = (field: string) => string | undefined;

/** What lacks in a numbered part of a claim: `evidence.3.why`. */
const OF_NUMBER = /^(evidence|appearance)\.(\d+)\./;

/** Refusals in words, each with the field it belongs to. A code without words is a bug and throws. */
export async function sayReasons(reasons: readonly Reason[], place?: Places): Promise<Problem[]> {
  const t = await getTranslations('reasons');
  const desk = await getTranslations('desk');
  // The codes come from commands as text; that each has words is tested (reasons.test.ts).
  const say = t as unknown as (code: string, params: Record<string, string | number>) => string;
  return reasons.map(({ code, field, params = {} }) => {
    if (!t.has(code as 'required')) throw new Error(`no words for the reason ${code}`);
    const part = field ? OF_NUMBER.exec(field) : null;
    const label =
      part &&
      desk(part[1] === 'evidence' ? 'claim.evidencePlace' : 'claim.appearancePlace', { number: Number(part[2]) });
    const href = field ? place?.(field) : undefined;
    return {
      message: say(code, inWords(params, desk)),
      code,
      ...(label && { label }),
      ...(field && { field }),
      ...(href && { href }),
      ...(params.typed !== undefined && { marked: allStretches(String(params.typed), String(params.nearest), 'und') }),
      ...(params.partyId && { see: `/desk/parties/${params.partyId}` }),
      ...(params.claimId && { see: `/desk/claims/${params.claimId}` }),
    };
  });
}
