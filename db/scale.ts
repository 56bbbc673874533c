import { and, desc, eq, gt } from 'drizzle-orm';
import type { Rating, RatingKey } from '../domain/rating.ts';
import { readSite, scaleOf } from '../domain/site.ts';
import { query, type Slots } from './engines/prepared.ts';
import { encoded } from './engines/rows.ts';
import type { Reader } from './engines/store.ts';

const newestSite = query((read, { siteEditions }, _: Slots<Record<string, never>>) =>
  read.select({ document: siteEditions.document }).from(siteEditions).orderBy(desc(siteEditions.number)).limit(1),
);

const allSites = query((read, { siteEditions }, _: Slots<Record<string, never>>) =>
  read.select({ document: siteEditions.document }).from(siteEditions),
);

const scaleActs = query((read, { activity: a }, { since }: Slots<{ since: Date }>) =>
  read
    .select({ personId: a.personId, data: a.data })
    .from(a)
    .where(and(eq(a.type, 'scale.published'), gt(a.at, encoded(a.at, since)))),
);

/** Who has changed what is frozen of a rating after this moment. */
export async function whoChangedRating(read: Reader, key: RatingKey, since: Date): Promise<string[]> {
  const acts = await scaleActs(read, { since });
  // Every row of this type was written with these (domain/activity.ts).
  return acts.flatMap(({ personId, data }) => ((data as { keys: RatingKey[] }).keys.includes(key) ? [personId] : []));
}

/** Every key that a rating of the newsroom has ever had. */
export async function everyRatingKey(read: Reader): Promise<RatingKey[]> {
  const rows = await allSites(read, {});
  const scales = [scaleOf(null), ...rows.map(({ document }) => scaleOf(readSite(document)))];
  return [...new Set(scales.flat().map(({ key }) => key))];
}

/** The scale in force, in its order, with the ratings that are no longer given. */
export async function readScale(read: Reader): Promise<readonly Rating[]> {
  const [row] = await newestSite(read, {});
  return scaleOf(row ? readSite(row.document) : null);
}
