import type { Result } from '../../domain/refusal.ts';

/** The value of a command of the sample, none of which may be refused.
 *  @throws with what was refused and why, in words that lead to the place in the story */
export function done<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value;
  const reasons = result.reasons.map(({ code, field, params }) =>
    [code, field ? `in ${field}` : '', params ? JSON.stringify(params) : ''].filter(Boolean).join(' '),
  );
  throw new Error(`The sample was refused at "${what}": ${reasons.join('; ')}`);
}
