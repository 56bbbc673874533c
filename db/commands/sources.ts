import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import { type Changes, changesOf } from '../../domain/changes.ts';
import { pageKeyOf } from '../../domain/page-address.ts';
import { sourceInput } from '../../domain/source.ts';
import { id } from '../../domain/text.ts';
import { canLog } from '../../domain/workflow.ts';
import { sha256 } from '../document-hash.ts';
import type { Reader } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { reopenClaimsShowing } from './claim-step.ts';
import { command, fresh, stop, type Work } from './command.ts';
import { mustBeParties } from './references.ts';
import { mustBeCurrent } from './versions.ts';

type SourceFields = z.output<typeof sourceInput>;
type Copy = Pick<SourceFields, 'archiveUrl' | 'text'>;

/** Logs a document, with an archived copy where an address or the text of one is given. */
export const addSource = command(sourceInput, async (work, input) => {
  const { tx, t, actor, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  await mustBeParties(work, [{ field: 'publisherId', id: input.publisherId }]);
  const base = fresh(work);
  await tx.insert(t.sources).values({ ...base, ...sourceColumns(input) });
  if (input.archiveUrl || input.text) await keepCopy(work, base.id, input);
  await record({ type: 'source.added', data: { title: input.title } }, { subjectId: base.id, version: 1 });
  return { id: base.id, version: 1 };
});

/** Changes a source. Every claim whose newest edition cites it is behind, and one at rest is taken in hand again. Another
 *  text or address of a copy is kept as a newer copy: what quotes were found in once is never overwritten. */
export const editSource = command(
  sourceInput.extend({ id, version: z.int() }),
  async (work, { id: sourceId, version, ...input }) => {
    const { tx, t, actor, now, record } = work;
    if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
    const [source] = await tx.select().from(t.sources).where(eq(t.sources.id, sourceId));
    if (!source) return stop({ code: 'noSuchSource' });
    const before = await sourceFields(tx, t, source);
    mustBeCurrent(source, version, before);
    await mustBeParties(work, [{ field: 'publisherId', id: input.publisherId }]);
    mustKeepCopies(before, input);
    const changes = changesOf(before, input);
    const fields = Object.keys(changes);
    if (fields.length === 0) return { id: sourceId, version };
    await tx
      .update(t.sources)
      .set({ ...sourceColumns(input), version: version + 1, updatedAt: now, updatedBy: actor.id })
      .where(eq(t.sources.id, sourceId));
    if (fields.includes('archiveUrl') || fields.includes('text')) await keepCopy(work, sourceId, input);
    await reopenClaimsShowing(work, sourceId);
    await record(
      { type: 'source.edited', data: { title: input.title, fields, changes: withoutText(changes) } },
      { subjectId: sourceId, version: version + 1 },
    );
    return { id: sourceId, version: version + 1 };
  },
);

/** The text of a document is kept whole with its copies, as it was each time. */
const withoutText = ({ text: _text, ...rest }: Changes): Changes => rest;

export const sourceColumns = ({ archiveUrl: _archiveUrl, text: _text, ...own }: SourceFields) => ({
  ...own,
  pageKey: own.url && pageKeyOf(own.url),
});

async function keepCopy({ tx, t, now, newId }: Work, sourceId: string, { archiveUrl, text }: Copy): Promise<void> {
  const hash = text ? sha256(text) : null;
  await tx
    .insert(t.archivedCopies)
    .values({ id: newId(), sourceId, takenAt: now, url: archiveUrl, text, sha256: hash });
}

/** An emptied field cannot mean that the copy is gone: it stays, so say so instead of seeming to obey. */
function mustKeepCopies(before: Copy, input: Copy): void {
  const emptied = (['archiveUrl', 'text'] as const).filter((field) => before[field] && !input[field]);
  if (emptied.length > 0) stop(...emptied.map((field) => ({ code: 'copyStays', field })));
}

/** The words of a source's newest kept copy that has any; null where none is kept. */
export async function newestText(read: Reader, { archivedCopies }: Schema, sourceId: string): Promise<string | null> {
  const { text, takenAt, id: copyId } = archivedCopies;
  const [copy] = await read
    .select({ text })
    .from(archivedCopies)
    .where(and(eq(archivedCopies.sourceId, sourceId), isNotNull(text)))
    .orderBy(desc(takenAt), desc(copyId))
    .limit(1);
  return copy?.text ?? null;
}

/** A source as its form has it: what `editSource` takes, less id and version. Each part of the copy is the newest there is. */
export async function sourceFields(
  read: Reader,
  { archivedCopies }: Schema,
  { kind, title, byline, publisherId, url, publishedOn, language, read: isRead, note, id: sourceId }: SourceRow,
): Promise<SourceFields> {
  const copies = await read
    .select({ url: archivedCopies.url, text: archivedCopies.text })
    .from(archivedCopies)
    .where(eq(archivedCopies.sourceId, sourceId))
    .orderBy(desc(archivedCopies.takenAt), desc(archivedCopies.id));
  const archiveUrl = copies.find((copy) => copy.url)?.url ?? null;
  const text = copies.find((copy) => copy.text)?.text ?? null;
  return { kind, title, byline, publisherId, url, publishedOn, language, read: isRead, note, archiveUrl, text };
}
type SourceRow = Schema['sources']['$inferSelect'];
