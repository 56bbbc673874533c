// Brings in a file of checks that others published: first what would become of it, then, with --yes, the import itself.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { COLUMN_FIELDS, type ColumnField, type ColumnMapping } from '../../domain/imports/columns.ts';
import { DATE_ORDERS, type DateOrder } from '../../domain/imports/dates.ts';
import type { Result } from '../../domain/refusal.ts';
import { beginImport, dropImport, mapColumns, startImport } from '../commands/imports.ts';
import { openStore } from '../engines/open.ts';
import type { Store } from '../engines/store.ts';
import { advanceImport } from '../imports/advance.ts';
import { refusedAsCsv } from '../imports/refused-csv.ts';
import { fileNameOf, stageFile } from '../imports/stage.ts';
import { countLeftOut } from '../queries/desk/imports.ts';
import { databaseOf } from './database.ts';
import { readEnvironment } from './environment.ts';
import { CommandRefusal, runCommand } from './refusal.ts';

const USE = `npm run import -- FILE [--yes] [--as E-MAIL] [--column "Head=field"] [--dates ${DATE_ORDERS.join('|')}] [--publisher NAME] [--refused FILE.csv]`;
const SHOWN = 20;

type Options = {
  file: string;
  yes: boolean;
  as: string | null;
  columns: [string, ColumnField | null][];
  dates: DateOrder | null;
  publisher: string | null;
  refused: string | null;
};

function readOptions(): Options {
  const text = { type: 'string' } as const;
  const options = {
    yes: { type: 'boolean', default: false },
    as: text,
    column: { ...text, multiple: true },
    dates: text,
    publisher: text,
    refused: text,
  } as const;
  let given: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    given = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new CommandRefusal(`${error instanceof Error ? error.message : error}\n${USE}`);
  }
  const { values, positionals } = given;
  const [file, ...more] = positionals;
  if (values.refused !== undefined && existsSync(values.refused))
    throw new CommandRefusal(`${values.refused} is there already, and stays as it is: name another file.`);
  if (!file || more.length > 0) throw new CommandRefusal(`Name one file: ${USE}`);
  if (!existsSync(file) || !statSync(file).isFile()) throw new CommandRefusal(`There is no file ${file}.`);
  const dates = DATE_ORDERS.find((order) => order === values.dates) ?? null;
  if (values.dates !== undefined && !dates) throw new CommandRefusal(`--dates is one of ${DATE_ORDERS.join(', ')}.`);
  return {
    file,
    yes: values.yes ?? false,
    as: values.as ?? null,
    columns: (values.column ?? []).map(readColumn),
    dates,
    publisher: values.publisher ?? null,
    refused: values.refused ?? null,
  };
}

/** `Head=words`, or `Head=` for a column that is left out. */
function readColumn(text: string): [string, ColumnField | null] {
  const at = text.lastIndexOf('=');
  const name = text.slice(at + 1);
  const field = COLUMN_FIELDS.find((known) => known === name) ?? null;
  if (at < 1 || (name !== '' && !field))
    throw new CommandRefusal(
      `--column is "Head=field", where the field is one of ${COLUMN_FIELDS.join(', ')}, or nothing.`,
    );
  return [text.slice(0, at), field];
}

/** Who answers for it: the person named, or the administrator who was there first. */
async function personFor({ read, t: { people } }: Store, email: string | null): Promise<string> {
  const may = and(eq(people.active, true), inArray(people.role, email ? ['editor', 'admin'] : ['admin']));
  const [person] = await read
    .select({ id: people.id })
    .from(people)
    .where(and(may, email ? eq(people.email, email.toLowerCase()) : undefined))
    .orderBy(asc(people.createdAt), asc(people.id))
    .limit(1);
  if (person) return person.id;
  throw new CommandRefusal(
    email
      ? `Nobody with the address ${email} may import: it takes an editor or an administrator.`
      : 'There is nobody in this newsroom yet who could answer for an import.',
  );
}

const words = JSON.parse(readFileSync(path.join(process.cwd(), 'messages', 'en.json'), 'utf8')).desk.imports as {
  fields: Record<string, string>;
  problems: Record<string, string>;
  fileProblems: Record<string, string>;
};

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const [reason] = result.reasons;
  if (reason?.code === 'nothingToImport') throw new CommandRefusal('Nothing in this file is new or changed.');
  if (reason?.code.startsWith('columnLacks'))
    throw new CommandRefusal(
      'Say which column has the claim (--column "Head=words") and which the address of the check (--column "Head=url").',
    );
  throw new CommandRefusal(`This was refused: ${result.reasons.map(({ code }) => code).join(', ')}.`);
}

