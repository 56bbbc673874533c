// Copies the newsroom's file to the place named, also while it is served.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { copyDatabase } from '../engines/sqlite-copy.ts';
import { databaseOf } from './database.ts';
import { readEnvironment } from './environment.ts';
import { CommandRefusal, runCommand } from './refusal.ts';

function readTarget(): string {
  const [target, ...more] = process.argv.slice(2);
  if (!target || more.length > 0) {
    throw new CommandRefusal('Name the file that the copy is to become: npm run backup -- /backup/newsroom.db');
  }
  const file = path.resolve(target);
  if (existsSync(file)) throw new CommandRefusal(`${file} is there already, and stays as it is: name another file.`);
  return file;
}

await runCommand(async () => {
  const { kind, place, shown } = databaseOf(readEnvironment(process.env));
  if (kind === 'server') throw new CommandRefusal(`The database is ${shown}: back it up with pg_dump.`);
  if (!existsSync(place.file)) throw new CommandRefusal(`There is no database ${shown} yet, so nothing to copy.`);
  const target = readTarget();
  process.umask(0o077); // it holds people's addresses and the hashes of their passwords
  try {
    copyDatabase(place.file, target);
  } catch (error) {
    throw new CommandRefusal(
      `${shown} was not copied to ${target}: ${error instanceof Error ? error.message : error}.`,
    );
  }
  console.log(`Copied ${shown} to ${target}, ${statSync(target).size} bytes.`);
});
