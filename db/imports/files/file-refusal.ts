import type { FileProblemCode } from '../../../domain/imports/import.ts';

/** A file that cannot be read, or not on from here. */
export class FileRefusal extends Error {
  constructor(readonly code: FileProblemCode) {
    super(`file refused: ${code}`);
  }
}
