import { CLAIMS } from './claims-table.ts';
import { PARTIES } from './parties-table.ts';
import { SOURCES } from './sources-table.ts';
import { STATEMENTS } from './statements-table.ts';
import type { CellKind, TableName } from './table.ts';
import { CORRECTIONS, VERDICTS } from './verdicts-table.ts';

/** Every table there is with its columns, for the dictionary. */
export const TABLES: readonly { name: TableName; columns: readonly { name: string; kind: CellKind }[] }[] = [
  CLAIMS,
  STATEMENTS,
  VERDICTS,
  CORRECTIONS,
  PARTIES,
  SOURCES,
];
