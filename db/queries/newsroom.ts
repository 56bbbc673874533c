import type { Store } from '../engines/store.ts';

export type Newsroom = { name: string; timeZone: string; language: string; sample: boolean };

/** The newsroom of this database; null until one has been begun. */
export async function getNewsroom({ read, t }: Store): Promise<Newsroom | null> {
  const { name, timeZone, language, sample } = t.newsroom;
  const [row] = await read.select({ name, timeZone, language, sample }).from(t.newsroom).limit(1);
  return row ?? null;
}
