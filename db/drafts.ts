import { and, desc, eq, lt } from 'drizzle-orm';
import { DRAFT_DAYS, type DraftValues } from '../domain/form-draft.ts';
import type { Store } from './engines/store.ts';

// What is typed and not saved yet is nobody's but its author's: no command, no activity, no other person reads it.

type Place = { personId: string; place: string; tab: string };

/** Keeps what stands in a form, in place of what was kept of it before. Acknowledged once it is on the disk. */
export const keepDraft = (store: Store, { personId, place, tab }: Place, values: DraftValues, now: Date) =>
  store.write(async (tx) => {
    const { drafts } = store.t;
    await tx
      .insert(drafts)
      .values({ personId, place, tab, values, keptAt: now })
      .onConflictDoUpdate({ target: [drafts.personId, drafts.place, drafts.tab], set: { values, keptAt: now } });
    await tx.delete(drafts).where(lt(drafts.keptAt, new Date(now.getTime() - DRAFT_DAYS * 86_400_000)));
  });

export const dropDraft = (store: Store, { personId, place, tab }: Place) =>
  store.write(async (tx) => {
    const { drafts: d } = store.t;
    await tx.delete(d).where(and(eq(d.personId, personId), eq(d.place, place), eq(d.tab, tab)));
  });

/** What somebody typed in this form and did not save, the newest first. */
export const listDrafts = ({ read, t: { drafts: d } }: Store, personId: string, place: string) =>
  read
    .select({ tab: d.tab, values: d.values, keptAt: d.keptAt })
    .from(d)
    .where(and(eq(d.personId, personId), eq(d.place, place)))
    .orderBy(desc(d.keptAt))
    .limit(5);
