import { desc, eq, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import { dayOf } from '../../domain/instants.ts';
import { pageKeyOf } from '../../domain/page-address.ts';
import { type PageReading, pageReading, sourceOf } from '../../domain/page-reading.ts';
import { parseInput } from '../../domain/refusal.ts';
import { sourceInput } from '../../domain/source.ts';
import { id } from '../../domain/text.ts';
import { canLog } from '../../domain/workflow.ts';
import { sha256 } from '../document-hash.ts';
import { getNewsroom } from '../newsroom.ts';
import { reopenClaimsShowing } from './claim-step.ts';
import { command, fresh, must, stop, type Work } from './command.ts';
import { newestText, sourceColumns } from './sources.ts';

/** Logs a page of the web that was read, with its words and bytes as an archived copy. A page that is logged already is not
 *  logged again: `known` says so, and nothing is written. */
export const addReadSource = command(pageReading, async (work, reading) => {
  const { tx, t, actor, now, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  const known = await pageLogged(work, reading);
  if (known) return { id: known, known: true };
  const { id: partyId, name, aliases, website } = t.parties;
  const parties = await tx
    .select({ id: partyId, name, aliases, website })
    .from(t.parties)
    .where(isNull(t.parties.mergedIntoId));
  const today = dayOf(now, (await getNewsroom(tx))?.timeZone ?? 'UTC');
  const input = must(parseInput(sourceInput, sourceOf(reading, parties, today)));
  const base = fresh(work);
  await tx.insert(t.sources).values({ ...base, ...sourceColumns(input) });
  await keepPage(work, base.id, reading);
  await record({ type: 'source.added', data: { title: input.title } }, { subjectId: base.id, version: 1 });
  return { id: base.id, known: false };
});

/** Keeps what a source's page says now. Nothing is kept where not one byte changed; where its words did, every claim that
 *  cites it is behind, and `changed` says so. */
export const readSourceAgain = command(
  z.strictObject({ id, reading: pageReading }),
  async (work, { id: sourceId, reading }) => {
    const { tx, t, actor, now, record } = work;
    if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
    const [source] = await tx.select().from(t.sources).where(eq(t.sources.id, sourceId));
    if (!source) return stop({ code: 'noSuchSource' });
    const [newest] = await copiesOf(work, sourceId);
    if (newest?.bytesSha256 === sha256(reading.bytes)) return { id: sourceId, changed: false };
    const words = await newestText(tx, t, sourceId);
    await keepPage(work, sourceId, reading);
    const changed = reading.text !== null && reading.text !== words;
    const version = source.version + (changed ? 1 : 0);
    if (changed) {
      await tx
        .update(t.sources)
        .set({ version, updatedAt: now, updatedBy: actor.id })
        .where(eq(t.sources.id, sourceId));
      await reopenClaimsShowing(work, sourceId);
    }
    await record({ type: 'source.read', data: { title: source.title, changed } }, { subjectId: sourceId, version });
    return { id: sourceId, changed };
  },
);

async function pageLogged({ tx, t }: Work, { address, foundAt }: PageReading): Promise<string | null> {
  const { pageKey, url } = t.sources;
  const keys = [address, foundAt].flatMap((place) => pageKeyOf(place) ?? []);
  const [source] = await tx
    .select({ id: t.sources.id })
    .from(t.sources)
    .where(or(...keys.map((key) => eq(pageKey, key)), eq(url, address)))
    .limit(1);
  return source?.id ?? null;
}

const copiesOf = ({ tx, t: { archivedCopies } }: Work, sourceId: string) =>
  tx
    .select()
    .from(archivedCopies)
    .where(eq(archivedCopies.sourceId, sourceId))
    .orderBy(desc(archivedCopies.takenAt), desc(archivedCopies.id));

async function keepPage(work: Work, sourceId: string, { foundAt, mediaType, bytes, text }: PageReading): Promise<void> {
  const { tx, t, now, newId } = work;
  const copyId = newId();
  await tx.insert(t.archivedCopies).values({
    id: copyId,
    sourceId,
    takenAt: now,
    url: null,
    text,
    sha256: text === null ? null : sha256(text),
    foundAt,
    mediaType,
    byteLength: bytes.length,
    bytesSha256: sha256(bytes),
  });
  await tx.insert(t.archivedBytes).values({ copyId, bytes: Buffer.from(bytes) });
}
