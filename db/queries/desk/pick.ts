import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { PartyKind } from '../../../domain/party.ts';
import type { PickedOffice } from '../../../domain/pick.ts';
import type { Store } from '../../engines/store.ts';
import { findIds, inOrder } from './find.ts';

/** A field offers no more to choose from. */
const MOST = 12;
/** Of those changed last a page brings no more along. */
const RECENT = 100;

/** What a field looks for: words of it, identifiers, or whatever was changed last. */
export type Wanted = { typed: string } | { ids: readonly string[] } | 'recent';

export type PickedParty = { id: string; name: string; kind: PartyKind; aliases: string[]; offices: PickedOffice[] };

export async function pickParties(store: Store, wanted: Wanted): Promise<PickedParty[]> {
  const { read, t } = store;
  const { id, name, kind, aliases, mergedIntoId, updatedAt } = t.parties;
  const choose = read.select({ id, name, kind, aliases }).from(t.parties);
  const rows =
    wanted === 'recent'
      ? await choose.where(isNull(mergedIntoId)).orderBy(desc(updatedAt)).limit(RECENT)
      : await ordered(await idsOf(store, 'party', wanted), (ids) => choose.where(inArray(id, ids)));
  const offices = await officesOf(
    store,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, offices: offices.get(row.id) ?? [] }));
}

export async function pickSources(store: Store, wanted: Wanted) {
  const { read, t } = store;
  const { id, title, publishedOn, createdAt } = t.sources;
  const choose = read.select({ id, title, publishedOn }).from(t.sources);
  return wanted === 'recent'
    ? choose.orderBy(desc(createdAt), desc(id)).limit(RECENT)
    : ordered(await idsOf(store, 'source', wanted), (ids) => choose.where(inArray(id, ids)));
}

export async function pickStatements(store: Store, wanted: Wanted) {
  const { read, t } = store;
  const { id, words, saidOn, loggedAt } = t.statements;
  const choose = read
    .select({ id, words, saidOn, party: t.parties.name })
    .from(t.statements)
    .innerJoin(t.parties, eq(t.parties.id, t.statements.partyId));
  return wanted === 'recent'
    ? choose.orderBy(desc(loggedAt), desc(id)).limit(RECENT)
    : ordered(await idsOf(store, 'statement', wanted), (ids) => choose.where(inArray(id, ids)));
}

const idsOf = async (
  store: Store,
  kind: 'party' | 'source' | 'statement',
  wanted: Exclude<Wanted, 'recent'>,
): Promise<readonly string[]> => ('ids' in wanted ? wanted.ids : findIds(store, kind, wanted.typed, MOST));

async function ordered<T extends { id: string }>(
  ids: readonly string[],
  rowsOf: (ids: string[]) => PromiseLike<T[]>,
): Promise<T[]> {
  return ids.length === 0 ? [] : inOrder(ids, await rowsOf([...ids]));
}

/** Offices by whom they belong to, as their form has them. */
async function officesOf({ read, t }: Store, partyIds: string[]): Promise<Map<string, PickedOffice[]>> {
  const { affiliations: f, parties: p } = t;
  const rows = await read
    .select({
      partyId: f.partyId,
      title: f.title,
      organisationId: f.organisationId,
      organisation: p.name,
      since: f.since,
      until: f.until,
    })
    .from(f)
    .innerJoin(p, eq(p.id, f.organisationId))
    .where(and(inArray(f.partyId, partyIds), isNull(p.mergedIntoId)))
    .orderBy(asc(f.position));
  const offices = new Map<string, PickedOffice[]>();
  for (const { partyId, ...office } of rows) offices.set(partyId, [...(offices.get(partyId) ?? []), office]);
  return offices;
}
