import { and, gt, inArray, isNotNull, max } from 'drizzle-orm';
import type { ActivityType } from '../../../domain/activity.ts';
import { PERHAPS_THE_SAME, SimilarClaims } from '../../../domain/similar-claims.ts';
import { LIMITS } from '../../../domain/text.ts';
import type { Store } from '../../engines/store.ts';
import { claimsBy } from './find.ts';

const MOST = 3;
const AT_ONCE = 500;
/** On PostgreSQL an act can become visible after one that was counted later; so many of the last are looked at again. */
const LATE = 50;
/** Acts after which a claim is known by other words. */
const WORDING: readonly ActivityType[] = ['claim.logged', 'claim.edited', 'edition.published'];

type Index = { claims: SimilarClaims; upTo: number };

/** One for each open database, made at the first question and kept up to date from the activity log: whoever changed a claim,
 *  in this process or another, wrote it down there. */
const indexes = new WeakMap<Store, Promise<Index>>();

/** The claims on the desk that may say the same as these words, the likest first, each with how like it is. */
export async function listTwins(store: Store, words: string) {
  const { claims } = await catchUp(store, await indexOf(store));
  const alike = claims
    .find(words.slice(0, LIMITS.passage), MOST)
    .filter(({ likeness }) => likeness >= PERHAPS_THE_SAME);
  if (alike.length === 0) return [];
  const rows = await claimsBy(
    store,
    alike.map(({ id }) => id),
  );
  return alike.flatMap(({ id, likeness }) => {
    const row = rows.find((candidate) => candidate.id === id);
    return row ? [{ ...row, likeness }] : [];
  });
}

function indexOf(store: Store): Promise<Index> {
  const made = indexes.get(store) ?? makeIndex(store);
  indexes.set(store, made);
  // What failed once is tried again at the next question.
  made.catch(() => indexes.delete(store));
  return made;
}

async function makeIndex(store: Store): Promise<Index> {
  const { read, t } = store;
  const upTo = await lastAct(store);
  const ids = (await read.select({ id: t.claims.id }).from(t.claims)).map(({ id }) => id);
  const claims = new SimilarClaims();
  for (let from = 0; from < ids.length; from += AT_ONCE) await takeIn(store, claims, ids.slice(from, from + AT_ONCE));
  return { claims, upTo };
}

const lastAct = async ({ read, t }: Store): Promise<number> =>
  (await read.select({ last: max(t.activity.sequence) }).from(t.activity))[0]?.last ?? 0;

async function catchUp(store: Store, index: Index): Promise<Index> {
  const { read, t } = store;
  const upTo = await lastAct(store);
  const { claimId, sequence, type } = t.activity;
  const acts = await read
    .selectDistinct({ claimId })
    .from(t.activity)
    .where(and(gt(sequence, index.upTo - LATE), isNotNull(claimId), inArray(type, [...WORDING])));
  await takeIn(
    store,
    index.claims,
    acts.flatMap((act) => act.claimId ?? []),
  );
  index.upTo = upTo;
  return index;
}

async function takeIn({ read, t }: Store, claims: SimilarClaims, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const { claims: c, publishedClaims: published } = t;
  const rows = await read
    .select({ id: c.id, words: c.words, shortForm: c.shortForm })
    .from(c)
    .where(inArray(c.id, ids));
  const verdicts = await read
    .select({ id: published.claimId, summary: published.summary })
    .from(published)
    .where(inArray(published.claimId, ids));
  const summaries = new Map(verdicts.map(({ id, summary }) => [id, summary]));
  for (const { id, words, shortForm } of rows)
    claims.put(id, { words, title: shortForm, more: summaries.get(id) ?? null });
}
