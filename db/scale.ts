import { desc } from 'drizzle-orm';
import type { Rating } from '../domain/rating.ts';
import { readSite, scaleOf } from '../domain/site.ts';
import { query, type Slots } from './engines/prepared.ts';
import type { Reader } from './engines/store.ts';

const newestSite = query((read, { siteEditions }, _: Slots<Record<string, never>>) =>
  read.select({ document: siteEditions.document }).from(siteEditions).orderBy(desc(siteEditions.number)).limit(1),
);

/** The scale in force, in its order, with the ratings that are no longer given. */
export async function readScale(read: Reader): Promise<readonly Rating[]> {
  const [row] = await newestSite(read, {});
  return scaleOf(row ? readSite(row.document) : null);
}
