import { inArray } from 'drizzle-orm';
import type { CitationInput } from '../../domain/citation.ts';
import { impossibleDates } from '../../domain/possible-dates.ts';
import { getNewsroom } from '../newsroom.ts';
import { stop, type Work } from './command.ts';

type Cited = { prefix: string; citation: CitationInput };

/** What was said, and what was read of it, must have been by now. */
export async function mustBePossible(work: Work, saidOn: string, cited: readonly Cited[]): Promise<void> {
  const { tx, t, now } = work;
  const newsroom = await getNewsroom(tx);
  if (!newsroom) return stop({ code: 'noNewsroom' });
  const ids = cited.flatMap(({ citation }) => citation.sourceId ?? []);
  const sources = ids.length === 0 ? [] : await tx.select().from(t.sources).where(inArray(t.sources.id, ids));
  const citations = cited.map(({ prefix, citation }) => ({
    prefix,
    accessedOn: citation.accessedOn ?? null,
    publishedOn: sources.find(({ id }) => id === citation.sourceId)?.publishedOn ?? null,
  }));
  const reasons = impossibleDates({ saidOn, citations }, now, newsroom.timeZone);
  if (reasons.length > 0) stop(...reasons);
}
