import { existsSync } from 'node:fs';
import path from 'node:path';
import { isInUse } from '../engines/in-use.ts';
import type { Place } from '../engines/open.ts';
import type { Environment } from './environment.ts';
import { CommandRefusal } from './refusal.ts';

/** The database that the environment means. `shown` names it to people, without a password. */
export type Database = { kind: 'server' | 'own' | 'sample'; place: Place; shown: string };

export const ownFile = ({ DATA_DIR }: Environment): string => path.join(DATA_DIR, 'newsroom.db');
const sampleFile = ({ DATA_DIR }: Environment): string => path.join(DATA_DIR, 'sample.db');

/** PostgreSQL where it is set, else the newsroom of one's own where one has been begun, else the sample. */
export function databaseOf(environment: Environment): Database {
  const { DATABASE_URL } = environment;
  if (DATABASE_URL) {
    const { host, pathname } = new URL(DATABASE_URL);
    return { kind: 'server', place: { DATABASE_URL, file: '' }, shown: `PostgreSQL, ${host}${pathname}` };
  }
  const own = ownFile(environment);
  const kind = existsSync(own) ? 'own' : 'sample';
  const file = kind === 'own' ? own : sampleFile(environment);
  return { kind, place: { file }, shown: file };
}

/** A running server keeps finished pages: what changes its database from outside would leave them old.
 *  @throws CommandRefusal */
export async function requireUnused({ place, shown }: Database, { PORT }: Environment): Promise<void> {
  if (!(await isInUse(place))) return;
  throw new CommandRefusal(
    `The database ${shown} is in use by another program, most likely a Claimline that already runs (on port ${PORT}?): stop it first.`,
  );
}
