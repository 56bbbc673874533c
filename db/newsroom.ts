import { z } from 'zod';
import { timeZone } from '../domain/newsroom.ts';
import { parseInput, type Result, refuse } from '../domain/refusal.ts';
import { filled, languageTag } from '../domain/text.ts';
import { query, type Slots } from './engines/prepared.ts';
import type { Reader, Store } from './engines/store.ts';
import type { Schema } from './schema/schema.ts';

const newsroomInput = z.strictObject({
  name: filled('line'),
  timeZone,
  language: languageTag,
  sample: z.boolean().default(false),
});

export type Newsroom = Schema['newsroom']['$inferSelect'];

const newsroomRow = query((read, t, _: Slots<Record<string, never>>) => read.select().from(t.newsroom));

/** The newsroom of this database, or null while none has been begun. Every page asks. */
export async function getNewsroom(read: Reader): Promise<Newsroom | null> {
  const [row] = await newsroomRow(read, {});
  return row ?? null;
}

/** Begins the newsroom of this database. One database is one newsroom, so a second time is refused. */
export async function beginNewsroom(store: Store, now: Date, raw: unknown): Promise<Result<{ name: string }>> {
  const parsed = parseInput(newsroomInput, raw);
  if (!parsed.ok) return parsed;
  const { t } = store;
  return store.write(async (tx) => {
    if (await getNewsroom(tx)) return refuse({ code: 'newsroomBegun' });
    await tx.insert(t.newsroom).values({ id: 1, ...parsed.value, createdAt: now });
    return { ok: true, value: { name: parsed.value.name } };
  });
}
