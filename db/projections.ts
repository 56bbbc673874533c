import { isDeepStrictEqual } from 'node:util';
import { asc, desc, eq } from 'drizzle-orm';
import { type Edition, type EditionDocument, readDocument } from '../domain/edition.ts';
import { change, query, type Slots } from './engines/prepared.ts';
import { addRows, encoded, removeRows } from './engines/rows.ts';
import type { Store, Writer } from './engines/store.ts';
import { readMerges } from './party-merges.ts';
import { claimRow, partyRows, recordRows, storyRow, textRow, topicRows } from './projection-rows.ts';
import { countWords } from './published-words.ts';
import type { Schema } from './schema/schema.ts';

// Projections follow from the public tables alone. One function fills them, at publication and in a rebuild, so the two
// cannot come to differ.

/** Puts an edition into every list and into search, in the place of `previous`, which is the document of the claim's
 *  edition before. What says the same in both stays as it is. Editions come here in the order of their positions. */
export async function project(
  tx: Writer,
  t: Schema,
  edition: Edition,
  previous: EditionDocument | null,
): Promise<void> {
  const { header, document } = edition;
  const { claimId, position } = header;
  const replace = async <T extends ClaimTable>(table: T, rows: T['$inferInsert'][]) => {
    if (previous) await removeRows(tx, table.claimId, claimId);
    await addRows(tx, table, rows);
  };
  const isSame = (rowsOf: (edition: Edition) => unknown) =>
    previous !== null && isDeepStrictEqual(rowsOf({ header, document: previous }), rowsOf(edition));

  await replace(t.publishedClaims, [claimRow(edition)]);
  if (isSame(topicRows)) await moveTopics(tx, { claimId, position });
  else await replace(t.publishedTopics, topicRows(edition));
  const merges = await readMerges(tx);
  const partyRowsNow = (of: Edition) => partyRows(of, merges);
  if (isSame(partyRowsNow)) await moveParties(tx, { claimId, position });
  else await replace(t.publishedParties, partyRowsNow(edition));
  if (!isSame(recordRows)) await replace(t.publishedRecords, recordRows(edition));
  const [before] = previous ? await textsOf(tx, { claimId }) : [];
  const text = textRow(edition);
  await replace(t.publishedTexts, [text]); // even if it is the same: the latest come first there
  await countWords(tx, t, before, text);

  const left = previous?.story;
  if (left && left.id !== document.story?.id) await refreshStory(tx, t, left.id);
  if (document.story) await replaceStory(tx, t, edition, document.story.id);
}

type ClaimTable =
  | Schema['publishedClaims']
  | Schema['publishedTopics']
  | Schema['publishedParties']
  | Schema['publishedRecords']
  | Schema['publishedTexts'];

const textsOf = query((read, { publishedTexts: texts }, { claimId }: Slots<{ claimId: string }>) =>
  read.select().from(texts).where(eq(texts.claimId, claimId)),
);

type Moved = Slots<{ claimId: string; position: number }>;
const moveTopics = change((tx, { publishedTopics: topics }, { claimId, position }: Moved) =>
  tx
    .update(topics)
    .set({ position: encoded(topics.position, position) })
    .where(eq(topics.claimId, claimId)),
);
const moveParties = change((tx, { publishedParties: parties }, { claimId, position }: Moved) =>
  tx
    .update(parties)
    .set({ position: encoded(parties.position, position) })
    .where(eq(parties.claimId, claimId)),
);

async function replaceStory(tx: Writer, t: Schema, newest: Edition, storyId: string): Promise<void> {
  await removeRows(tx, t.publishedStories.storyId, storyId);
  await addRows(tx, t.publishedStories, [storyRow(newest, storyId)]);
}

/** A claim has left the story: what the story is called and when it was last published is for the others to say. */
async function refreshStory(tx: Writer, t: Schema, storyId: string): Promise<void> {
  const { editions, editionDocuments, publishedClaims } = t;
  const [newest] = await tx
    .select({ header: editions, document: editionDocuments.document })
    .from(publishedClaims)
    .innerJoin(editions, eq(editions.id, publishedClaims.editionId))
    .innerJoin(editionDocuments, eq(editionDocuments.editionId, publishedClaims.editionId))
    .where(eq(publishedClaims.storyId, storyId))
    .orderBy(desc(publishedClaims.position))
    .limit(1);
  if (newest) await replaceStory(tx, t, { header: newest.header, document: readDocument(newest.document) }, storyId);
  else await removeRows(tx, t.publishedStories.storyId, storyId);
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
      t.publishedWords,
    ]) {
      await tx.delete(table);
    }
    const headers = await tx.select().from(t.editions).orderBy(asc(t.editions.position));
    const newest = new Map(headers.map((header) => [header.claimId, header]));
    for (const header of [...newest.values()].sort((a, b) => a.position - b.position)) {
      const [row] = await tx.select().from(t.editionDocuments).where(eq(t.editionDocuments.editionId, header.id));
      if (!row) throw new Error(`edition ${header.id} has no document`);
      await project(tx, t, { header, document: readDocument(row.document) }, null);
    }
    return newest.size;
  });
}
