import type { ClaimLine } from '../../domain/claim-line.ts';
import { EDITION_KINDS } from '../../domain/edition.ts';
import { ADDRESS_KINDS, PARTY_ROLES } from '../../domain/published.ts';
import { RATING_ICONS, TONES } from '../../domain/rating.ts';
import { STANCES } from '../../domain/stance.ts';
import type { Kit } from '../engines/kit.ts';
import { among } from './columns.ts';

/** Append only: the database itself refuses to change or remove a row (triggers in the migrations). */
export function definePublic(kit: Kit) {
  const editions = kit.table(
    'editions',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit.text('claim_id').notNull(),
      number: kit.integer('number').notNull(),
      kind: kit.oneOf('kind', EDITION_KINDS).notNull(),
      note: kit.text('note').notNull(),
      publishedAt: kit.instant('published_at').notNull(),
      /** Names as they stood: a person's account may go, what they answered for stays. */
      approvedBy: kit.text('approved_by').notNull(),
      publishedBy: kit.text('published_by').notNull(),
      documentHash: kit.text('document_hash').notNull(),
      previousHash: kit.text('previous_hash'),
      position: kit.integer('position').notNull(),
    },
    (t) => [
      kit.uniqueIndex('editions_number').on(t.claimId, t.number),
      kit.uniqueIndex('editions_position').on(t.position),
      kit.uniqueIndex('editions_chain').on(t.claimId, t.previousHash),
      kit.index('editions_by_kind').on(t.kind, t.position),
      kit.check('editions_kind', among(t.kind, EDITION_KINDS)),
    ],
  );
  const editionDocuments = kit.table('edition_documents', {
    editionId: kit
      .text('edition_id')
      .primaryKey()
      .references(() => editions.id, { onDelete: 'restrict' }),
    /** RFC 8785 canonical JSON; its SHA-256 is the header's document hash. */
    document: kit.text('document').notNull(),
  });
  const siteEditions = kit.table('site_editions', {
    number: kit.integer('number').primaryKey(),
    publishedAt: kit.instant('published_at').notNull(),
    publishedBy: kit.text('published_by').notNull(),
    documentHash: kit.text('document_hash').notNull(),
    document: kit.text('document').notNull(),
  });
  const addresses = kit.table(
    'addresses',
    {
      sequence: kit.sequence('sequence'),
      kind: kit.oneOf('kind', ADDRESS_KINDS).notNull(),
      slug: kit.text('slug').notNull(),
      targetId: kit.text('target_id').notNull(),
      since: kit.instant('since').notNull(),
    },
    (t) => [
      kit.uniqueIndex('addresses_slug').on(t.kind, t.slug),
      kit.index('addresses_target').on(t.targetId, t.sequence),
      kit.check('addresses_kind', among(t.kind, ADDRESS_KINDS)),
    ],
  );
  /** Which party another turned out to be, since when; null where it turned out not to be. The last row counts. */
  const partyMerges = kit.table(
    'party_merges',
    {
      sequence: kit.sequence('sequence'),
      partyId: kit.text('party_id').notNull(),
      intoId: kit.text('into_id'),
      since: kit.instant('since').notNull(),
    },
    (t) => [kit.index('party_merges_party').on(t.partyId, t.sequence)],
  );
  return { editions, editionDocuments, siteEditions, addresses, partyMerges };
}

