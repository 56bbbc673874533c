import type { EditionDocument } from './edition.ts';
import { endOfDay } from './edtf.ts';

/** The first moment at which a verdict may be out of date, in epoch milliseconds: the day by which the newsroom meant to look at
 *  it again is over. Null where it named none, or where the claim was withdrawn. */
export const outdatedFrom = ({ verdict, newsroom, kind }: EditionDocument): number | null =>
  verdict.reviewBy === null || kind === 'withdrawal' ? null : endOfDay(verdict.reviewBy, newsroom.timeZone) + 1;
