import type { Reviewed } from '../../db/queries/fact-check.ts';
import { claimAddress } from '../../domain/exports/export-context.ts';
import { masked, type readFieldMask } from '../../domain/fact-check/field-mask.ts';
import { exportSite } from '../exports/export-context.ts';

type Common = { fields: ReturnType<typeof readFieldMask>; pretty: boolean };

/** An answer as Google's servers give it: set for reading unless `prettyPrint=false`, only the fields asked for. */
export function answerOf(value: object, { fields, pretty }: Common): Response {
  const body = JSON.stringify(masked(value, fields), null, pretty ? 2 : undefined);
  return new Response(`${body}\n`, { headers: { 'content-type': 'application/json; charset=UTF-8' } });
}

const STATUSES = { 400: 'INVALID_ARGUMENT', 404: 'NOT_FOUND' } as const;

/** A refusal as its clients read it (google.rpc.Status). */
export const errorOf = (code: keyof typeof STATUSES, message: string): Response =>
  new Response(`${JSON.stringify({ error: { code, message, status: STATUSES[code] } }, null, 2)}\n`, {
    status: code,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
  });

/** Where a claim stands, and the newsroom. */
export function whereOf({ slug }: Reviewed): { url: string; site: string } {
  const site = exportSite();
  return { url: claimAddress(site, slug), site };
}
