// Begins a newsroom of one's own: --name, --time-zone and --language say what it is.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openStore } from '../engines/open.ts';
import type { Store } from '../engines/store.ts';
import { beginNewsroom } from '../newsroom.ts';
import { databaseOf, ownFile } from './database.ts';
import { type Environment, publicOrigin, readEnvironment } from './environment.ts';
import { firstAdministratorLink, LINK_HOURS } from './links.ts';
import { CommandRefusal, runCommand } from './refusal.ts';
import { makeWholeFile } from './whole-file.ts';

type Options = { name: string; timeZone: string; language: string };

function readOptions(): Options {
  const text = { type: 'string', default: '' } as const;
  const { values } = parseArgs({ options: { name: text, 'time-zone': text, language: text }, strict: false });
  const { name, 'time-zone': timeZone, language } = values;
  return { name: String(name), timeZone: String(timeZone), language: String(language) };
}

const PROBLEMS: Record<keyof Options, (options: Options) => string> = {
  name: () => '--name must be what readers are to see, in at most 300 characters',
  timeZone: ({ timeZone }) => `--time-zone must be one such as Asia/Tashkent, and "${timeZone}" is not`,
  language: ({ language }) => `--language must be a code such as en or uz, and "${language}" is not`,
};

async function begin(store: Store, options: Options, environment: Environment): Promise<string> {
  const now = new Date();
  const begun = await beginNewsroom(store, now, options);
  if (!begun.ok) {
    if (begun.reasons.some((reason) => reason.code === 'newsroomBegun')) throw begunAlready(environment);
    const fields = new Set(begun.reasons.map((reason) => reason.field as keyof Options));
    const problems = [...fields].map((field) => PROBLEMS[field](options));
    throw new CommandRefusal(`No newsroom was begun: ${problems.join('; ')}.`);
  }
  const link = await firstAdministratorLink(store, publicOrigin(environment), now);
  if (!link) throw new Error('a newsroom that has just been begun has an administrator');
  return link;
}

const begunAlready = (environment: Environment) =>
  new CommandRefusal(
    `A newsroom has been begun already in ${databaseOf(environment).shown}: "npm start" serves it and prints what is needed to sign in.`,
  );

async function beginOnServer(options: Options, environment: Environment): Promise<string> {
  const store = await openStore(databaseOf(environment).place);
  return begin(store, options, environment).finally(() => store.close());
}

async function beginInFile(options: Options, environment: Environment): Promise<string> {
  const file = ownFile(environment);
  if (existsSync(file)) throw begunAlready(environment);
  return makeWholeFile(file, (store) => begin(store, options, environment));
}

await runCommand(async () => {
  const environment = readEnvironment(process.env);
  const options = readOptions();
  const link = await (environment.DATABASE_URL ? beginOnServer : beginInFile)(options, environment);
  console.log(
    [
      `${options.name} has been begun.`,
      `  Data: ${databaseOf(environment).shown}`,
      '  Now run "npm start", and open this link to become its first administrator:',
      `    ${link}`,
      `  It works once, within ${LINK_HOURS} hours; "npm start" prints a new one while there is no administrator.`,
    ].join('\n'),
  );
});
