import type { Edition, EditionDocument, EditionDraft, PastEdition } from '../../domain/edition.ts';
import { independence } from '../../domain/independence.ts';
import type { Reader } from '../engines/store.ts';
import { directory, instant } from './directory.ts';
import { evidenceDraft } from './evidence.ts';
import { type Rows, readRows } from './rows.ts';
import { inForceSince, verdictDraft } from './verdict.ts';

function history({ newest }: Rows): PastEdition[] {
  if (!newest) return [];
  const { header, document } = newest;
  const { key, label, tone, icon } = document.verdict.rating;
  const last: PastEdition = {
    number: header.number,
    kind: header.kind,
    note: header.note,
    publishedAt: instant(header.publishedAt),
    documentHash: header.documentHash,
    rating: { key, label, tone, icon },
  };
  return [...document.history, last];
}

/** A withdrawal takes back what is public as it stands: work in hand does not slip out with it. */
function withdrawalDraft(rows: Rows, previous: EditionDocument): EditionDraft {
  return {
    ...previous,
    number: previous.number + 1,
    kind: 'withdrawal',
    note: rows.claim.nextNote,
    correction: null,
    verdict: { ...previous.verdict, inForceSince: inForceSince(rows, previous.verdict.rating.key) },
    history: history(rows),
  };
}

export type Composed = {
  claim: Rows['claim'];
  newest: Edition | null;
  /** The document of the newest edition. */
  previous: EditionDocument | null;
  draft: EditionDraft;
};

/** The next edition of a claim as the desk has it now, gaps and all. Null where there is no such claim. */
export async function composeDraft(read: Reader, claimId: string): Promise<Composed | null> {
  const rows = await readRows(read, claimId);
  if (!rows) return null;
  const { claim, newest } = rows;
  const previous = newest?.document ?? null;
  const isWithdrawal = claim.nextKind === 'withdrawal' && previous !== null;
  return { claim, newest, previous, draft: isWithdrawal ? withdrawalDraft(rows, previous) : draftOf(rows) };
}

function draftOf(rows: Rows): EditionDraft {
  const { claim, newsroom, newest } = rows;
  const look = directory(rows);
  const evidence = evidenceDraft(rows, look);
  return {
    schema: 'claimline/edition/1',
    newsroom: {
      name: newsroom.name,
      timeZone: newsroom.timeZone,
      language: newsroom.language,
      sample: newsroom.sample,
    },
    number: (newest?.header.number ?? 0) + 1,
    kind: claim.nextKind,
    note: claim.nextNote,
    correction: claim.nextCorrection,
    claim: {
      id: claim.id,
      version: claim.version,
      slug: claim.slug,
      words: claim.words,
      wording: claim.wording,
      wordingBy: claim.wordingBy,
      language: claim.language,
      shortForm: claim.shortForm,
      claimant: look.speaker({ partyId: claim.claimantId, office: claim.office, onBehalfOfId: claim.onBehalfOfId }),
      saidOn: claim.saidOn,
      venue: claim.venue,
      loggedAt: instant(claim.loggedAt),
      whyChecked: claim.whyChecked,
      topics: rows.topics,
      appearances: rows.appearances.map((row) => ({
        first: row.first,
        appearedOn: row.appearedOn,
        citation: look.citation(row),
      })),
    },
    story: rows.story
      ? {
          id: rows.story.id,
          version: rows.story.version,
          slug: rows.story.slug,
          title: rows.story.title,
          summary: rows.story.summary,
          notice: rows.story.notice,
        }
      : null,
    evidence,
    searched: { supports: claim.searchedSupports, rebuts: claim.searchedRebuts },
    replies: rows.replies.map((row) => ({
      party: look.party(row.partyId),
      askedOn: row.askedOn,
      channel: row.channel,
      deadline: row.deadline,
      outcome: row.outcome,
      answer: row.answer,
      evidence: evidence.find(({ statement }) => statement.id === row.statementId)?.number ?? null,
      loggedAt: instant(row.createdAt),
    })),
    replyExcuse: claim.replyExcuse,
    verdict: verdictDraft(rows),
    independence: independence(evidence),
    checkedBy: rows.checkers.map((row) => row.name),
    history: history(rows),
  };
}
