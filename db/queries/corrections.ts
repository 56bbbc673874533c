import { and, count, desc, eq, gt, inArray, lt, max } from 'drizzle-orm';
import type { EditionDocument, EditionHeader, EditionKind } from '../../domain/edition.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import type { Store } from '../engines/store.ts';
import { documentsOf } from './documents.ts';

/** The kinds of edition that own up to something. */
export const CORRECTING = ['correction', 'clarification', 'withdrawal'] as const satisfies EditionKind[];
type CorrectingKind = (typeof CORRECTING)[number];

type Correction = { header: EditionHeader; document: EditionDocument; claim: PublishedClaim };
export type CorrectionList = {
  entries: Correction[];
  counts: Record<CorrectingKind, number>;
  /** All editions of the newsroom, to hold the number of corrections against. */
  editions: number;
  previous: string | null;
  next: string | null;
};

const PAGE_SIZE = 20;

/** Corrections, clarifications and withdrawals, newest first, with the document each published and its claim as it stands. */
export async function listCorrections(
  store: Store,
  { after = null, before = null }: { after?: string | null; before?: string | null } = {},
): Promise<CorrectionList> {
  const { read, t } = store;
  const { position, kind } = t.editions;
  const back = before !== null && after === null;
  const from = back ? gt(position, Number(before)) : after === null ? undefined : lt(position, Number(after));
  const found = await read
    .select()
    .from(t.editions)
    .where(and(inArray(kind, [...CORRECTING]), from))
    .orderBy(back ? position : desc(position))
    .limit(PAGE_SIZE + 1);
  const headers = found.slice(0, PAGE_SIZE);
  if (back) headers.reverse();
  const more = found.length > PAGE_SIZE;
  return {
    entries: await withDocuments(store, headers),
    ...(await numbers(store)),
    previous: (back ? more : after !== null) ? String(headers[0]?.position ?? 0) : null,
    next: (back ? true : more) ? String(headers.at(-1)?.position ?? 0) : null,
  };
}

async function withDocuments(store: Store, headers: EditionHeader[]): Promise<Correction[]> {
  const { read, t } = store;
  if (headers.length === 0) return [];
  const documents = await documentsOf(
    store,
    headers.map((header) => header.id),
  );
  const claimIds = headers.map((header) => header.claimId);
  const rows = await read.select().from(t.publishedClaims).where(inArray(t.publishedClaims.claimId, claimIds));
  const claims = new Map(rows.map((row) => [row.claimId, row]));
  return headers.flatMap((header) => {
    const document = documents.get(header.id);
    const claim = claims.get(header.claimId);
    return document && claim ? [{ header, document, claim }] : [];
  });
}

async function numbers({ read, t }: Store): Promise<Pick<CorrectionList, 'counts' | 'editions'>> {
  const counts = { correction: 0, clarification: 0, withdrawal: 0 };
  for (const kind of CORRECTING) {
    const [row] = await read.select({ count: count() }).from(t.editions).where(eq(t.editions.kind, kind));
    counts[kind] = row?.count ?? 0;
  }
  const [last] = await read.select({ position: max(t.editions.position) }).from(t.editions);
  return { counts, editions: last?.position ?? 0 };
}
