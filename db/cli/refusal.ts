import { StoreError } from '../engines/store-error.ts';

/** A reason not to go on that the person at the terminal can mend, in one sentence. */
export class CommandRefusal extends Error {}

/** Runs a command as the purpose of this process. A refusal is printed as its sentence alone, with exit code 1; anything
 *  else is a bug and keeps its stack trace. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CommandRefusal || error instanceof StoreError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
