import { and, desc, eq, gt, lte } from 'drizzle-orm';
import { type Edition, type EditionHeader, readDocument } from '../../domain/edition.ts';
import { query, type Slots } from '../engines/prepared.ts';
import { encoded } from '../engines/rows.ts';
import type { Store } from '../engines/store.ts';
import { newestSlug } from './addresses.ts';
import { documentsOf } from './documents.ts';

// Reads the public tables alone: what a reader sees of a claim is what was frozen, whatever stands on the desk.

/** A claim's editions as they can be reached from any slug it ever had. */
export type ClaimEditions = {
  claimId: string;
  /** The slug it has now. A page asked for by another one redirects. */
  slug: string;
  /** All of its editions, oldest first. Never empty. */
  headers: EditionHeader[];
};

/** The editions of the claim that this slug leads to, without their documents; null where it leads to none. */
export async function listEditions(store: Store, slug: string): Promise<ClaimEditions | null> {
  const { read, t } = store;
  const found = await read
    .select({ header: t.editions })
    .from(t.addresses)
    .innerJoin(t.editions, eq(t.editions.claimId, t.addresses.targetId))
    .where(and(eq(t.addresses.kind, 'claim'), eq(t.addresses.slug, slug)))
    .orderBy(t.editions.number);
  const first = found[0];
  if (!first) return null;
  const { claimId } = first.header;
  return { claimId, slug: await currentSlug(store, claimId), headers: found.map(({ header }) => header) };
}

/** An edition in full, which of how many it is, whether the newest of them took the claim back, and the first later one that
 *  corrects. */
export type FoundEdition = {
  edition: Edition;
  slug: string;
  newest: number;
  withdrawn: boolean;
  corrected: number | null;
};

/** The newest edition of the claim that this slug leads to. */
export const getNewestEdition = (store: Store, slug: string): Promise<FoundEdition | null> =>
  newestUpTo(store, slug, {});

/** Edition `number` of the claim, as published. */
export async function getEdition(store: Store, slug: string, number: number): Promise<FoundEdition | null> {
  const found = await newestUpTo(store, slug, { number });
  return found?.edition.header.number === number ? found : null;
}

/** The edition that was the newest at that moment; null where nothing had been published by then. */
export async function getEditionOn(store: Store, slug: string, moment: Date): Promise<FoundEdition | null> {
  return newestUpTo(store, slug, { moment });
}

/** The edition of this identifier. */
export async function getEditionById(store: Store, id: string): Promise<Edition | null> {
  const headers = await store.read.select().from(store.t.editions).where(eq(store.t.editions.id, id));
  const [edition] = await getDocuments(store, headers);
  return edition ?? null;
}

/** The editions in full, in the order given. */
export async function getDocuments(store: Store, headers: readonly EditionHeader[]): Promise<Edition[]> {
  const documents = await documentsOf(
    store,
    headers.map((header) => header.id),
  );
  return headers.flatMap((header) => {
    const document = documents.get(header.id);
    return document ? [{ header, document }] : [];
  });
}

type UpTo = { slug: string; number: number; moment: Date };
const editionsUpTo = query((read, t, { slug, number, moment }: Slots<UpTo>) =>
  read
    .select({ header: t.editions, document: t.editionDocuments.document })
    .from(t.addresses)
    .innerJoin(t.editions, eq(t.editions.claimId, t.addresses.targetId))
    .innerJoin(t.editionDocuments, eq(t.editionDocuments.editionId, t.editions.id))
    .where(
      and(
        eq(t.addresses.kind, 'claim'),
        eq(t.addresses.slug, slug),
        lte(t.editions.number, number),
        lte(t.editions.publishedAt, encoded(t.editions.publishedAt, moment)),
      ),
    )
    .orderBy(desc(t.editions.number))
    .limit(1),
);

const editionsAfter = query((read, t, { claimId, number }: Slots<{ claimId: string; number: number }>) =>
  read
    .select({ number: t.editions.number, kind: t.editions.kind })
    .from(t.editions)
    .where(and(eq(t.editions.claimId, claimId), gt(t.editions.number, number)))
    .orderBy(desc(t.editions.number)),
);

/** Later than anything here, and a date in both engines. */
const FOREVER = new Date('9999-12-31T00:00:00Z');
const ANY_NUMBER = 2 ** 31 - 1;

async function newestUpTo(
  store: Store,
  slug: string,
  { number = ANY_NUMBER, moment = FOREVER }: { number?: number; moment?: Date },
): Promise<FoundEdition | null> {
  const { read } = store;
  if (number > ANY_NUMBER) return null; // such a number can stand in an address, and PostgreSQL has no room for it
  const [found] = await editionsUpTo(read, { slug, number, moment });
  if (!found) return null;
  const { header, document } = found;
  const later = await editionsAfter(read, { claimId: header.claimId, number: header.number });
  const newest = later[0] ?? header;
  return {
    edition: { header, document: readDocument(document) },
    slug: await currentSlug(store, header.claimId),
    newest: newest.number,
    withdrawn: newest.kind === 'withdrawal',
    corrected: later.findLast(({ kind }) => kind === 'correction')?.number ?? null,
  };
}

/** A public claim always has an address: both are written in one transaction. */
async function currentSlug(store: Store, claimId: string): Promise<string> {
  const slug = await newestSlug(store, 'claim', claimId);
  if (slug === null) throw new Error(`claim ${claimId} has no address`);
  return slug;
}
