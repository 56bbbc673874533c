import { and, asc, desc, eq } from 'drizzle-orm';
import { lineOf } from '../domain/claim-line.ts';
import type { Edition } from '../domain/edition.ts';
import { readDocument } from '../domain/edition.ts';
import { bounds } from '../domain/edtf.ts';
import { fold } from '../domain/fold.ts';
import type { PartyRole } from '../domain/published.ts';
import type { Stance } from '../domain/stance.ts';
import { isQuotable } from '../domain/wording.ts';
import type { Store, Writer } from './engines/store.ts';
import type { Schema } from './schema/schema.ts';

// Projections follow from the public tables alone. One function fills them, at publication and in a rebuild, so the two
// cannot come to differ.

/** Puts a claim's newest edition into every list and into search. */
export async function project(tx: Writer, t: Schema, edition: Edition): Promise<void> {
  const { claimId } = edition.header;
  const [before] = await tx
    .select({ storyId: t.publishedClaims.storyId })
    .from(t.publishedClaims)
    .where(eq(t.publishedClaims.claimId, claimId));
  await tx.delete(t.publishedClaims).where(eq(t.publishedClaims.claimId, claimId));
  await tx.insert(t.publishedClaims).values(claimRow(edition));
  await replace(tx, t.publishedTopics, claimId, topicRows(edition));
  await replace(tx, t.publishedParties, claimId, partyRows(edition));
  await replace(tx, t.publishedRecords, claimId, recordRows(edition));
  await replace(tx, t.publishedTexts, claimId, [textRow(edition)]);
  const stories = new Set([before?.storyId, edition.document.story?.id].flatMap((id) => id ?? []));
  for (const storyId of stories) await refreshStory(tx, t, storyId);
}

type ClaimTable =
  | Schema['publishedTopics']
  | Schema['publishedParties']
  | Schema['publishedRecords']
  | Schema['publishedTexts'];

// Rows of one table at a time, in bites: SQLite allows a statement 32,766 parameters. That they are rows of this table the
// signature says; drizzle cannot follow it through a table that may be any of four.
async function replace<T extends ClaimTable>(
  tx: Writer,
  table: T,
  claimId: string,
  rows: T['$inferInsert'][],
): Promise<void> {
  await tx.delete(table).where(eq(table.claimId, claimId));
  for (let from = 0; from < rows.length; from += 500)
    await tx.insert(table).values(rows.slice(from, from + 500) as never);
}

function claimRow({ header, document }: Edition): Schema['publishedClaims']['$inferInsert'] {
  const { claim, story, verdict, evidence, newsroom, history } = document;
  const count = (stance: Stance) => evidence.filter((item) => item.stance === stance && !item.withdrawn).length;
  const { earliest, latest } = bounds(claim.saidOn, newsroom.timeZone);
  return {
    claimId: header.claimId,
    slug: claim.slug,
    editionId: header.id,
    number: header.number,
    kind: header.kind,
    withdrawn: header.kind === 'withdrawal',
    position: header.position,
    publishedAt: header.publishedAt,
    firstPublishedAt: history[0] ? new Date(history[0].publishedAt) : header.publishedAt,
    ratingSince: verdict.inForceSince ? new Date(verdict.inForceSince) : header.publishedAt,
    words: claim.words,
    quotable: isQuotable(claim.wording),
    language: claim.language,
    claimantSlug: claim.claimant.party.slug,
    claimantName: claim.claimant.party.name,
    saidOn: claim.saidOn,
    saidAt: earliest ?? latest ?? header.publishedAt.getTime(),
    rating: verdict.rating.key,
    ratingLabel: verdict.rating.label,
    summary: verdict.summary,
    storyId: story?.id ?? null,
    storySlug: story?.slug ?? null,
    storyTitle: story?.title ?? null,
    notice: story?.notice ?? null,
    supports: count('supports'),
    rebuts: count('rebuts'),
    context: count('context'),
    line: lineOf({ header, document }),
  };
}

const topicRows = ({ header, document }: Edition) =>
  document.claim.topics.map(({ slug, name }) => ({ claimId: header.claimId, slug, name, position: header.position }));

