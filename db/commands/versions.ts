import { stopWith } from './command.ts';

/** Refuses a save against an older version. `current` goes back with the refusal, so that both texts can be shown side by
 *  side and nothing typed is lost. */
export function mustBeCurrent(row: { version: number }, version: number, current: Record<string, unknown>): void {
  if (row.version === version) return;
  stopWith({ ok: false, reasons: [{ code: 'changedMeanwhile' }], current: { ...current, version: row.version } });
}
