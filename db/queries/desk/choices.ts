import { asc, desc, isNull } from 'drizzle-orm';
import type { PartyKind } from '../../../domain/party.ts';
import type { Store } from '../../engines/store.ts';

export type PartyChoice = { id: string; name: string; kind: PartyKind };

/** Every party that is not another, by name. */
export const listParties = ({ read, t: { parties } }: Store): Promise<PartyChoice[]> =>
  read
    .select({ id: parties.id, name: parties.name, kind: parties.kind })
    .from(parties)
    .where(isNull(parties.mergedIntoId))
    .orderBy(asc(parties.name));

/** Every source, newest first: the one just read is the one about to be cited. */
export const listSources = ({ read, t: { sources } }: Store) =>
  read
    .select({ id: sources.id, title: sources.title, publishedOn: sources.publishedOn, kind: sources.kind })
    .from(sources)
    .orderBy(desc(sources.createdAt), desc(sources.id));

export const listStories = ({ read, t: { stories } }: Store) =>
  read.select({ id: stories.id, title: stories.title, slug: stories.slug }).from(stories).orderBy(asc(stories.title));
