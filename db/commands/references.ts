import { eq, inArray } from 'drizzle-orm';
import type { CitationInput } from '../../domain/citation.ts';
import type { Reason } from '../../domain/refusal.ts';
import { stop, type Work } from './command.ts';

type Named = { field: string; id: string | null | undefined };

/** Every party named must exist; each one that does not is named in its field. */
export async function mustBeParties({ tx, t }: Work, named: readonly Named[]): Promise<void> {
  await mustExist(
    named,
    (ids) => tx.select({ id: t.parties.id }).from(t.parties).where(inArray(t.parties.id, ids)),
    'noSuchParty',
  );
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
