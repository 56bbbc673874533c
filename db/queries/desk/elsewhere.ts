import { setImmediate as others } from 'node:timers/promises';
import { and, asc, desc, eq, gt, inArray, lt, max } from 'drizzle-orm';
import type { DeskCheck } from '../../../domain/imports/desk-import.ts';
import { RecentChecks } from '../../../domain/imports/recent-checks.ts';
import { PERHAPS_THE_SAME } from '../../../domain/similar-claims.ts';
import { LIMITS } from '../../../domain/text.ts';
import type { Store } from '../../engines/store.ts';

const MOST = 3;
const AT_ONCE = 500;

type Index = { checks: RecentChecks; upTo: number };

/** So many are held in memory to be found by what they say: those that came in last. 100,000 take about 200 MB. */
const MOST_FOUND = 100_000;

/** One for each open database, made at the first question. Checks come in with growing numbers and never get other words; what was
 *  taken back is found no more. */
const indexes = new WeakMap<Store, Promise<Index>>();

const columns = ({ elsewhereChecks: c }: Store['t']) => ({
  id: c.id,
  words: c.words,
  claimant: c.claimant,
  saidOn: c.saidOn,
  publisher: c.publisher,
  url: c.url,
  rating: c.rating,
  reviewedOn: c.reviewedOn,
  language: c.language,
  claimId: c.claimId,
});

/** The checks of others that may be of the same claim as these words, the likest first. */
export const listElsewhere = (store: Store, words: string): Promise<DeskCheck[]> =>
  alikeChecks(store, words, { most: MOST, likeness: PERHAPS_THE_SAME });

/** The checks of others that have most of these words, or words like them. */
export const findChecks = (store: Store, words: string, most: number): Promise<DeskCheck[]> =>
  alikeChecks(store, words, { most, likeness: 0 });

async function alikeChecks(
  store: Store,
  words: string,
  asked: { most: number; likeness: number },
): Promise<DeskCheck[]> {
  const index = await (indexes.get(store) ?? begin(store));
  await catchUp(store, index);
  const alike = index.checks
    .find(words.slice(0, LIMITS.passage), asked.most * 2) // some of them may have been taken back
    .filter(({ likeness }) => likeness >= asked.likeness);
  if (alike.length === 0) return [];
  const rows = await checksBy(
    store,
    alike.map(({ id }) => id),
  );
  return alike.flatMap(({ id }) => rows.find((row) => row.id === id) ?? []).slice(0, asked.most);
}

function begin(store: Store): Promise<Index> {
  const made = lastSequence(store).then((last) => ({
    checks: new RecentChecks(MOST_FOUND),
    upTo: Math.max(0, last - MOST_FOUND),
  }));
  indexes.set(store, made);
  // What failed once is tried again at the next question.
  made.catch(() => indexes.delete(store));
  return made;
}

const lastSequence = async ({ read, t: { elsewhereChecks: c } }: Store): Promise<number> =>
  (await read.select({ last: max(c.sequence) }).from(c))[0]?.last ?? 0;

async function catchUp({ read, t }: Store, index: Index): Promise<void> {
  const { elsewhereChecks: c } = t;
  for (;;) {
    const rows = await read
      .select({ sequence: c.sequence, id: c.id, words: c.words, title: c.title })
      .from(c)
      .where(gt(c.sequence, index.upTo))
      .orderBy(asc(c.sequence))
      .limit(AT_ONCE);
    for (const { sequence, id, words, title } of rows) {
      index.checks.put(id, { words, more: title });
      index.upTo = sequence;
    }
    if (rows.length < AT_ONCE) return;
    await others(); // everybody else has their turn
  }
}

const checksBy = ({ read, t }: Store, ids: string[]): Promise<DeskCheck[]> =>
  read.select(columns(t)).from(t.elsewhereChecks).where(inArray(t.elsewhereChecks.id, ids));

export async function getCheck(store: Store, id: string): Promise<DeskCheck | null> {
  const [row] = await checksBy(store, [id]);
  return row ?? null;
}

type Asked = { importId: string | null; before: number | null; size: number };

/** Checks of others, those that came in last first, and where the older ones begin. */
export async function listChecks({ read, t }: Store, { importId, before, size }: Asked) {
  const { elsewhereChecks: c } = t;
  const rows = await read
    .select({ ...columns(t), sequence: c.sequence })
    .from(c)
    .where(and(importId ? eq(c.importId, importId) : undefined, before === null ? undefined : lt(c.sequence, before)))
    .orderBy(desc(c.sequence))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  return { checks: shown as DeskCheck[], older: rows.length > size ? (shown.at(-1)?.sequence ?? null) : null };
}