/** Projections: thrown away and rebuilt from the public tables alone. */
export function defineProjections(kit: Kit) {
  const publishedClaims = kit.table(
    'published_claims',
    {
      claimId: kit.text('claim_id').primaryKey(),
      slug: kit.text('slug').notNull(),
      editionId: kit.text('edition_id').notNull(),
      number: kit.integer('number').notNull(),
      kind: kit.oneOf('kind', EDITION_KINDS).notNull(),
      withdrawn: kit.boolean('withdrawn').notNull(),
      /** Position of the newest edition: the order of publication, and the key of the pages of a list. */
      position: kit.integer('position').notNull(),
      publishedAt: kit.instant('published_at').notNull(),
      firstPublishedAt: kit.instant('first_published_at').notNull(),
      ratingSince: kit.instant('rating_since').notNull(),
      words: kit.text('words').notNull(),
      quotable: kit.boolean('quotable').notNull(),
      language: kit.text('language').notNull(),
      claimantSlug: kit.text('claimant_slug').notNull(),
      claimantName: kit.text('claimant_name').notNull(),
      saidOn: kit.text('said_on').notNull(),
      /** Earliest moment it can have been said, for sorting; the latest where the start is open. */
      saidAt: kit.milliseconds('said_at').notNull(),
      rating: kit.text('rating').notNull(),
      ratingLabel: kit.text('rating_label').notNull(),
      ratingTone: kit.oneOf('rating_tone', TONES).notNull(),
      ratingIcon: kit.oneOf('rating_icon', RATING_ICONS).notNull(),
      ratingOrder: kit.integer('rating_order').notNull(),
      settles: kit.boolean('settles').notNull(),
      summary: kit.text('summary').notNull(),
      storyId: kit.text('story_id'),
      storySlug: kit.text('story_slug'),
      storyTitle: kit.text('story_title'),
      notice: kit.text('notice'),
      supports: kit.integer('supports').notNull(),
      rebuts: kit.integer('rebuts').notNull(),
      context: kit.integer('context').notNull(),
      /** The day by which the verdict is to be looked at again. */
      reviewBy: kit.text('review_by'),
      line: kit.json<ClaimLine>('line').notNull(),
    },
    (t) => [
      kit.uniqueIndex('published_claims_slug').on(t.slug),
      kit.uniqueIndex('published_claims_position').on(t.position),
      // A list is found in an index that holds all it can be filtered by, in the order it is shown: the rows themselves are
      // wide (the whole line stands in them), and only the twenty of one page are ever read.
      kit.index('published_claims_newest').on(t.position, t.rating, t.language, t.storyId, t.publishedAt, t.claimId),
      kit
        .index('published_claims_said')
        .on(t.saidAt, t.position, t.rating, t.language, t.storyId, t.publishedAt, t.claimId),
      kit.index('published_claims_rating').on(t.rating, t.position, t.language, t.storyId, t.publishedAt, t.claimId),
      kit.index('published_claims_story').on(t.storyId, t.position, t.rating, t.language, t.publishedAt, t.claimId),
      kit.index('published_claims_language').on(t.language, t.position, t.rating, t.storyId, t.publishedAt, t.claimId),
      kit.index('published_claims_published').on(t.publishedAt, t.position),
      kit.index('published_claims_review_by').on(t.reviewBy, t.claimId),
      kit.check('published_claims_tone', among(t.ratingTone, TONES)),
      kit.check('published_claims_icon', among(t.ratingIcon, RATING_ICONS)),
    ],
  );
  const publishedTopics = kit.table(
    'published_topics',
    {
      claimId: kit.text('claim_id').notNull(),
      slug: kit.text('slug').notNull(),
      name: kit.text('name').notNull(),
      position: kit.integer('position').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.claimId, t.slug] }),
      kit.index('published_topics_slug').on(t.slug, t.position, t.claimId),
    ],
  );
  /** Party × claim × role: everything a party claimed and said. */
  const publishedParties = kit.table(
    'published_parties',
    {
      partyId: kit.text('party_id').notNull(),
      claimId: kit.text('claim_id').notNull(),
      role: kit.oneOf('role', PARTY_ROLES).notNull(),
      stance: kit.oneOf('stance', STANCES),
      /** Evidence number for a statement; 0 for the claim itself. */
      number: kit.integer('number').notNull(),
      slug: kit.text('slug').notNull(),
      name: kit.text('name').notNull(),
      partyKind: kit.text('party_kind').notNull(),
      position: kit.integer('position').notNull(),
      /** Whom the edition names: another than `partyId` where the two turned out to be one. */
      namedId: kit.text('named_id').notNull().default(''),
    },
    (t) => [
      kit.primaryKey({ columns: [t.partyId, t.claimId, t.role, t.number] }),
      kit.index('published_parties_named').on(t.namedId),
      kit.index('published_parties_claim').on(t.claimId),
      kit.index('published_parties_slug').on(t.slug, t.position),
      kit.index('published_parties_party').on(t.partyId, t.position, t.claimId),
    ],
  );
  const publishedStories = kit.table(
    'published_stories',
    {
      storyId: kit.text('story_id').primaryKey(),
      slug: kit.text('slug').notNull(),
      title: kit.text('title').notNull(),
      summary: kit.text('summary'),
      notice: kit.text('notice'),
      /** Position of the newest edition of any of its claims. */
      position: kit.integer('position').notNull(),
      publishedAt: kit.instant('published_at').notNull(),
    },
    (t) => [
      kit.uniqueIndex('published_stories_slug').on(t.slug),
      kit.index('published_stories_position').on(t.position),
    ],
  );
  /** Which versions of shared rows the newest edition of each claim shows: tells what is behind. */
  const publishedRecords = kit.table(
    'published_records',
    {
      claimId: kit.text('claim_id').notNull(),
      recordId: kit.text('record_id').notNull(),
      recordVersion: kit.integer('record_version').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.claimId, t.recordId] }), kit.index('published_records_record').on(t.recordId)],
  );
  /** What search reads, folded (domain/fold.ts). The full-text index over it is the engine's own. */
  const publishedTexts = kit.table(
    'published_texts',
    {
      sequence: kit.sequence('sequence'),
      claimId: kit.text('claim_id').notNull(),
      claim: kit.text('claim').notNull(),
      quotes: kit.text('quotes').notNull(),
      parties: kit.text('parties').notNull(),
      verdict: kit.text('verdict').notNull(),
    },
    (t) => [kit.uniqueIndex('published_texts_claim').on(t.claimId)],
  );
  /** Every word of these texts, and in how many it stands: what a misspelled one may have meant. */
  const publishedWords = kit.table('published_words', {
    word: kit.text('word').primaryKey(),
    texts: kit.integer('texts').notNull(),
  });
  return {
    publishedClaims,
    publishedTopics,
    publishedParties,
    publishedStories,
    publishedRecords,
    publishedTexts,
    publishedWords,
  };
}
