import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { CHANGING } from '../domain/activity.ts';
import type {
  CitationDraft,
  EditionDocument,
  EditionDraft,
  EvidenceDraft,
  PartyRef,
  PastEdition,
  SourceRef,
  VerdictDraft,
} from '../domain/edition.ts';
import { readDocument } from '../domain/edition.ts';
import { independence } from '../domain/independence.ts';
import { RATING_TEXTS, ratingOf } from '../domain/rating.ts';
import type { Reader } from './engines/store.ts';
import type { Schema } from './schema/schema.ts';

type Rows = Awaited<ReturnType<typeof load>>;

/** The newest edition of a claim: its document and when it was published, or null while there is none. */
export async function newestEdition(read: Reader, t: Schema, claimId: string) {
  const [row] = await read
    .select({ header: t.editions, document: t.editionDocuments.document })
    .from(t.editions)
    .innerJoin(t.editionDocuments, eq(t.editionDocuments.editionId, t.editions.id))
    .where(eq(t.editions.claimId, claimId))
    .orderBy(desc(t.editions.number))
    .limit(1);
  return row ? { header: row.header, document: readDocument(row.document) } : null;
}

/** Everything the next edition rests on, in a constant number of queries. */
async function load(read: Reader, t: Schema, claimId: string) {
  const [claim] = await read.select().from(t.claims).where(eq(t.claims.id, claimId));
  if (!claim) return null;
  const [newsroom] = await read.select().from(t.newsroom);
  if (!newsroom) throw new Error('no newsroom has been begun');
  const appearances = await read
    .select()
    .from(t.appearances)
    .where(eq(t.appearances.claimId, claimId))
    .orderBy(asc(t.appearances.position));
  const evidence = await read
    .select({ evidence: t.evidence, statement: t.statements })
    .from(t.evidence)
    .innerJoin(t.statements, eq(t.statements.id, t.evidence.statementId))
    .where(eq(t.evidence.claimId, claimId))
    .orderBy(asc(t.evidence.number));
  const replies = await read
    .select()
    .from(t.replyRequests)
    .where(eq(t.replyRequests.claimId, claimId))
    .orderBy(asc(t.replyRequests.position));
  const topics = await read
    .select({ slug: t.topics.slug, name: t.topics.name })
    .from(t.claimTopics)
    .innerJoin(t.topics, eq(t.topics.id, t.claimTopics.topicId))
    .where(eq(t.claimTopics.claimId, claimId))
    .orderBy(asc(t.topics.slug));
  const [verdict] = await read
    .select()
    .from(t.verdicts)
    .where(eq(t.verdicts.claimId, claimId))
    .orderBy(desc(t.verdicts.number))
    .limit(1);
  const [story] = claim.storyId ? await read.select().from(t.stories).where(eq(t.stories.id, claim.storyId)) : [];

  const citations = [...appearances, ...evidence.map((row) => row.statement)];
  const sourceIds = citations.flatMap((row) => row.sourceId ?? []);
  const sources =
    sourceIds.length > 0 ? await read.select().from(t.sources).where(inArray(t.sources.id, sourceIds)) : [];
  const copies =
    sourceIds.length > 0
      ? await read
          .select({ sourceId: t.archivedCopies.sourceId, url: t.archivedCopies.url, takenAt: t.archivedCopies.takenAt })
          .from(t.archivedCopies)
          .where(inArray(t.archivedCopies.sourceId, sourceIds))
          .orderBy(asc(t.archivedCopies.takenAt))
      : [];
  const partyIds = [
    claim.claimantId,
    claim.onBehalfOfId,
    ...citations.map((row) => row.relayedById),
    ...evidence.flatMap((row) => [row.statement.partyId, row.statement.onBehalfOfId, row.evidence.originId]),
    ...sources.map((source) => source.publisherId),
    ...replies.map((reply) => reply.partyId),
  ].flatMap((id) => id ?? []);
  const parties = await read.select().from(t.parties).where(inArray(t.parties.id, partyIds));
  const checkers = await read
    .select({ name: t.people.name })
    .from(t.activity)
    .innerJoin(t.people, eq(t.people.id, t.activity.personId))
    .where(and(eq(t.activity.claimId, claimId), inArray(t.activity.type, [...CHANGING])))
    .groupBy(t.people.id, t.people.name)
    .orderBy(asc(t.people.name));

  const previous = await newestEdition(read, t, claimId);
  return {
    claim,
    newsroom,
    appearances,
    evidence,
    replies,
    topics,
    verdict,
    story,
    sources,
    copies,
    parties,
    checkers,
    previous,
  };
}

const instant = (at: Date): string => at.toISOString();