function partyRows({ header, document }: Edition): Schema['publishedParties']['$inferInsert'][] {
  const row = (
    party: { id: string; slug: string; name: string; kind: string },
    role: PartyRole,
    number: number,
    stance: Stance | null,
  ) => ({
    partyId: party.id,
    claimId: header.claimId,
    role,
    stance,
    number,
    slug: party.slug,
    name: party.name,
    partyKind: party.kind,
    position: header.position,
  });
  const { claimant } = document.claim;
  return [
    row(claimant.party, 'claimant', 0, null),
    ...(claimant.onBehalfOf ? [row(claimant.onBehalfOf, 'spoken-for', 0, null)] : []),
    ...document.evidence.flatMap(({ statement, number, stance }) => [
      row(statement.party, 'speaker', number, stance),
      ...(statement.onBehalfOf ? [row(statement.onBehalfOf, 'spoken-for', number, stance)] : []),
    ]),
  ];
}

/** Every shared row the edition shows, with the version it was frozen at. */
export function recordsShown({
  claim,
  evidence,
  replies,
  story,
}: Edition['document']): { id: string; version: number }[] {
  const citations = [
    ...claim.appearances.map((appearance) => appearance.citation),
    ...evidence.map((item) => item.statement.citation),
  ];
  const all = [
    claim.claimant.party,
    claim.claimant.onBehalfOf,
    story,
    ...citations.flatMap(({ source, relayedBy }) => [source, source.publisher, relayedBy]),
    ...evidence.flatMap(({ statement }) => [statement, statement.party, statement.onBehalfOf]),
    ...replies.map((reply) => reply.party),
  ].flatMap((item) => item ?? []);
  return [...new Map(all.map(({ id, version }) => [id, { id, version }])).values()];
}

const recordRows = ({ header, document }: Edition) =>
  recordsShown(document).map(({ id, version }) => ({ claimId: header.claimId, recordId: id, recordVersion: version }));

function textRow({ header, document }: Edition) {
  const { claim, evidence, verdict, story } = document;
  const join = (parts: (string | null | undefined)[]) => fold(parts.flatMap((part) => part ?? []).join('\n'));
  const speakers = evidence.flatMap(({ statement }) => [
    statement.party.name,
    statement.onBehalfOf?.name,
    statement.office,
  ]);
  return {
    claimId: header.claimId,
    claim: join([claim.words, claim.shortForm]),
    quotes: join(evidence.flatMap(({ statement, why }) => [statement.words, statement.original?.words, why])),
    parties: join([claim.claimant.party.name, claim.claimant.onBehalfOf?.name, claim.claimant.office, ...speakers]),
    verdict: join([verdict.rating.label, verdict.summary, verdict.reasoning, ...verdict.unknown, story?.title]),
  };
}

async function refreshStory(tx: Writer, t: Schema, storyId: string): Promise<void> {
  const [newest] = await tx
    .select({
      editionId: t.publishedClaims.editionId,
      position: t.publishedClaims.position,
      publishedAt: t.publishedClaims.publishedAt,
    })
    .from(t.publishedClaims)
    .where(eq(t.publishedClaims.storyId, storyId))
    .orderBy(desc(t.publishedClaims.position))
    .limit(1);
  await tx.delete(t.publishedStories).where(eq(t.publishedStories.storyId, storyId));
  if (!newest) return;
  const [frozen] = await tx.select().from(t.editionDocuments).where(eq(t.editionDocuments.editionId, newest.editionId));
  const story = frozen && readDocument(frozen.document).story;
  if (!story) throw new Error(`edition ${newest.editionId} shows no story`);
  const { slug, title, summary, notice } = story;
  await tx
    .insert(t.publishedStories)
    .values({ storyId, slug, title, summary, notice, position: newest.position, publishedAt: newest.publishedAt });
}

/** Throws all projections away and makes them again from the editions, in one transaction. Returns how many claims. */
export function rebuildProjections(store: Store): Promise<number> {
  const { t } = store;
  return store.write(async (tx) => {
    for (const table of [
      t.publishedClaims,
      t.publishedTopics,
      t.publishedParties,
      t.publishedStories,
      t.publishedRecords,
      t.publishedTexts,
    ]) {
      await tx.delete(table);
    }
    const headers = await tx.select().from(t.editions).orderBy(asc(t.editions.position));
    const newest = new Map(headers.map((header) => [header.claimId, header]));
    for (const header of newest.values()) {
      const [row] = await tx
        .select()
        .from(t.editionDocuments)
        .where(and(eq(t.editionDocuments.editionId, header.id)));
      if (!row) throw new Error(`edition ${header.id} has no document`);
      await project(tx, t, { header, document: readDocument(row.document) });
    }
    return newest.size;
  });
}
