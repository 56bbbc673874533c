import { and, desc, eq, gt, inArray, lt, type SQL } from 'drizzle-orm';
import type { EditionDocument, PartyRef } from '../../domain/edition.ts';
import { partiesOf } from '../../domain/parties-of.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import type { SayingAct } from '../../domain/sayings.ts';
import type { Store } from '../engines/store.ts';
import { namesakesOf } from '../party-merges.ts';
import type { Schema } from '../schema/schema.ts';
import { newestSlug, targetOf } from './addresses.ts';
import { documentsOf } from './documents.ts';
import { type PartyRecord, recordOf } from './published-parties.ts';

type PartyPage = {
  party: PartyRef;
  /** Everyone whom editions name and who is this party: itself, and whoever was merged into it. */
  ids: readonly string[];
  record: PartyRecord;
  /** Claims in which it did what was asked for, newest first, each with the document it is read from. */
  claims: { claim: PublishedClaim; document: EditionDocument }[];
  previous: string | null;
  next: string | null;
};
export type FoundParty = { found: true; page: PartyPage } | { found: false; movedTo: string | null };

const PAGE_SIZE = 20;

type Asked = { act?: SayingAct | null; after?: string | null; before?: string | null };

/** A party with what it claimed and said, across claims, or with what it did of one kind. An old slug says where it moved. */
export async function getParty(
  store: Store,
  slug: string,
  { act = null, after = null, before = null }: Asked = {},
): Promise<FoundParty> {
  const partyId = await targetOf(store, 'party', slug);
  if (partyId === null) return { found: false, movedTo: null };
  const newest = (await newestSlug(store, 'party', partyId)) ?? slug; // merged into one that no edition names yet
  if (newest !== slug) return { found: false, movedTo: newest };

  const back = before !== null && after === null;
  const found = await claimsNaming(
    store,
    partyId,
    act,
    back ? { before: Number(before) } : { after: after === null ? null : Number(after) },
  );
  const shown = found.slice(0, PAGE_SIZE);
  if (back) shown.reverse();
  const documents = await documentsOf(
    store,
    shown.map((claim) => claim.editionId),
  );
  const claims = shown.flatMap((claim) => {
    const document = documents.get(claim.editionId);
    return document ? [{ claim, document }] : [];
  });
  const ids = await namesakesOf(store.read, partyId);
  const party = await refOf(store, ids, claims);
  if (!party) return { found: false, movedTo: null };
  const more = found.length > PAGE_SIZE;
  return {
    found: true,
    page: {
      party,
      ids,
      record: await recordOf(store, partyId),
      claims,
      previous: (back ? more : after !== null) ? String(shown[0]?.position ?? 0) : null,
      next: (back ? true : more) ? String(shown.at(-1)?.position ?? 0) : null,
    },
  };
}

const did = ({ publishedParties: { number, stance } }: Schema, act: SayingAct): SQL | undefined =>
  act === 'claimed' ? eq(number, 0) : and(gt(number, 0), eq(stance, act));

type From = { before: number } | { after: number | null };

async function claimsNaming(
  { read, t }: Store,
  partyId: string,
  act: SayingAct | null,
  from: From,
): Promise<PublishedClaim[]> {
  const { claimId, position } = t.publishedParties;
  const back = 'before' in from;
  const start = back ? gt(position, from.before) : from.after === null ? undefined : lt(position, from.after);
  const keys = await read
    .selectDistinct({ claimId, position })
    .from(t.publishedParties)
    .where(and(eq(t.publishedParties.partyId, partyId), act === null ? undefined : did(t, act), start))
    .orderBy(back ? position : desc(position))
    .limit(PAGE_SIZE + 1);
  if (keys.length === 0) return [];
  const rows = await read
    .select()
    .from(t.publishedClaims)
    .where(
      inArray(
        t.publishedClaims.claimId,
        keys.map((key) => key.claimId),
      ),
    );
  const byId = new Map(rows.map((row) => [row.claimId, row]));
  return keys.flatMap((key) => byId.get(key.claimId) ?? []);
}

/** Its name and kind as the newest edition that shows it has them; where none does, as those do that name a party which was
 *  merged into it. Someone who only passed words on, or published them, has an address too, and is found through the records
 *  the editions show. */
async function refOf(
  store: Store,
  ids: readonly string[],
  claims: readonly { document: EditionDocument }[],
): Promise<PartyRef | null> {
  for (const id of ids) {
    const ref = await namedAs(store, id, claims);
    if (ref) return ref;
  }
  return null;
}

async function namedAs(
  store: Store,
  partyId: string,
  claims: readonly { document: EditionDocument }[],
): Promise<PartyRef | null> {
  const inHand = claims.flatMap(({ document }) => partiesOf(document)).find((party) => party.id === partyId);
  if (inHand) return inHand;
  const { read, t } = store;
  const [shown] = await read
    .select({ editionId: t.publishedClaims.editionId })
    .from(t.publishedRecords)
    .innerJoin(t.publishedClaims, eq(t.publishedClaims.claimId, t.publishedRecords.claimId))
    .where(eq(t.publishedRecords.recordId, partyId))
    .orderBy(desc(t.publishedClaims.position))
    .limit(1);
  if (!shown) return null;
  const documents = await documentsOf(store, [shown.editionId]);
  return [...documents.values()].flatMap(partiesOf).find((party) => party.id === partyId) ?? null;
}
