import type { ClaimLine } from '../claim-line.ts';
import { isOneDay } from '../edtf.ts';
import { DAY, type Margins, makeScale, type Scale } from './scale.ts';
import { claimStandsAt, softStart, standMarks } from './standing.ts';

/** Percent of the width that the last verdict has at least: a band that ends where it begins could not be seen. */
const LEAST_END = 16;
const SHORTEST = DAY / 2;

type Extent = { start: number; end: number; last: number; events: number[]; soft: boolean };

/** From where to where a line runs: from its first event, or the fade before it, to `now`. */
function extentOf(line: ClaimLine, now: number): Extent {
  const marks = standMarks(line);
  const events = [
    claimStandsAt(line),
    ...marks.map(({ at }) => at),
    ...line.turns.map(({ at }) => at),
    ...askedAt(line),
  ];
  const first = Math.min(...events);
  const last = Math.max(...events);
  const softFrom = softStart(line);
  const fades = [
    ...(isOneDay(line.claim.saidOn) ? [] : [line.claim]),
    ...marks.filter(({ saidOn }) => !isOneDay(saidOn)),
  ];
  const start = Math.min(first, ...fades.map(({ earliest }) => Math.max(earliest ?? softFrom, softFrom)));
  return { start, end: Math.max(now, last, start + SHORTEST), last, events, soft: start < first };
}

/** When somebody was asked, and when the time ran out in which they did not answer: never before the claim stands. */
const askedAt = (line: ClaimLine): number[] =>
  (line.askings ?? []).flatMap(({ at, until, outcome }) => [
    Math.max(at, claimStandsAt(line)),
    ...(outcome === 'no-answer' && until !== null ? [until] : []),
  ]);

const rightMargin = (start: number, last: number, end: number): number =>
  Math.max(0, LEAST_END - ((end - last) / (end - start)) * 100);

/** The scale of one line on its own clock. `left` percent stay free before a sharp beginning; `right` at the end, where
 *  words need more room than the last verdict does. */
export function ownScale(line: ClaimLine, now: number, { left, right }: Margins = { left: 0, right: 0 }): Scale {
  const { start, end, last, events, soft } = extentOf(line, now);
  return makeScale(start, end, events, {
    left: soft ? 0 : left,
    right: Math.max(right, rightMargin(start, last, end)),
  });
}

/** One scale for several lines, as stories and parties have it. */
export function sharedScale(lines: readonly ClaimLine[], now: number): Scale {
  const extents = lines.map((line) => extentOf(line, now));
  const end = Math.max(now, ...extents.map((extent) => extent.end));
  const start = Math.min(end - SHORTEST, ...extents.map((extent) => extent.start));
  const last = Math.max(start, ...extents.map((extent) => extent.last));
  const events = extents.flatMap((extent) => extent.events);
  return makeScale(start, end, events, { left: 0, right: rightMargin(start, last, end) });
}
