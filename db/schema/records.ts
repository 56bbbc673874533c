import { PARTY_KINDS } from '../../domain/party.ts';
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

  return { parties, sources, archivedCopies, archivedBytes, stories, topics };
}

export type Records = ReturnType<typeof defineRecords>;
