import canonicalize from 'canonicalize';
import { stopWith } from './command.ts';

/** Refuses a save against an older version. `current` goes back with the refusal, so that both texts can be shown side by
 *  side and nothing typed is lost. */
export function mustBeCurrent(row: { version: number }, version: number, current: Record<string, unknown>): void {
  if (row.version === version) return;
  stopWith({ ok: false, reasons: [{ code: 'changedMeanwhile' }], current: { ...current, version: row.version } });
}

/** Names of the fields whose values differ: what an edit changed, for the audit trail. What a database row and a form say
 *  alike is alike, in whatever order its parts come. */
export const changedFields = (before: Record<string, unknown>, after: Record<string, unknown>): string[] =>
  Object.keys(after).filter((name) => canonicalize(before[name] ?? null) !== canonicalize(after[name] ?? null));
