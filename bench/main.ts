// Prints every figure beside the bare thing it is held against. `npm run bench` runs all, `npm run bench -- publish` one.
import path from 'node:path';
import { measureDatabase, workFolder } from './database.ts';
import { measureDesk } from './desk.ts';
import { measureFreshness } from './freshness.ts';
import { measureLarge } from './large.ts';
import { measureMachines } from './machines.ts';
import { measureMatching } from './matching.ts';
import { measureFirstRender, measureHits, measurePages } from './pages.ts';
import { measurePublish } from './publish.ts';
import { type Figure, machine, print } from './report.ts';

const EDITIONS = Number(process.env.BENCH_EDITIONS ?? 100_000);

const { folder, remove } = workFolder();
const record = process.env.BENCH_RECORD ?? path.join(folder, 'record.db');

const BENCHES: Record<string, () => Promise<Figure[]>> = {
  pages: () => measurePages(folder),
  render: () => measureFirstRender(folder),
  freshness: () => measureFreshness(folder),
  hits: () => measureHits(folder),
  publish: () => measurePublish(folder),
  database: () => measureDatabase(record, EDITIONS),
  matching: measureMatching,
  desk: () => measureDesk(folder),
  machines: () => measureMachines(folder),
  large: () => measureLarge(folder, record, EDITIONS),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}

console.log(machine());
let missed = 0;
try {
  for (const [name, measure] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n${name}`);
    const figures = await measure();
    print(figures);
    missed += figures.filter((figure) => !figure.met).length;
  }
} finally {
  remove();
}
process.exitCode = missed > 0 ? 1 : 0;
