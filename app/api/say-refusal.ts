import { getTranslations } from 'next-intl/server';
import type { Wrong } from '../../domain/api/parameters.ts';
import type { Reason, Refused } from '../../domain/refusal.ts';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { sayReasons } from '../desk/actions/say-reasons.ts';
import { type ProblemStatus, problem } from './answers.ts';

const STATUSES: Readonly<Record<string, ProblemStatus>> = {
  notSignedIn: 401,
  tokenNotValid: 401,
  tokenScope: 403,
  notYourRole: 403,
  changedMeanwhile: 409,
};

/** A refusal of a command as problem details: every reason with its code and, where it has one, its field; whatever is known
 *  already with its identifier. */
export async function refusalProblem({ reasons, current }: Refused): Promise<Response> {
  const errors = await wrongOf(reasons);
  const status = STATUSES[reasons[0]?.code ?? ''] ?? 422;
  const detail = errors.map(({ name, reason }) => (name ? `${name}: ${reason}` : reason)).join('; ');
  return problem(status, detail, { errors, ...(current && { current }) });
}

async function wrongOf(reasons: readonly Reason[]): Promise<Wrong[]> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'api.reasons' });
  // Some words of the desk speak of its forms: here they have others. The codes come as text.
  const sayAnew = t as unknown as (code: string, params: Reason['params']) => string;
  const said = await sayReasons(reasons);
  return reasons.map(({ code, field, params = {} }, index) => {
    const id = params.partyId ?? params.claimId;
    return {
      name: field ?? '',
      reason: t.has(code as 'required') ? sayAnew(code, params) : (said[index]?.message ?? code),
      code,
      ...(typeof id === 'string' && { id }),
    };
  });
}
