import { createRequire } from 'node:module';
import type BetterSqlite from 'better-sqlite3';

const load = createRequire(import.meta.url);

/** The line of better-sqlite3 that this Node can run (docs/decisions/node-20-to-24.md). */
export const Database: typeof BetterSqlite =
  Number(process.versions.napi) >= 10 ? load('better-sqlite3') : load('better-sqlite3-for-node-20');
