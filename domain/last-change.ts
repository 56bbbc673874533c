import type { Edition, Evidence, Verdict } from './edition.ts';

/** The edition with which the verdict in force came to be another than before. */
export type LastChange = {
  number: number;
  note: string;
  /** What caused it, where this very edition made the change: of the editions before, a document keeps the notes alone. */
  cause: { kind: Verdict['cause']; statement: Evidence | null } | null;
};

/** The last change of the verdict up to this edition; null while it is the first verdict. */
export function lastChange({ header, document }: Edition): LastChange | null {
  const { verdict, history, evidence } = document;
  const editions = [...history, { number: header.number, note: header.note, rating: verdict.rating }];
  const at = editions.findLastIndex(({ rating }, index) => index > 0 && editions[index - 1]?.rating.key !== rating.key);
  const changing = editions[at];
  if (!changing) return null;
  const { number, note } = changing;
  if (number !== header.number) return { number, note, cause: null };
  const caused = verdict.cause === 'statement' ? verdict.causeEvidence : null;
  const statement = evidence.find((item) => item.number === caused) ?? null;
  return { number, note, cause: { kind: verdict.cause, statement } };
}
