import { and, desc, eq, gte, inArray, like, lt, or, type SQL, sql } from 'drizzle-orm';
import type { AnyActivity } from '../../../domain/activity.ts';
import { type AuditFilters, beginningsOf } from '../../../domain/audit.ts';
import { idsIn } from '../../../domain/changes.ts';
import { dayIn } from '../../../domain/newsroom-day.ts';
import type { Store } from '../../engines/store.ts';
import { getNewsroom } from '../../newsroom.ts';
import { claimsSaying } from './saying.ts';

/** Something that was done: by whom, when, to which claim, and what everything that it names is called. */
export type ActivityEntry = AnyActivity & {
  sequence: number;
  at: Date;
  personId: string;
  person: string;
  /** The program that did it in their name. */
  through: string | null;
  claim: { id: string; words: string } | null;
  subjectId: string;
  version: number | null;
  names: Readonly<Record<string, string>>;
};

type Asked = {
  /** Acts on this claim, and edits of the statements it has for evidence. */
  claimId?: string;
  /** Acts on this record. */
  subjectId?: string;
  /** This one alone. */
  sequence?: number;
  filters?: AuditFilters;
  /** Only what was done before this one. */
  before?: number | null;
  size: number;
};

/** What was done on the desk, newest first. */
export async function listActivity(
  store: Store,
  { size, before, sequence, ...asked }: Asked,
): Promise<ActivityEntry[]> {
  const { read, t } = store;
  const { activity: a, people, claims, apiTokens } = t;
  const rows = await read
    .select({
      sequence: a.sequence,
      at: a.at,
      type: a.type,
      data: a.data,
      personId: a.personId,
      person: people.name,
      through: apiTokens.name,
      claimId: a.claimId,
      words: claims.words,
      subjectId: a.subjectId,
      version: a.subjectVersion,
    })
    .from(a)
    .innerJoin(people, eq(people.id, a.personId))
    .leftJoin(claims, eq(claims.id, a.claimId))
    .leftJoin(apiTokens, eq(apiTokens.id, a.tokenId))
    .where(
      and(
        asked.claimId === undefined ? undefined : ofClaim(store, asked.claimId),
        asked.filters && (await narrowed(store, asked.filters)),
        asked.subjectId === undefined ? undefined : eq(a.subjectId, asked.subjectId),
        sequence === undefined ? undefined : eq(a.sequence, sequence),
        before ? lt(a.sequence, before) : undefined,
      ),
    )
    .orderBy(desc(a.sequence))
    .limit(size);
  const names = await namesOf(store, idsIn(rows.map(({ data }) => data)));
  return rows.map(
    ({ claimId, words, ...row }) =>
      // Every row was written through the union (db/commands/command.ts).
      ({ ...row, claim: claimId === null ? null : { id: claimId, words: words ?? '' }, names }) as ActivityEntry,
  );
}

function ofClaim({ read, t: { activity, evidence } }: Store, claimId: string): SQL | undefined {
  const used = read.select({ id: evidence.statementId }).from(evidence).where(eq(evidence.claimId, claimId));
  return or(
    eq(activity.claimId, claimId),
    and(eq(activity.type, 'statement.edited'), inArray(activity.subjectId, used)),
  );
}

async function narrowed(store: Store, { words, who, kind, from, to }: AuditFilters): Promise<SQL | undefined> {
  const { activity: a } = store.t;
  const zone = (await getNewsroom(store.read))?.timeZone ?? 'UTC';
  return and(
    who ? eq(a.personId, who) : undefined,
    kind ? or(...beginningsOf(kind).map((start) => like(a.type, `${start}%`))) : undefined,
    from ? gte(a.at, new Date(dayIn(zone, from).start)) : undefined,
    to ? lt(a.at, new Date(dayIn(zone, to).end)) : undefined,
    words ? or(inArray(a.claimId, claimsSaying(store, words)), saysItself(store, words)) : undefined,
  );
}

/** The act's own data has these words, as typed, in small letters or beginning with a capital: neither engine folds letters
 *  beyond ASCII. */
function saysItself({ t: { activity } }: Store, words: string): SQL | undefined {
  const small = words.toLowerCase();
  const forms = new Set([words, small, small.charAt(0).toUpperCase() + small.slice(1)]);
  const escaped = (form: string) => JSON.stringify(form).slice(1, -1).replace(/[%_!]/g, '!$&');
  return or(...[...forms].map((form) => sql`cast(${activity.data} as text) like ${`%${escaped(form)}%`} escape '!'`));
}

/** What identifiers of the desk are called. */
async function namesOf({ read, t }: Store, ids: string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const { parties: p, sources, stories, people } = t;
  const rows = [
    ...(await read.select({ id: p.id, name: p.name }).from(p).where(inArray(p.id, ids))),
    ...(await read.select({ id: sources.id, name: sources.title }).from(sources).where(inArray(sources.id, ids))),
    ...(await read.select({ id: stories.id, name: stories.title }).from(stories).where(inArray(stories.id, ids))),
    ...(await read.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids))),
  ];
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
