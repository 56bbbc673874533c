import type { VerdictDraft } from '../../domain/edition.ts';
import { orderIn, ratingIn } from '../../domain/rating.ts';
import { instant } from './directory.ts';
import type { Rows } from './rows.ts';

/** In force since the first edition of the unbroken run with the same rating. */
export function inForceSince({ newest }: Rows, rating: string): string | null {
  if (newest?.document.verdict.rating.key !== rating) return null;
  return newest.document.verdict.inForceSince ?? instant(newest.header.publishedAt);
}

/** Why the verdict is what it is. One that is only reworded stands for the cause it stood for before. */
function causeOf({ verdict, newest }: Rows, numbers: Map<string, number>) {
  const before = newest?.document.verdict;
  if (verdict && !verdict.cause && before?.rating.key === verdict.rating) {
    const { cause, causeEvidence, changeReason } = before;
    return { cause, causeEvidence, changeReason: verdict.changeReason ?? changeReason };
  }
  return {
    cause: verdict?.cause ?? (newest ? null : ('first' as const)),
    // A statement chosen before another cause was is none.
    causeEvidence:
      verdict?.cause === 'statement' && verdict.causeEvidenceId ? (numbers.get(verdict.causeEvidenceId) ?? null) : null,
    changeReason: verdict?.changeReason ?? null,
  };
}

/** The verdict last proposed, or null while there is none. */
export function verdictDraft(rows: Rows): VerdictDraft | null {
  const { verdict } = rows;
  if (!verdict) return null;
  const numbers = new Map(rows.evidence.map(({ evidence }) => [evidence.id, evidence.number]));
  const { cause, causeEvidence, changeReason } = causeOf(rows, numbers);
  const { retired, ...rating } = ratingIn(rows.scale, verdict.rating);
  return {
    id: verdict.id,
    rating: { ...rating, order: orderIn(rows.scale, verdict.rating) },
    summary: verdict.summary,
    reasoning: verdict.reasoning,
    unknown: verdict.unknown,
    wouldChange: verdict.wouldChange,
    cites: verdict.evidenceIds.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
    citesNone: verdict.citesNone,
    cause,
    causeEvidence,
    changeReason,
    originsReason: verdict.originsReason,
    reviewBy: verdict.reviewBy,
    proposedAt: instant(verdict.proposedAt),
    inForceSince: inForceSince(rows, verdict.rating),
  };
}
