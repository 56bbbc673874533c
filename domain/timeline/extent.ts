import type { ClaimLine } from '../claim-line.ts';
import { isOneDay } from '../edtf.ts';
import { DAY, makeScale, type Scale } from './scale.ts';
import { claimStandsAt, standMarks } from './standing.ts';

/** How much of the known span a soft beginning and the end still in force may add. */
const SOFT_ROOM = 0.5;
const END_ROOM = 0.16;
const SHORTEST = DAY / 2;

type Extent = { start: number; end: number; events: number[] };

/** From where to where a line runs: from its first event (or the fade before it) to `now`, and never without an end. */
export function extentOf(line: ClaimLine, now: number): Extent {
  const claimAt = claimStandsAt(line);
  const marks = standMarks(line);
  const events = [claimAt, ...marks.map(({ at }) => at), ...line.turns.map(({ at }) => at)];
  const first = Math.min(...events);
  const last = Math.max(...events);
  const room = Math.max((last - first) * END_ROOM, SHORTEST);
  const end = Math.max(now, last + room);
  const known = Math.min(last + room, end) - first;
  const softFrom = [
    ...(isOneDay(line.claim.saidOn) ? [] : [{ at: claimAt, earliest: line.claim.earliest }]),
    ...marks.filter(({ saidOn }) => !isOneDay(saidOn)),
  ].map(({ at, earliest }) => Math.max(earliest ?? -Infinity, at - known * SOFT_ROOM));
  return { start: Math.min(first, ...softFrom), end, events };
}

/** The scale of one line on its own clock. `margin` is the part of the width left free before its first event. */
export function ownScale(line: ClaimLine, now: number, margin: number): Scale {
  const { start, end, events } = extentOf(line, now);
  const bare = makeScale(start, end, events);
  const live = bare.pieces.reduce((sum, piece) => sum + piece.until - piece.from, 0);
  return makeScale(start - live * margin, end, [start, ...events]);
}

/** One scale for several lines, as stories and parties have it. */
export function sharedScale(lines: readonly ClaimLine[], now: number): Scale {
  const extents = lines.map((line) => extentOf(line, now));
  const start = Math.min(...extents.map((extent) => extent.start), now - SHORTEST);
  const end = Math.max(...extents.map((extent) => extent.end), now);
  return makeScale(
    start,
    end,
    extents.flatMap(({ events }) => events),
  );
}
