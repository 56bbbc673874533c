import { z } from 'zod';
import { bounds, optionalEdtf } from './edtf.ts';
import { filled, id } from './text.ts';

const aDay = optionalEdtf.refine((value) => value === null || !value.includes('/'), 'notOneDate');

/** An office that a party holds or held for another: "spokesperson of the ministry, from May 2021". A side left empty is not
 *  known, or has not come yet. */
export const affiliationInput = z
  .strictObject({ organisationId: id, title: filled('line'), since: aDay, until: aDay })
  .refine(({ since, until }) => !since || !until || beginsBeforeItEnds(since, until), {
    error: 'endsBeforeItBegins',
    when: ({ issues }) => issues.length === 0, // dates that are none cannot be compared
    path: ['until'],
  });

export type Affiliation = z.output<typeof affiliationInput>;

const beginsBeforeItEnds = (since: string, until: string): boolean =>
  (bounds(since, 'UTC').earliest ?? 0) <= (bounds(until, 'UTC').latest ?? 0);

/** The offices that may have been held when this was said. A date too vague to tell rules none out. */
export function heldOn<A extends Pick<Affiliation, 'since' | 'until'>>(offices: readonly A[], saidOn: string): A[] {
  const said = bounds(saidOn, 'UTC');
  return offices.filter(({ since, until }) => {
    const begun = since === null ? null : bounds(since, 'UTC').earliest;
    const ended = until === null ? null : bounds(until, 'UTC').latest;
    const isBefore = begun !== null && said.latest !== null && said.latest < begun;
    const isAfter = ended !== null && said.earliest !== null && said.earliest > ended;
    return !isBefore && !isAfter;
  });
}
