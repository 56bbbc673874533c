// Throws all lists, filters and the search index away and makes them anew from the editions.
import { existsSync } from 'node:fs';
import { openStore } from '../engines/open.ts';
import { rebuildProjections } from '../projections.ts';
import { databaseOf, requireUnused } from './database.ts';
import { readEnvironment } from './environment.ts';
import { CommandRefusal, runCommand } from './refusal.ts';

await runCommand(async () => {
  const environment = readEnvironment(process.env);
  const database = databaseOf(environment);
  const { place, shown } = database;
  if (database.kind !== 'server' && !existsSync(place.file)) {
    throw new CommandRefusal(
      `There is no database ${shown} yet: "npm start" makes the sample, "npm run begin" your own.`,
    );
  }
  await requireUnused(database, environment);
  const store = await openStore(place);
  try {
    const claims = await rebuildProjections(store);
    console.log(`Made the lists and the search index of ${shown} anew: ${claims} published claims.`);
  } finally {
    await store.close();
  }
});
