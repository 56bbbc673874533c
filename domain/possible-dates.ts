import { bounds, parseEdtf } from './edtf.ts';
import type { Reason } from './refusal.ts';

/** One use of a source in a form; `prefix` is where it stands there. Days are those of the newsroom. */
type DatedCitation = { prefix: string; accessedOn: string | null; publishedOn: string | null };
type Dates = { saidOn: string; citations: readonly DatedCitation[] };

/** The first moment it can have been; null where the date leaves that open, and "about" and "perhaps" do. */
function notBefore(edtf: string, timeZone: string): number | null {
  const parsed = parseEdtf(edtf);
  const first = parsed.kind === 'date' ? parsed.date : parsed.from;
  if (!first || first.approximate || first.uncertain) return null;
  return bounds(edtf, timeZone).earliest;
}

/** Dates that cannot all be right, each refused in its field: nothing was said after now, and nothing read before it was
 *  said or published. Whatever is only improbable passes. */
export function impossibleDates({ saidOn, citations }: Dates, now: Date, timeZone: string): Reason[] {
  const saidFrom = bounds(saidOn, timeZone).earliest;
  if (saidFrom !== null && saidFrom > now.getTime()) return [{ code: 'saidInFuture', field: 'saidOn' }];
  return citations.flatMap(({ prefix, accessedOn, publishedOn }): Reason[] => {
    const read = accessedOn === null ? null : bounds(accessedOn, timeZone).latest;
    if (read === null) return [];
    const field = `${prefix}accessedOn`;
    const isBefore = (edtf: string) => (notBefore(edtf, timeZone) ?? Number.NEGATIVE_INFINITY) > read;
    if (isBefore(saidOn)) return [{ code: 'readBeforeSaid', field }];
    return publishedOn !== null && isBefore(publishedOn) ? [{ code: 'readBeforePublished', field }] : [];
  });
}
