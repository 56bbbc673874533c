import type { ClaimLine, LineMark, LineSpan } from '../claim-line.ts';
import { isOneDay } from '../edtf.ts';

export type StandingMark = LineMark & { at: number };

/** It cannot have been said after we knew it; a date in the future (a forecast of a date) keeps its own limit. */
const ceiling = (span: LineSpan, knownAt: number): number => {
  const latest = span.latest ?? knownAt;
  return knownAt >= (span.earliest ?? knownAt) ? Math.min(latest, knownAt) : latest;
};

/** The claim stands where its day begins; where the day is not known, at the latest moment it can have been said. */
export function claimStandsAt({ claim }: ClaimLine): number {
  return isOneDay(claim.saidOn) && claim.earliest !== null ? claim.earliest : ceiling(claim, claim.knownAt);
}

/** How far a soft beginning may reach back, as a part of what is known firmly: else a month would push days aside. */
const SOFT_ROOM = 0.5;
const SHORTEST = 43_200_000;

/** The earliest moment that the line shows for the sake of a date that is not exact. */
export function softStart(line: ClaimLine): number {
  const days = line.marks.filter(({ saidOn }) => isOneDay(saidOn));
  const firm = [
    claimStandsAt(line),
    ...days.map((mark) => mark.earliest ?? mark.knownAt),
    ...line.turns.map(({ at }) => at),
  ];
  const first = Math.min(...firm);
  return first - Math.max((Math.max(...firm) - first) * SOFT_ROOM, SHORTEST);
}

/** In the middle of what is known, or of as much of it as the line shows; at the sharp end of what is open. */
const middle = (mark: LineMark, softFrom: number): number => {
  const latest = ceiling(mark, mark.knownAt);
  if (mark.earliest === null) return latest;
  if (mark.latest === null) return mark.earliest;
  return (Math.min(latest, Math.max(mark.earliest, softFrom)) + latest) / 2;
};

/** Every mark with the moment at which it is drawn, in order. Marks of one day stand side by side within that day. */
export function standMarks(line: ClaimLine): StandingMark[] {
  const days = new Map<string, LineMark[]>();
  for (const mark of line.marks) {
    if (isOneDay(mark.saidOn)) days.set(mark.saidOn, [...(days.get(mark.saidOn) ?? []), mark]);
  }
  const softFrom = softStart(line);
  const at = (mark: LineMark): number => {
    const day = days.get(mark.saidOn);
    if (!day || mark.earliest === null) return middle(mark, softFrom);
    const latest = Math.max(...day.map((other) => ceiling(other, other.knownAt)));
    return mark.earliest + ((latest - mark.earliest) * (day.indexOf(mark) + 1)) / (day.length + 1);
  };
  return line.marks
    .map((mark) => ({ ...mark, at: at(mark) }))
    .sort((one, other) => one.at - other.at || one.number - other.number);
}
