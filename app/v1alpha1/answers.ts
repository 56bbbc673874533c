import type { Reviewed } from '../../db/queries/fact-check.ts';
import { claimAddress } from '../../domain/exports/export-context.ts';
import { type Mask, masked } from '../../domain/fact-check/field-mask.ts';
import type { Violation } from '../../domain/fact-check/request.ts';
import { exportSite } from '../exports/export-context.ts';

type Common = { fields: Mask | null; pretty: boolean };
type Refusal = { message: string; violations?: Violation[] };

/** An answer as Google's servers give it: set for reading unless `prettyPrint=false`, only the fields asked for. */
export function answerOf(value: object, { fields, pretty }: Common): Response {
  const body = JSON.stringify(masked(value, fields), null, pretty ? 2 : undefined);
  return new Response(`${body}\n`, { headers: { 'content-type': 'application/json; charset=UTF-8' } });
}

const STATUSES = { 400: 'INVALID_ARGUMENT', 404: 'NOT_FOUND' } as const;

/** A refusal as its clients read it (google.rpc.Status). */
export function errorOf(code: keyof typeof STATUSES, { message, violations }: Refusal): Response {
  const details = violations && [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: violations }];
  const error = { code, message, status: STATUSES[code], details };
  return new Response(`${JSON.stringify({ error }, null, 2)}\n`, {
    status: code,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
  });
}

/** Where a claim stands, and the newsroom. */
export function whereOf({ slug }: Reviewed): { url: string; site: string } {
  const site = exportSite();
  return { url: claimAddress(site, slug), site };
}
