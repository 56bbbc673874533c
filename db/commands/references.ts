import { eq, inArray } from 'drizzle-orm';
import type { CitationInput } from '../../domain/citation.ts';
import type { Reason } from '../../domain/refusal.ts';
import { stop, type Work } from './command.ts';
import { mergedReason } from './merged-reason.ts';

type Named = { field: string; id: string | null | undefined };

/** Every party named must exist, and must not have turned out to be another; each that does not do is named in its field. */
export async function mustBeParties(work: Work, named: readonly Named[]): Promise<void> {
  const { tx, t } = work;
  const { id: partyId, name, mergedIntoId } = t.parties;
  const merged = new Map<string, Reason>();
  const find = async (ids: string[]) => {
    const rows = await tx.select({ id: partyId, name, mergedIntoId }).from(t.parties).where(inArray(partyId, ids));
    for (const row of rows) if (row.mergedIntoId) merged.set(row.id, await mergedReason(work, row));
    return rows;
  };
  await mustExist(named, find, 'noSuchParty');
  const reasons = named.flatMap(({ field, id }): Reason[] => {
    const reason = id && merged.get(id);
    return reason ? [{ ...reason, field }] : [];
  });
  if (reasons.length > 0) stop(...reasons);
}

async function mustBeSources({ tx, t }: Work, named: readonly Named[]): Promise<void> {
  await mustExist(
    named,
    (ids) => tx.select({ id: t.sources.id }).from(t.sources).where(inArray(t.sources.id, ids)),
    'noSuchSource',
  );
}

export async function mustBeStory({ tx, t }: Work, storyId: string | null): Promise<void> {
  if (!storyId) return;
  const [story] = await tx.select({ id: t.stories.id }).from(t.stories).where(eq(t.stories.id, storyId));
  if (!story) stop({ code: 'noSuchStory', field: 'storyId' });
}

/** Sources and relaying parties of citations; `prefix` is where they stand in the form. */
export async function mustBeCitable(
  work: Work,
  citations: readonly { prefix: string; citation: CitationInput }[],
): Promise<void> {
  await mustBeSources(
    work,
    citations.map(({ prefix, citation }) => ({ field: `${prefix}sourceId`, id: citation.sourceId })),
  );
  await mustBeParties(
    work,
    citations.map(({ prefix, citation }) => ({ field: `${prefix}relayedById`, id: citation.relayedById })),
  );
}

async function mustExist(
  named: readonly Named[],
  find: (ids: string[]) => PromiseLike<{ id: string }[]>,
  code: string,
): Promise<void> {
  const ids = [...new Set(named.flatMap(({ id }) => (id ? [id] : [])))];
  if (ids.length === 0) return;
  const found = new Set((await find(ids)).map(({ id }) => id));
  const missing: Reason[] = named.flatMap(({ field, id }) => (id && !found.has(id) ? [{ code, field }] : []));
  if (missing.length > 0) stop(...missing);
}
