import type { ImportProblem } from './check.ts';
import type { ColumnMapping, Guess } from './columns.ts';
import type { Counts, FileFormat, FileProblem, ImportState } from './import.ts';

/** An import as the desk shows it. */
export type DeskImport = {
  id: string;
  fileName: string;
  format: FileFormat | null;
  bytes: number;
  state: ImportState;
  heads: string[] | null;
  mapping: ColumnMapping | null;
  records: number;
  cursor: number;
  counts: Counts;
  problem: FileProblem | null;
  createdAt: Date;
  by: string;
};

/** A column with what stands in it and what is thought of it. */
export type DeskColumn = { head: string; samples: readonly string[]; guess: Guess };

/** A refused or changed record, or one of which something was left out. */
export type DeskRow = { number: number; part: number; problems: ImportProblem[] };
/** A check that a file changes, each field as it was and as it becomes. */
export type DeskChange = { number: number; words: string; fields: { field: string; before: string; after: string }[] };

/** A check from elsewhere. */
export type DeskCheck = {
  id: string;
  words: string;
  claimant: string | null;
  saidOn: string | null;
  publisher: string;
  url: string;
  rating: string | null;
  reviewedOn: string | null;
  language: string | null;
  claimId: string | null;
};
