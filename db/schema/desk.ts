import type { AnyActivity } from '../../domain/activity.ts';
import { VIAS } from '../../domain/citation.ts';
import { EDITION_KINDS } from '../../domain/edition.ts';
import { PARTY_KINDS } from '../../domain/party.ts';
import { RATING_KEYS } from '../../domain/rating.ts';
import { REPLY_OUTCOMES } from '../../domain/reply.ts';
import { SOURCE_KINDS } from '../../domain/source.ts';
import { INTERESTS, STANCES } from '../../domain/stance.ts';
import { CAUSES } from '../../domain/verdict.ts';
import { WORDINGS } from '../../domain/wording.ts';
import { STEPS } from '../../domain/workflow.ts';
import type { Kit } from '../engines/kit.ts';
import { among, record } from './columns.ts';

/** The working rows: they change, and nothing public follows from them until an edition is published. */
export function defineDesk(kit: Kit) {
  const newsroom = kit.table('newsroom', {
    id: kit.integer('id').primaryKey(),
    name: kit.text('name').notNull(),
    timeZone: kit.text('time_zone').notNull(),
    language: kit.text('language').notNull(),
    sample: kit.boolean('sample').notNull(),
    createdAt: kit.instant('created_at').notNull(),
  });

  const parties = kit.table(
    'parties',
    {
      ...record(kit),
      slug: kit.text('slug').notNull(),
      name: kit.text('name').notNull(),
      kind: kit.oneOf('kind', PARTY_KINDS).notNull(),
      description: kit.text('description'),
      aliases: kit.json<string[]>('aliases').notNull(),
      website: kit.text('website'),
    },
    (t) => [kit.uniqueIndex('parties_slug').on(t.slug), kit.check('parties_kind', among(t.kind, PARTY_KINDS))],
  );

  const sources = kit.table(
    'sources',
    {
      ...record(kit),
      kind: kit.oneOf('kind', SOURCE_KINDS).notNull(),
      title: kit.text('title').notNull(),
      publisherId: kit.text('publisher_id').references(() => parties.id, { onDelete: 'restrict' }),
      url: kit.text('url'),
      publishedOn: kit.text('published_on'),
      language: kit.text('language'),
      read: kit.boolean('read').notNull(),
      note: kit.text('note'),
    },
    (t) => [kit.check('sources_kind', among(t.kind, SOURCE_KINDS)), kit.index('sources_url').on(t.url)],
  );

  const archivedCopies = kit.table(
    'archived_copies',
    {
      id: kit.text('id').primaryKey(),
      sourceId: kit
        .text('source_id')
        .notNull()
        .references(() => sources.id, { onDelete: 'restrict' }),
      takenAt: kit.instant('taken_at').notNull(),
      url: kit.text('url'),
      text: kit.text('text'),
      sha256: kit.text('sha256'),
    },
    (t) => [kit.index('archived_copies_source').on(t.sourceId, t.takenAt)],
  );

  const stories = kit.table(
    'stories',
    {
      ...record(kit),
      slug: kit.text('slug').notNull(),
      title: kit.text('title').notNull(),
      summary: kit.text('summary'),
      notice: kit.text('notice'),
    },
    (t) => [kit.uniqueIndex('stories_slug').on(t.slug)],
  );

  const topics = kit.table(
    'topics',
    { id: kit.text('id').primaryKey(), slug: kit.text('slug').notNull(), name: kit.text('name').notNull() },
    (t) => [kit.uniqueIndex('topics_slug').on(t.slug)],
  );

  const citation = {
    sourceId: () => kit.text('source_id').references(() => sources.id, { onDelete: 'restrict' }),
    relayedById: () => kit.text('relayed_by_id').references(() => parties.id, { onDelete: 'restrict' }),
  };
  /** One use of a source, embedded in what it documents. */
  const citationColumns = () => ({
    sourceId: citation.sourceId(),
    place: kit.text('place'),
    accessedOn: kit.text('accessed_on'),
    via: kit.oneOf('via', VIAS),
    relayedById: citation.relayedById(),
    originalRead: kit.boolean('original_read'),
    relianceNote: kit.text('reliance_note'),
  });

  const claims = kit.table(
    'claims',
    {
      ...record(kit),
      slug: kit.text('slug').notNull(),
      words: kit.text('words').notNull(),
      wording: kit.oneOf('wording', WORDINGS),
      wordingBy: kit.text('wording_by'),
      shortForm: kit.text('short_form'),
      language: kit.text('language').notNull(),
      claimantId: kit
        .text('claimant_id')
        .notNull()
        .references(() => parties.id, { onDelete: 'restrict' }),
      office: kit.text('office'),
      onBehalfOfId: kit.text('on_behalf_of_id').references(() => parties.id, { onDelete: 'restrict' }),
      saidOn: kit.text('said_on').notNull(),
      venue: kit.text('venue'),
      loggedAt: kit.instant('logged_at').notNull(),
      storyId: kit.text('story_id').references(() => stories.id, { onDelete: 'restrict' }),
      whyChecked: kit.text('why_checked'),
      searchedSupports: kit.text('searched_supports'),
      searchedRebuts: kit.text('searched_rebuts'),
      replyExcuse: kit.text('reply_excuse'),
      step: kit.oneOf('step', STEPS).notNull(),
      declinedReason: kit.text('declined_reason'),
      /** What the next edition is and says of itself; part of what is approved. */
      nextKind: kit.oneOf('next_kind', EDITION_KINDS),
      nextNote: kit.text('next_note'),
      nextCorrection: kit.json<{ wrong: string; right: string; since: string | null; noticedBy: string | null }>(
        'next_correction',
      ),
      /** Why an editor sent it back, until it comes again. */
      returnedReason: kit.text('returned_reason'),
    },
    (t) => [
      kit.uniqueIndex('claims_slug').on(t.slug),
      kit.index('claims_step').on(t.step, t.updatedAt),
      kit.check('claims_step', among(t.step, STEPS)),
      kit.check('claims_wording', among(t.wording, WORDINGS)),
      kit.check('claims_next_kind', among(t.nextKind, EDITION_KINDS)),
    ],
  );

  const claimTopics = kit.table(
    'claim_topics',
    {
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'cascade' }),
      topicId: kit
        .text('topic_id')
        .notNull()
        .references(() => topics.id, { onDelete: 'restrict' }),
    },
    (t) => [kit.primaryKey({ columns: [t.claimId, t.topicId] })],
  );

  const appearances = kit.table(
    'appearances',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'cascade' }),
      first: kit.boolean('first').notNull(),
      position: kit.integer('position').notNull(),
      ...citationColumns(),
    },
    (t) => [kit.index('appearances_claim').on(t.claimId, t.position), kit.check('appearances_via', among(t.via, VIAS))],
  );

  const statements = kit.table(
    'statements',
    {
      ...record(kit),
      partyId: kit
        .text('party_id')
        .notNull()
        .references(() => parties.id, { onDelete: 'restrict' }),
      onBehalfOfId: kit.text('on_behalf_of_id').references(() => parties.id, { onDelete: 'restrict' }),
      office: kit.text('office'),
      words: kit.text('words').notNull(),
      wording: kit.oneOf('wording', WORDINGS),
      wordingBy: kit.text('wording_by'),
      language: kit.text('language').notNull(),
      originalWords: kit.text('original_words'),
      originalLanguage: kit.text('original_language'),
      saidOn: kit.text('said_on').notNull(),
      venue: kit.text('venue'),
      loggedAt: kit.instant('logged_at').notNull(),
      ...citationColumns(),
    },
    (t) => [
      kit.index('statements_party').on(t.partyId),
      kit.check('statements_wording', among(t.wording, WORDINGS)),
      kit.check('statements_via', among(t.via, VIAS)),
    ],
  );

  const evidence = kit.table(
    'evidence',
    {
      ...record(kit),
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'restrict' }),
      statementId: kit
        .text('statement_id')
        .notNull()
        .references(() => statements.id, { onDelete: 'restrict' }),
      /** Counted within the claim and never given twice; reasoning refers to it. */
      number: kit.integer('number').notNull(),
      stance: kit.oneOf('stance', STANCES).notNull(),
      why: kit.text('why'),
      interest: kit.oneOf('interest', INTERESTS),
      interestNote: kit.text('interest_note'),
      originId: kit
        .text('origin_id')
        .notNull()
        .references(() => parties.id, { onDelete: 'restrict' }),
      bearsOn: kit.text('bears_on'),
      loggedAt: kit.instant('logged_at').notNull(),
      withdrawnAt: kit.instant('withdrawn_at'),
      withdrawnReason: kit.text('withdrawn_reason'),
    },
    (t) => [
      kit.uniqueIndex('evidence_number').on(t.claimId, t.number),
      kit.uniqueIndex('evidence_once').on(t.claimId, t.statementId),
      kit.index('evidence_statement').on(t.statementId),
      kit.check('evidence_stance', among(t.stance, STANCES)),
      kit.check('evidence_interest', among(t.interest, INTERESTS)),
    ],
  );

  const verdicts = kit.table(
    'verdicts',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'restrict' }),
      /** Counted within the claim: the highest is the one in hand. */
      number: kit.integer('number').notNull(),
      rating: kit.oneOf('rating', RATING_KEYS).notNull(),
      summary: kit.text('summary').notNull(),
      reasoning: kit.text('reasoning').notNull(),
      unknown: kit.json<string[]>('unknown').notNull(),
      wouldChange: kit.json<string[]>('would_change').notNull(),
      evidenceIds: kit.json<string[]>('evidence_ids').notNull(),
      citesNone: kit.boolean('cites_none').notNull(),
      cause: kit.oneOf('cause', CAUSES),
      causeEvidenceId: kit.text('cause_evidence_id').references(() => evidence.id, { onDelete: 'restrict' }),
      changeReason: kit.text('change_reason'),
      proposedAt: kit.instant('proposed_at').notNull(),
      proposedBy: kit.text('proposed_by').notNull(),
    },
    (t) => [
      kit.uniqueIndex('verdicts_number').on(t.claimId, t.number),
      kit.check('verdicts_rating', among(t.rating, RATING_KEYS)),
      kit.check('verdicts_cause', among(t.cause, CAUSES)),
    ],
  );

  const approvals = kit.table(
    'approvals',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'restrict' }),
      documentHash: kit.text('document_hash').notNull(),
      approvedBy: kit.text('approved_by').notNull(),
      approvedAt: kit.instant('approved_at').notNull(),
    },
    (t) => [kit.uniqueIndex('approvals_once').on(t.claimId, t.documentHash, t.approvedBy)],
  );

  const replyRequests = kit.table(
    'reply_requests',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'cascade' }),
      position: kit.integer('position').notNull(),
      partyId: kit
        .text('party_id')
        .notNull()
        .references(() => parties.id, { onDelete: 'restrict' }),
      askedOn: kit.text('asked_on').notNull(),
      channel: kit.text('channel').notNull(),
      deadline: kit.text('deadline'),
      outcome: kit.oneOf('outcome', REPLY_OUTCOMES).notNull(),
      answer: kit.text('answer'),
    },
    (t) => [
      kit.index('reply_requests_claim').on(t.claimId, t.position),
      kit.check('reply_requests_outcome', among(t.outcome, REPLY_OUTCOMES)),
    ],
  );

  /** Who did what, when. Rows are only ever added. */
  const activity = kit.table(
    'activity',
    {
      sequence: kit.sequence('sequence'),
      at: kit.instant('at').notNull(),
      personId: kit.text('person_id').notNull(),
      type: kit.text('type').notNull(),
      claimId: kit.text('claim_id'),
      /** The row that changed, and its version afterwards. */
      subjectId: kit.text('subject_id').notNull(),
      subjectVersion: kit.integer('subject_version'),
      data: kit.json<AnyActivity['data']>('data').notNull(),
    },
    (t) => [
      kit.index('activity_claim').on(t.claimId, t.sequence),
      kit.index('activity_subject').on(t.subjectId, t.sequence),
    ],
  );

  return {
    newsroom,
    parties,
    sources,
    archivedCopies,
    stories,
    topics,
    claims,
    claimTopics,
    appearances,
    statements,
    evidence,
    verdicts,
    approvals,
    replyRequests,
    activity,
  };
}
