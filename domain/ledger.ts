import { askingsOf, type LineAsking } from './claim-line.ts';
import type { Edition, EditionKind, Evidence } from './edition.ts';
import type { NamedRating, Tone } from './rating.ts';

// The record of a claim as one list, in the order the newsroom came to know it: an order in which one reads what each
// verdict could rest on. Whom it asked it knew on the day itself, unless it was written down later. The claim line beside
// it has the order in which things were said.

/** What holds from a row to the next: a verdict of this colour, nothing yet, or nothing any more. */
export type InForce = Tone | 'withdrawn' | null;

type Row = { at: Date; inForce: InForce };

export type LedgerTurn = Row & {
  type: 'edition';
  number: number;
  kind: EditionKind;
  note: string;
  rating: NamedRating;
  isThis: boolean;
  /** When another verdict, or a withdrawal, took its place; null while it is in force. */
  until: Date | null;
};
export type LedgerRow =
  | (Row & { type: 'asked' | 'unanswered'; asking: LineAsking })
  | (Row & { type: 'claim' })
  | (Row & { type: 'evidence'; evidence: Evidence })
  | LedgerTurn;

type Known = { at: number; row: (inForce: InForce) => LedgerRow };

/** Everything an edition holds that has a moment, oldest first. */
export function ledgerOf(edition: Edition): LedgerRow[] {
  const { header, document } = edition;
  const turns = [
    ...document.history.map((past) => ({ ...past, publishedAt: new Date(past.publishedAt), isThis: false })),
    { ...header, rating: document.verdict.rating, isThis: true },
  ];
  const known = [...asked(edition), ...logged(document.evidence)].sort((one, other) => one.at - other.at);
  const rows: LedgerRow[] = [{ type: 'claim', at: new Date(document.claim.loggedAt), inForce: null }];
  let next = 0;
  let inForce: InForce = null;
  for (const turn of turns) {
    for (; next < known.length; next += 1) {
      const item = known[next];
      if (!item || item.at > turn.publishedAt.getTime()) break;
      rows.push(item.row(inForce));
    }
    inForce = turn.kind === 'withdrawal' ? 'withdrawn' : turn.rating.tone;
    const { number, kind, note, rating, isThis } = turn;
    const end = turns.find(
      (later) =>
        later.number > number &&
        (later.kind === 'withdrawal' || kind === 'withdrawal' || later.rating.key !== rating.key),
    );
    const until = end?.publishedAt ?? null;
    rows.push({ type: 'edition', at: turn.publishedAt, inForce, number, kind, note, rating, isThis, until });
  }
  return rows;
}

/** Evidence in the order in which it was logged. */
const logged = (evidence: readonly Evidence[]): Known[] =>
  evidence
    .toSorted((one, other) => one.loggedAt.localeCompare(other.loggedAt) || one.number - other.number)
    .map((item) => ({
      at: Date.parse(item.loggedAt),
      row: (inForce) => ({ type: 'evidence', at: new Date(item.loggedAt), inForce, evidence: item }),
    }));

/** Who was asked, and who had not answered when their time was up. */
const asked = (edition: Edition): Known[] =>
  askingsOf(edition).flatMap((asking) => {
    const row = (type: 'asked' | 'unanswered', at: number): Known => ({
      at,
      row: (inForce) => ({ type, at: new Date(at), inForce, asking }),
    });
    const from = asking.notedAt ?? asking.at;
    const silent = asking.outcome === 'no-answer' && asking.until !== null;
    return [row('asked', from), ...(silent ? [row('unanswered', Math.max(asking.until ?? from, from))] : [])];
  });
