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

const middle = (mark: LineMark): number => {
  const latest = ceiling(mark, mark.knownAt);
  if (mark.earliest === null) return latest;
  return mark.latest === null ? mark.earliest : (mark.earliest + latest) / 2;
};

/** Every mark with the moment at which it is drawn, in order. Marks of one day stand side by side within that day. */
export function standMarks(line: ClaimLine): StandingMark[] {
  const days = new Map<string, LineMark[]>();
  for (const mark of line.marks) {
    if (isOneDay(mark.saidOn)) days.set(mark.saidOn, [...(days.get(mark.saidOn) ?? []), mark]);
  }
  const at = (mark: LineMark): number => {
    const day = days.get(mark.saidOn);
    if (!day || mark.earliest === null) return middle(mark);
    const latest = Math.max(...day.map((other) => ceiling(other, other.knownAt)));
    return mark.earliest + ((latest - mark.earliest) * (day.indexOf(mark) + 1)) / (day.length + 1);
  };
  return line.marks
    .map((mark) => ({ ...mark, at: at(mark) }))
    .sort((one, other) => one.at - other.at || one.number - other.number);
}
