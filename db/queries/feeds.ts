import { and, desc, eq, gt, gte, inArray, lt, lte, ne, type SQL } from 'drizzle-orm';
import type { Edition, EditionKind } from '../../domain/edition.ts';
import { eventsOf } from '../../domain/webhooks/webhook.ts';
import type { Store } from '../engines/store.ts';
import { newestSlug } from './addresses.ts';
import { getDocuments } from './editions.ts';
import { listClaims } from './published-claims.ts';

const FEED_SIZE = 40;

/** An edition with the slug its claim has now. */
export type SluggedEdition = { edition: Edition; slug: string };

/** The claims whose newest editions came out last. */
export async function newestVerdicts(store: Store, condition: SQL | undefined): Promise<SluggedEdition[]> {
  const cursor = { after: null, before: null };
  const { claims } = await listClaims(store, { condition, sort: 'newest', cursor, size: FEED_SIZE });
  const { read, t } = store;
  const ids = claims.map((claim) => claim.editionId);
  const headers = await read.select().from(t.editions).where(inArray(t.editions.id, ids));
  const editions = await getDocuments(store, headers);
  const byId = new Map(editions.map((edition) => [edition.header.id, edition]));
  return claims.flatMap(({ editionId, slug }) => {
    const edition = byId.get(editionId);
    return edition ? [{ edition, slug }] : [];
  });
}

/** The editions of some kinds that came out last, of claims that fit; `before` a place in the record where one is given. */
export async function newestEditions(
  store: Store,
  condition: SQL | undefined,
  kinds: readonly EditionKind[],
  before: number | null = null,
): Promise<SluggedEdition[]> {
  const { read, t } = store;
  const fitting = read.select({ id: t.publishedClaims.claimId }).from(t.publishedClaims).where(condition);
  const headers = await read
    .select()
    .from(t.editions)
    .where(
      and(
        inArray(t.editions.kind, [...kinds]),
        before === null ? undefined : lt(t.editions.position, before),
        condition ? inArray(t.editions.claimId, fitting) : undefined,
      ),
    )
    .orderBy(desc(t.editions.position))
    .limit(FEED_SIZE);
  return slugged(store, await getDocuments(store, headers));
}

/** Only these can give another verdict than the edition before. */
const CHANGING = ['verdict-change', 'correction'] as const satisfies EditionKind[];

/** The editions that came out last and gave another verdict than those before them, corrections among them. */
export async function newestVerdictChanges(store: Store, condition: SQL | undefined): Promise<SluggedEdition[]> {
  const changed: SluggedEdition[] = [];
  for (let before: number | null = null; ; ) {
    const editions = await newestEditions(store, condition, CHANGING, before);
    changed.push(...editions.filter(({ edition: { document } }) => eventsOf(document).includes('verdict-changed')));
    const last = editions.at(-1);
    if (changed.length >= FEED_SIZE || editions.length < FEED_SIZE || !last) return changed.slice(0, FEED_SIZE);
    before = last.edition.header.position;
  }
}

/** Editions that came out since, newest first; without those of what was taken back. */
export async function newestPublications(store: Store, since: Date, limit: number): Promise<SluggedEdition[]> {
  const { read, t } = store;
  const headers = await read
    .select()
    .from(t.editions)
    .where(and(gte(t.editions.publishedAt, since), ne(t.editions.kind, 'withdrawal')))
    .orderBy(desc(t.editions.position))
    .limit(limit);
  return slugged(store, await getDocuments(store, headers));
}

/** The last editions of one claim, newest first. */
export async function editionsOfClaim(store: Store, claimId: string): Promise<SluggedEdition[]> {
  const { read, t } = store;
  const headers = await read
    .select()
    .from(t.editions)
    .where(eq(t.editions.claimId, claimId))
    .orderBy(desc(t.editions.number))
    .limit(FEED_SIZE);
  return slugged(store, await getDocuments(store, headers));
}

const slugged = (store: Store, editions: readonly Edition[]): Promise<SluggedEdition[]> =>
  Promise.all(
    editions.map(async (edition) => ({
      edition,
      slug: (await newestSlug(store, 'claim', edition.header.claimId)) ?? edition.document.claim.slug,
    })),
  );

export type Address = { slug: string; changedAt: Date };

/** Published claims for a site map, whose newest editions lie after one position and up to another. */
export async function claimAddresses({ read, t }: Store, after: number, upTo: number): Promise<Address[]> {
  const { slug, publishedAt, position } = t.publishedClaims;
  return read
    .select({ slug, changedAt: publishedAt })
    .from(t.publishedClaims)
    .where(and(gt(position, after), lte(position, upTo)))
    .orderBy(position);
}

/** Stories and parties for a site map. */
export async function otherAddresses(
  { read, t }: Store,
  size: number,
): Promise<{ stories: string[]; parties: string[] }> {
  const stories = await read
    .select({ slug: t.publishedStories.slug })
    .from(t.publishedStories)
    .orderBy(desc(t.publishedStories.position))
    .limit(size);
  const addresses = await read
    .select({ targetId: t.addresses.targetId, slug: t.addresses.slug })
    .from(t.addresses)
    .where(eq(t.addresses.kind, 'party'))
    .orderBy(t.addresses.sequence)
    .limit(size);
  const newest = new Map(addresses.map((row) => [row.targetId, row.slug]));
  return { stories: stories.map((row) => row.slug), parties: [...newest.values()].sort() };
}