/** Looks rows up once and says plainly when a reference points nowhere: the database's own constraints rule that out. */
function directory(rows: NonNullable<Rows>) {
  const parties = new Map(rows.parties.map((row) => [row.id, row]));
  const sources = new Map(rows.sources.map((row) => [row.id, row]));
  const copies = new Map(rows.copies.map((copy) => [copy.sourceId, copy])); // ordered by time: the newest stays
  const party = (id: string): PartyRef => {
    const row = parties.get(id);
    if (!row) throw new Error(`no party ${id}`);
    return { id: row.id, version: row.version, slug: row.slug, name: row.name, kind: row.kind };
  };
  const partyOrNull = (id: string | null) => (id ? party(id) : null);
  const source = (id: string): SourceRef => {
    const row = sources.get(id);
    if (!row) throw new Error(`no source ${id}`);
    const copy = copies.get(id);
    return {
      id: row.id,
      version: row.version,
      kind: row.kind,
      title: row.title,
      publisher: partyOrNull(row.publisherId),
      url: row.url,
      publishedOn: row.publishedOn,
      language: row.language,
      read: row.read,
      note: row.note,
      archive: copy ? { url: copy.url, takenAt: instant(copy.takenAt) } : null,
    };
  };
  const citation = (
    row: NonNullable<Rows>['appearances'][number] | NonNullable<Rows>['evidence'][number]['statement'],
  ): CitationDraft => ({
    source: row.sourceId ? source(row.sourceId) : null,
    place: row.place,
    accessedOn: row.accessedOn,
    via: row.via,
    relayedBy: partyOrNull(row.relayedById),
    originalRead: row.originalRead,
    relianceNote: row.relianceNote,
  });
  const speaker = (row: { partyId: string; office: string | null; onBehalfOfId: string | null }) => ({
    party: party(row.partyId),
    office: row.office,
    onBehalfOf: partyOrNull(row.onBehalfOfId),
  });
  return { party, citation, speaker };
}

function evidenceDraft(rows: NonNullable<Rows>, look: ReturnType<typeof directory>): EvidenceDraft[] {
  const published = new Set(rows.previous?.document.evidence.map((item) => item.id));
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

/** In force since the first edition of the unbroken run with the same rating. */
function inForceSince(rows: NonNullable<Rows>, rating: string): string | null {
  const { previous } = rows;
  if (previous?.document.verdict.rating.key !== rating) return null;
  return previous.document.verdict.inForceSince ?? instant(previous.header.publishedAt);
}

/** Why the verdict is what it is. One that is only reworded stands for the cause it stood for before. */
function causeOf({ verdict, previous }: NonNullable<Rows>, numbers: Map<string, number>) {
  const before = previous?.document.verdict;
  if (verdict && !verdict.cause && before?.rating.key === verdict.rating) {
    const { cause, causeEvidence, changeReason } = before;
    return { cause, causeEvidence, changeReason: verdict.changeReason ?? changeReason };
  }
  return {
    cause: verdict?.cause ?? (previous ? null : ('first' as const)),
    causeEvidence: verdict?.causeEvidenceId ? (numbers.get(verdict.causeEvidenceId) ?? null) : null,
    changeReason: verdict?.changeReason ?? null,
  };
}

function verdictDraft(rows: NonNullable<Rows>): VerdictDraft | null {
  const { verdict } = rows;
  if (!verdict) return null;
  const numbers = new Map(rows.evidence.map(({ evidence }) => [evidence.id, evidence.number]));
  const { order, value } = ratingOf(verdict.rating);
  const { cause, causeEvidence, changeReason } = causeOf(rows, numbers);
  const text = RATING_TEXTS[verdict.rating];
  return {
    id: verdict.id,
    rating: { key: verdict.rating, label: text.label, meaning: text.meaning, order, value },
    summary: verdict.summary,
    reasoning: verdict.reasoning,
    unknown: verdict.unknown,
    wouldChange: verdict.wouldChange,
    cites: verdict.evidenceIds.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
    citesNone: verdict.citesNone,
    cause,
    causeEvidence,
    changeReason,
    proposedAt: instant(verdict.proposedAt),
    inForceSince: inForceSince(rows, verdict.rating),
  };
}

function history({ previous }: NonNullable<Rows>): PastEdition[] {
  if (!previous) return [];
  const { header, document } = previous;
  const { key, label } = document.verdict.rating;
  const last: PastEdition = {
    number: header.number,
    kind: header.kind,
    note: header.note,
    publishedAt: instant(header.publishedAt),
    documentHash: header.documentHash,
    rating: { key, label },
  };
  return [...document.history, last];
}

/** A withdrawal takes back what is public as it stands: work in hand does not slip out with it. */
function withdrawalDraft(rows: NonNullable<Rows>, previous: EditionDocument): EditionDraft {
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

/** The next edition of a claim as the desk has it now, gaps and all. Null where there is no such claim. */
export async function composeDraft(
  read: Reader,
  t: Schema,
  claimId: string,
): Promise<{ draft: EditionDraft; previous: EditionDocument | null } | null> {
  const rows = await load(read, t, claimId);
  if (!rows) return null;
  const { claim, newsroom, previous } = rows;
  if (claim.nextKind === 'withdrawal' && previous) {
    return { draft: withdrawalDraft(rows, previous.document), previous: previous.document };
  }
  const look = directory(rows);
  const evidence = evidenceDraft(rows, look);
  const draft: EditionDraft = {
    schema: 'claimline/edition/1',
    newsroom: {
      name: newsroom.name,
      timeZone: newsroom.timeZone,
      language: newsroom.language,
      sample: newsroom.sample,
    },
    number: (previous?.header.number ?? 0) + 1,
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
      appearances: rows.appearances.map((row) => ({ first: row.first, citation: look.citation(row) })),
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
    })),
    replyExcuse: claim.replyExcuse,
    verdict: verdictDraft(rows),
    independence: independence(evidence),
    checkedBy: rows.checkers.map((row) => row.name),
    history: history(rows),
  };
  return { draft, previous: previous?.document ?? null };
}
