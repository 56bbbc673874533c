import { z } from 'zod';
import { filled, id } from '../text.ts';
import { type ColumnMapping, columnMapping } from './columns.ts';

/** Where an import stands. `reading`: its file is coming in. `read`: it waits for somebody to say what its columns are. `checking`:
 *  the dry run. `checked`: it waits for somebody to start it. `failed`: its file could not be read to its end. */
export const IMPORT_STATES = [
  'reading',
  'read',
  'checking',
  'checked',
  'running',
  'paused',
  'done',
  'undoing',
  'undone',
  'failed',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** States in which the machine works on by itself. */
export const WORKING: readonly ImportState[] = ['checking', 'running', 'undoing'];

/** What becomes of a record: `known` is here already and says the same, also earlier in the same file. */
export const OUTCOMES = ['new', 'known', 'changed', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type Counts = Record<Outcome, number>;
export const NO_COUNTS: Counts = { new: 0, known: 0, changed: 0, refused: 0 };

export const FILE_FORMATS = ['csv', 'xlsx', 'jsonl', 'json', 'html'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Why a file cannot be read on, in words of the catalogue. `at` is the record behind which it stops; `line` that of the file in
 *  which the record begins that cannot be read, where it is known. */
export type FileProblem = { code: FileProblemCode; at: number; line: number | null };
export const FILE_PROBLEMS = [
  'empty',
  'tooLarge',
  'unpacksToTooMuch',
  'tooDeep',
  'recordTooLarge',
  'tooManyRecords',
  'tooManyColumns',
  'notThisFormat',
  'unknownFormat',
  'noRecords',
  'brokenOff',
  'faultOfOurs',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEMS)[number];

const MEGABYTE = 2 ** 20;
/** Of a file as it comes, of one that is packed and so read whole, of all that is in it, the texts its cells
 *  share, of one record; records; columns; how deep
 *  JSON may be nested. */
export const FILE_LIMITS = {
  bytes: 200 * MEGABYTE,
  packed: 50 * MEGABYTE,
  unpacked: 400 * MEGABYTE,
  texts: 1_000_000,
  record: 2 * MEGABYTE,
  records: 500_000,
  columns: 500,
  depth: 64,
} as const;

export const importStart = z.strictObject({ fileName: filled('line') });
export const importChoice = z.strictObject({ importId: id });
export const mappingInput = z.strictObject({ importId: id, mapping: columnMapping });

/** States in which an import can be dropped, with all that was read of its file: nothing has come of it. */
export const DROPPABLE: readonly ImportState[] = ['reading', 'read', 'checking', 'checked', 'failed', 'undone'];
/** States from which it can be taken back as a whole. */
export const UNDOABLE: readonly ImportState[] = ['running', 'paused', 'done'];

/** A mapping under which no row could become a check: what has to be chosen first. */
export function mappingLacks({ fields }: ColumnMapping): ('words' | 'url')[] {
  const chosen = new Set(Object.values(fields));
  return (['words', 'url'] as const).filter((field) => !chosen.has(field));
}
