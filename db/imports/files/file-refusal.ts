import type { FileProblemCode } from '../../../domain/imports/import.ts';

/** A file that cannot be read, or not on from here. */
export class FileRefusal extends Error {
  /** @param line of the file, counted from 1, in which the record begins that cannot be read; null where that is not known */
  constructor(
    readonly code: FileProblemCode,
    readonly line: number | null = null,
  ) {
    super(`file refused: ${code}`);
  }
}
