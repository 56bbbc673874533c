import type { Edition } from '../domain/edition.ts';
import { outdatedFrom } from '../domain/review-by.ts';
import { raiseAt } from '../server/bridge.ts';

/** Whether a claim's newest verdict may be out of date by now. The page changes by itself when that day is over: nothing that
 *  was kept of it is served after. */
export function isOutdated({ document }: Edition): boolean {
  const from = outdatedFrom(document);
  if (from === null) return false;
  raiseAt(new Date(from));
  return Date.now() >= from;
}
