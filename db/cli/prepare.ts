// What has to be done before the server starts: the database is there, up to date, and those who may sign in can.
import { existsSync } from 'node:fs';
import { fillDeskTexts } from '../desk-texts.ts';
import { openStore } from '../engines/open.ts';
import type { Store } from '../engines/store.ts';
import { getNewsroom } from '../newsroom.ts';
import { type Database, databaseOf, requireUnused } from './database.ts';
import { type Environment, publicOrigin, reachableAs, readEnvironment } from './environment.ts';
import { firstAdministratorLink, LINK_HOURS, sampleLinks } from './links.ts';
import { CommandRefusal, runCommand } from './refusal.ts';
import { makeWholeFile } from './whole-file.ts';

/** Its sign-in links stand on the screen of whoever started it, and nobody else should meet invented claims. */
function requireOwnMachine(environment: Environment): void {
  const host = reachableAs(environment);
  if (!host) return;
  throw new CommandRefusal(
    `The sample newsroom is served on this machine only, not on ${host}: run "npm run begin" for a newsroom of your own, or leave out HOST and PUBLIC_ORIGIN.`,
  );
}

async function makeSample({ place: { file } }: Database): Promise<void> {
  if (existsSync(file)) return;
  console.log('Making the sample newsroom ...');
  // Loaded only here: every later start is sooner without it.
  const { loadSample } = await import('../sample/load.ts');
  await makeWholeFile(file, loadSample);
}

async function linesFor(store: Store, environment: Environment, { shown }: Database): Promise<string[]> {
  const origin = publicOrigin(environment);
  const now = new Date();
  const newsroom = await getNewsroom(store.read);
  if (!newsroom) throw new CommandRefusal(`No newsroom has been begun in ${shown}: run "npm run begin".`);
  const where = [newsroom.name, `  Readers: ${origin}/`, `  Data:    ${shown}`];
  if (newsroom.sample) {
    requireOwnMachine(environment);
    const links = await sampleLinks(store, origin, now);
    return [
      ...where,
      `  To sign in, once each, within ${LINK_HOURS} hours:`,
      ...links.map(({ name, link }) => `    ${`${name}:`.padEnd(22)}${link}`),
    ];
  }
  const link = await firstAdministratorLink(store, origin, now);
  return link ? [...where, `  First administrator, once, within ${LINK_HOURS} hours:`, `    ${link}`] : where;
}

await runCommand(async () => {
  const environment = readEnvironment(process.env);
  const database = databaseOf(environment);
  if (database.kind === 'sample') {
    requireOwnMachine(environment);
    await makeSample(database);
  }
  // Several servers may share a PostgreSQL database, but not a file.
  if (database.kind !== 'server') await requireUnused(database, environment);
  const store = await openStore(database.place);
  try {
    await fillDeskTexts(store);
    console.log((await linesFor(store, environment, database)).join('\n'));
  } finally {
    await store.close();
  }
});
