import type { EvidenceDraft } from '../../domain/edition.ts';
import { type Directory, instant } from './directory.ts';
import type { Rows } from './rows.ts';

/** The evidence of the next edition: all that holds, and what an edition once showed, marked where it was taken back. */
export function evidenceDraft(rows: Rows, look: Directory): EvidenceDraft[] {
  const published = new Set(rows.newest?.document.evidence.map((item) => item.id));
  return rows.evidence
    .filter(({ evidence }) => !evidence.withdrawnAt || published.has(evidence.id))
    .map(({ evidence, statement }) => {
      const { id, slug, name } = look.party(evidence.originId);
      return {
        id: evidence.id,
        version: evidence.version,
        number: evidence.number,
        stance: evidence.stance,
        why: evidence.why,
        interest: { kind: evidence.interest, note: evidence.interestNote },
        origin: { id, slug, name },
        bearsOn: evidence.bearsOn,
        loggedAt: instant(evidence.loggedAt),
        withdrawn: evidence.withdrawnAt
          ? { at: instant(evidence.withdrawnAt), reason: evidence.withdrawnReason ?? '' }
          : null,
        statement: {
          id: statement.id,
          version: statement.version,
          ...look.speaker(statement),
          words: statement.words,
          wording: statement.wording,
          wordingBy: statement.wordingBy,
          language: statement.language,
          original: statement.originalWords
            ? { words: statement.originalWords, language: statement.originalLanguage }
            : null,
          saidOn: statement.saidOn,
          venue: statement.venue,
          loggedAt: instant(statement.loggedAt),
          citation: look.citation(statement),
        },
      };
    });
}
