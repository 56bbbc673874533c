import type { Store } from '../engines/store.ts';
import { getNewsroom as newsroomOf } from '../newsroom.ts';

export type Newsroom = { name: string; timeZone: string; language: string; sample: boolean };

/** The newsroom as readers may know it; null until one has been begun. */
export async function getNewsroom({ read, t }: Store): Promise<Newsroom | null> {
  const row = await newsroomOf(read, t);
  return row && { name: row.name, timeZone: row.timeZone, language: row.language, sample: row.sample };
}
