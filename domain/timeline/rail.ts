import type { ClaimLine, LineAsking, LineTurn } from '../claim-line.ts';
import { isOneDay } from '../edtf.ts';
import type { Tone } from '../rating.ts';
import { ownScale } from './extent.ts';
import { ALL_WORDED } from './forms.ts';
import { claimStandsAt, type StandingMark, standMarks } from './standing.ts';

/** What the rail shows above and below the point of a row. */
export type RailPart = 'nothing' | 'fade' | 'not-checked' | 'after' | Tone;

type RailEvent =
  | { kind: 'claim' }
  | { kind: 'mark'; mark: StandingMark }
  | { kind: 'turn'; turn: LineTurn; inForce: boolean }
  /** Somebody is asked to answer; and has not answered by the last day they had for it. */
  | { kind: 'asked' | 'unanswered'; asking: LineAsking }
  /** Many statements between two editions, counted. */
  | { kind: 'group'; marks: StandingMark[] }
  /** A long stretch without an event. */
  | { kind: 'gap'; from: number; until: number };

export type RailRow = RailEvent & { at: number; above: RailPart; below: RailPart; last: boolean };

type Dated = RailEvent & { at: number };

const fold = (events: readonly Dated[]): Dated[] => {
  const rows: Dated[] = [];
  for (const event of events) {
    const last = rows.at(-1);
    if (event.kind !== 'mark') rows.push(event);
    else if (last?.kind === 'group') last.marks.push(event.mark);
    else rows.push({ kind: 'group', at: event.at, marks: [event.mark] });
  }
  return rows.map((row) => {
    const [only, ...others] = row.kind === 'group' ? row.marks : [];
    return only && others.length === 0 ? { kind: 'mark', at: row.at, mark: only } : row;
  });
};

const partAfter = (event: Dated, before: RailPart): RailPart => {
  if (event.kind === 'claim') return 'not-checked';
  if (event.kind === 'turn') return event.turn.kind === 'withdrawal' ? 'after' : event.turn.tone;
  return before;
};

/** The line stood upright: its events in order of time, each with the piece of rail beside it. It is the phone's form, the
 *  list that is read aloud, and the rail of the evidence ledger. Many statements fold into counted rows if `folded`. */
export function railRows(line: ClaimLine, now: number, { folded }: { folded: boolean }): RailRow[] {
  const last = line.turns.at(-1);
  const claimAt = claimStandsAt(line);
  // Of two equal dates that are not exact neither is known to be earlier: what a claim is answered with follows it.
  const sameDate = (mark: StandingMark) => mark.saidOn === line.claim.saidOn && !isOneDay(mark.saidOn);
  const order = { claim: 0, asked: 1, mark: 2, group: 2, unanswered: 3, turn: 4, gap: 5 };
  const events: Dated[] = [
    { kind: 'claim', at: claimAt },
    ...standMarks(line).map(
      (mark) => ({ kind: 'mark', at: sameDate(mark) ? Math.max(mark.at, claimAt) : mark.at, mark }) as const,
    ),
    ...line.turns.map(
      (turn) => ({ kind: 'turn', at: turn.at, turn, inForce: turn === last && turn.kind !== 'withdrawal' }) as const,
    ),
  ];
  const askings = (line.askings ?? []).flatMap((asking): Dated[] => [
    { kind: 'asked', at: Math.max(asking.at, claimAt), asking },
    ...(asking.outcome === 'no-answer' && asking.until !== null
      ? [{ kind: 'unanswered' as const, at: asking.until, asking }]
      : []),
  ]);
  const gaps = ownScale(line, now).breaks.map(({ from, until }) => ({ kind: 'gap', at: from, from, until }) as const);
  const sorted = [...events, ...askings, ...gaps].sort(
    (one, other) => one.at - other.at || order[one.kind] - order[other.kind],
  );
  const rows = folded && line.marks.length > ALL_WORDED ? fold(sorted) : sorted;
  let part: RailPart = isOneDay(line.claim.saidOn) ? 'nothing' : 'fade';
  return rows.map((row, index) => {
    const above = part;
    part = partAfter(row, part);
    return { ...row, above, below: part, last: index === rows.length - 1 };
  });
}
