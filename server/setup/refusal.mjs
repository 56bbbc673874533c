// @ts-check

/** A reason not to go on that the person at the terminal can mend: said in one sentence, without a stack trace. */
export class Refusal extends Error {}

/**
 * Runs a command's work and ends the process with its result. A refusal is printed as its sentence alone; anything
 * else is a bug and keeps its stack trace.
 * @param {() => Promise<number | undefined>} work resolves to the exit code, or to undefined to leave the process running
 */
export async function runCommand(work) {
  try {
    const code = await work();
    if (code !== undefined) process.exit(code);
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exit(1);
  }
}