const workOn = async (store: Store, id: string): Promise<void> => {
  while (await advanceImport(store, id, new Date()));
};

async function importOf({ read, t: { imports } }: Store, id: string) {
  const [row] = await read.select().from(imports).where(eq(imports.id, id));
  if (!row) throw new CommandRefusal('This import was dropped by somebody meanwhile.');
  return row;
}

/** What is said of the columns here goes before what was guessed or remembered. */
function mappingWith(mapping: ColumnMapping, { columns, dates, publisher }: Options): ColumnMapping {
  const fields = { ...mapping.fields };
  for (const [head, field] of columns) {
    for (const [other, taken] of Object.entries(fields))
      if (taken === field && field !== 'appearances') delete fields[other];
    if (field) fields[head] = field;
    else delete fields[head];
  }
  return { fields, dates: dates ?? mapping.dates, publisher: publisher ?? mapping.publisher };
}

async function sayRefused({ read, t: { importRows: r } }: Store, importId: string): Promise<void> {
  const rows = await read
    .select({ number: r.number, problems: r.problems })
    .from(r)
    .where(and(eq(r.importId, importId), eq(r.outcome, 'refused')))
    .orderBy(asc(r.number))
    .limit(SHOWN);
  for (const { number, problems } of rows)
    for (const { column, cell, code } of problems)
      console.log(
        `  record ${number}${column && `, ${column}`}: ${words.problems[code]}${cell && ` (${JSON.stringify(cell)})`}`,
      );
}

async function run(store: Store, options: Options): Promise<void> {
  const deed = async () => ({ personId, now: new Date() });
  const personId = await personFor(store, options.as);
  const { id } = must(await beginImport(store, await deed(), { fileName: fileNameOf(path.basename(options.file)) }));
  const drop = async () => must(await dropImport(store, await deed(), { importId: id }));
  await stageFile(store, id, path.resolve(options.file));
  const read = await importOf(store, id);
  if (read.problem) {
    await drop();
    const { problem, problemAt, problemLine } = read;
    const where =
      problemLine === null ? `after ${problemAt} records` : `in the record that begins in line ${problemLine}`;
    throw new CommandRefusal(`${options.file}: ${words.fileProblems[problem]} (${where}).`);
  }
  console.log(`${options.file}: ${read.format}, ${read.bytes} bytes, ${read.records} records.`);
  if (read.heads && read.mapping) {
    const unknown = options.columns.find(([head]) => !read.heads?.includes(head));
    if (unknown) {
      await drop();
      throw new CommandRefusal(
        `There is no column ${JSON.stringify(unknown[0])}. There are: ${read.heads.join(', ')}.`,
      );
    }
    const mapping = mappingWith(read.mapping, options);
    for (const head of read.heads) console.log(`  ${head}: ${words.fields[mapping.fields[head] ?? 'none']}`);
    const mapped = await mapColumns(store, await deed(), { importId: id, mapping });
    if (!mapped.ok) await drop();
    must(mapped);
  }
  await workOn(store, id);
  const { counts } = await importOf(store, id);
  console.log(
    `Dry run: ${counts.new} new, ${counts.known} known, ${counts.changed} changed, ${counts.refused} refused.`,
  );
  const leftOut = await countLeftOut(store, id);
  if (leftOut > 0) console.log(`Cells that cannot be read and are left out, of records that come in: ${leftOut}.`);
  await sayRefused(store, id);
  if (options.refused) {
    for await (const piece of refusedAsCsv(store, id, words.problems))
      writeFileSync(options.refused, piece, { flag: 'a' });
    console.log(`All that was refused stands in ${options.refused}.`);
  }
  if (!options.yes || counts.new + counts.changed === 0) {
    await drop();
    console.log(
      counts.new + counts.changed === 0 ? 'Nothing is new or changed.' : 'Nothing was imported: --yes imports it.',
    );
    return;
  }
  must(await startImport(store, await deed(), { importId: id }));
  await workOn(store, id);
  const { state } = await importOf(store, id);
  if (state !== 'done') throw new CommandRefusal(`Somebody has stopped this import on the desk: it is ${state}.`);
  console.log(
    `Imported ${counts.new + counts.changed} records. They stand on the desk under Import, where all of it can be taken back.`,
  );
}

await runCommand(async () => {
  const options = readOptions();
  const { kind, place, shown } = databaseOf(readEnvironment(process.env));
  if (kind !== 'server' && !existsSync(place.file))
    throw new CommandRefusal(
      `There is no database ${shown} yet: "npm start" makes the sample, "npm run begin" your own.`,
    );
  const store = await openStore(place);
  await run(store, options).finally(() => store.close());
});
