import { type ClaimLine, turnRating } from './claim-line.ts';
import type { EditionDocument, EditionDraft } from './edition.ts';
import { bounds } from './edtf.ts';
import type { ProposedVerdict } from './timeline/lay-draft.ts';

/** The claim line of a claim in hand: every mark there is by now, and only the editions that are published. */
export function lineOfDraft({ claim, evidence, history, newsroom, verdict }: EditionDraft): ClaimLine {
  const span = (saidOn: string) => ({ saidOn, ...bounds(saidOn, newsroom.timeZone) });
  return {
    claimant: claim.claimant.party.name,
    timeZone: newsroom.timeZone,
    claim: { ...span(claim.saidOn), knownAt: Date.parse(claim.loggedAt) },
    marks: evidence.map(({ number, stance, interest, loggedAt, withdrawn, statement }) => ({
      ...span(statement.saidOn),
      number,
      stance,
      interested: interest.kind === 'interested',
      name: statement.party.name,
      office: statement.office ?? statement.onBehalfOf?.name ?? '',
      detail: statement.venue ?? '',
      knownAt: Date.parse(loggedAt),
      cited: verdict?.cites.includes(number) ?? false,
      withdrawn: withdrawn !== null,
    })),
    turns: history.map(({ number, publishedAt, kind, rating }) => ({
      number,
      at: Date.parse(publishedAt),
      kind,
      ...turnRating(rating),
    })),
  };
}

/** The verdict in hand; null while there is none, or where it is the one that is public already. */
export function proposedIn({ verdict }: EditionDraft, previous: EditionDocument | null): ProposedVerdict | null {
  if (!verdict || verdict.id === previous?.verdict.id) return null;
  return { tone: verdict.rating.tone, label: verdict.rating.label };
}
