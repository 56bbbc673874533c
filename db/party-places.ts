import { eq, getTableColumns } from 'drizzle-orm';
import type { SQLiteColumn as Column, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { PARTY_PLACES, type PartyPlace } from '../domain/party-merge.ts';
import type { Reader, Writer } from './engines/store.ts';
import type { Schema } from './schema/schema.ts';

/** What is saved as one and has a version: a row that names a party is one of these, or a part of one. */
export type Owner = { table: 'claims' | 'statements' | 'evidence' | 'sources' | 'parties'; id: string };

type Place = { rows: SQLiteTable; id: Column; names: Column; field: string; owner: Owner['table']; ownerId: Column };
export type Naming = { place: PartyPlace; id: string; field: string; owner: Owner };

/** Every row of the desk that names this party. */
export async function rowsNaming(read: Reader, t: Schema, partyId: string): Promise<Naming[]> {
  const all: Naming[] = [];
  for (const place of PARTY_PLACES) {
    const { rows, id, names, field, owner, ownerId } = placeIn(t, place);
    const found = await read.select({ id, ownerId }).from(rows).where(eq(names, partyId));
    all.push(
      ...found.map((row) => ({
        place,
        id: String(row.id),
        field,
        owner: { table: owner, id: String(row.ownerId) },
      })),
    );
  }
  return all;
}

/** Has one row name another party. */
export async function pointTo(tx: Writer, t: Schema, { place, id }: Naming, partyId: string): Promise<void> {
  const { rows, id: key, names } = placeIn(t, place);
  const column = Object.entries(getTableColumns(rows)).find(([, one]) => one === names)?.[0];
  if (!column) throw new Error(`no column for ${place}`);
  await tx
    .update(rows)
    .set({ [column]: partyId })
    .where(eq(key, id));
}

/** Where a place is in the database, what owns its rows, and what the owner's form calls it. */
function placeIn(t: Schema, place: PartyPlace): Place {
  const own = <T extends Owner['table']>(owner: T, names: Column, field: string): Place => ({
    rows: t[owner],
    id: t[owner].id,
    names,
    field,
    owner,
    ownerId: t[owner].id,
  });
  const { claims: c, statements: s, appearances: a, replyRequests: r, correctionRequests: q, affiliations: f } = t;
  switch (place) {
    case 'claims.claimantId':
      return own('claims', c.claimantId, 'claimantId');
    case 'claims.onBehalfOfId':
      return own('claims', c.onBehalfOfId, 'onBehalfOfId');
    case 'appearances.relayedById':
      return { rows: a, id: a.id, names: a.relayedById, field: 'appearances', owner: 'claims', ownerId: a.claimId };
    case 'replyRequests.partyId':
      return { rows: r, id: r.id, names: r.partyId, field: 'replies', owner: 'claims', ownerId: r.claimId };
    case 'correctionRequests.partyId':
      return { rows: q, id: q.id, names: q.partyId, field: 'corrections', owner: 'claims', ownerId: q.claimId };
    case 'statements.partyId':
      return own('statements', s.partyId, 'partyId');
    case 'statements.onBehalfOfId':
      return own('statements', s.onBehalfOfId, 'onBehalfOfId');
    case 'statements.relayedById':
      return own('statements', s.relayedById, 'citation');
    case 'evidence.originId':
      return own('evidence', t.evidence.originId, 'originId');
    case 'sources.publisherId':
      return own('sources', t.sources.publisherId, 'publisherId');
    case 'affiliations.partyId':
      return { rows: f, id: f.id, names: f.partyId, field: 'affiliations', owner: 'parties', ownerId: f.partyId };
    case 'affiliations.organisationId':
      return {
        rows: f,
        id: f.id,
        names: f.organisationId,
        field: 'affiliations',
        owner: 'parties',
        ownerId: f.partyId,
      };
  }
}
