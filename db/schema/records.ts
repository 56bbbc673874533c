import { PARTY_KINDS } from '../../domain/party.ts';
import type { Moved } from '../../domain/party-merge.ts';
import { SOURCE_KINDS } from '../../domain/source.ts';
import type { Kit } from '../engines/kit.ts';
import { among, record } from './columns.ts';

/** What claims share: who speaks, where it stands, what it belongs to. */
export function defineRecords(kit: Kit) {
  const parties = kit.table(
    'parties',
    {
      ...record(kit),
      slug: kit.text('slug').notNull(),
      name: kit.text('name').notNull(),
      kind: kit.oneOf('kind', PARTY_KINDS).notNull(),
      description: kit.text('description'),
      aliases: kit.json<string[]>('aliases').notNull(),
      country: kit.text('country'),
      website: kit.text('website'),
      links: kit.json<string[]>('links').notNull().default([]),
      wikidata: kit.text('wikidata'),
      /** The party it turned out to be; nothing refers to it any more. */
      mergedIntoId: kit.text('merged_into_id'),
    },
    (t) => [
      kit.uniqueIndex('parties_slug').on(t.slug),
      kit.index('parties_merged').on(t.mergedIntoId),
      kit.check('parties_kind', among(t.kind, PARTY_KINDS)),
    ],
  );

  const affiliations = kit.table(
    'affiliations',
    {
      id: kit.text('id').primaryKey(),
      partyId: kit
        .text('party_id')
        .notNull()
        .references(() => parties.id, { onDelete: 'restrict' }),
      organisationId: kit
        .text('organisation_id')
        .notNull()
        .references(() => parties.id, { onDelete: 'restrict' }),
      title: kit.text('title').notNull(),
      since: kit.text('since'),
      until: kit.text('until'),
      position: kit.integer('position').notNull(),
    },
    (t) => [
      kit.index('affiliations_party').on(t.partyId, t.position),
      kit.index('affiliations_organisation').on(t.organisationId),
    ],
  );

  /** One act of merging, with all that it moved, so that it can be undone. */
  const merges = kit.table(
    'merges',
    {
      id: kit.text('id').primaryKey(),
      goneId: kit
        .text('gone_id')
        .notNull()
        .references(() => parties.id, { onDelete: 'restrict' }),
      keptId: kit
        .text('kept_id')
        .notNull()
        .references(() => parties.id, { onDelete: 'restrict' }),
      moved: kit.json<Moved>('moved').notNull(),
      mergedAt: kit.instant('merged_at').notNull(),
      mergedBy: kit.text('merged_by').notNull(),
      undoneAt: kit.instant('undone_at'),
      undoneBy: kit.text('undone_by'),
    },
    (t) => [kit.index('merges_kept').on(t.keptId, t.mergedAt), kit.index('merges_gone').on(t.goneId, t.mergedAt)],
  );

  const sources = kit.table(
    'sources',
    {
      ...record(kit),
      kind: kit.oneOf('kind', SOURCE_KINDS).notNull(),
      title: kit.text('title').notNull(),
      byline: kit.text('byline'),
      publisherId: kit.text('publisher_id').references(() => parties.id, { onDelete: 'restrict' }),
      url: kit.text('url'),
      /** The page that `url` leads to, however the address is written (domain/page-address.ts). */
      pageKey: kit.text('page_key'),
      publishedOn: kit.text('published_on'),
      language: kit.text('language'),
      read: kit.boolean('read').notNull(),
      note: kit.text('note'),
    },
    (t) => [
      kit.check('sources_kind', among(t.kind, SOURCE_KINDS)),
      kit.index('sources_url').on(t.url),
      kit.index('sources_page').on(t.pageKey),
    ],
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
      /** Of a copy that was fetched: where redirects led, what the server called it, and its bytes' length and hash. */
      foundAt: kit.text('found_at'),
      mediaType: kit.text('media_type'),
      byteLength: kit.integer('byte_length'),
      bytesSha256: kit.text('bytes_sha256'),
    },
    (t) => [kit.index('archived_copies_source').on(t.sourceId, t.takenAt)],
  );

  /** The bytes of a page as they came; apart, so that whoever lists copies does not read them. */
  const archivedBytes = kit.table('archived_bytes', {
    copyId: kit
      .text('copy_id')
      .primaryKey()
      .references(() => archivedCopies.id, { onDelete: 'restrict' }),
    bytes: kit.bytes('bytes').notNull(),
  });

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

  return { parties, affiliations, merges, sources, archivedCopies, archivedBytes, stories, topics };
}

export type Records = ReturnType<typeof defineRecords>;
