import { randomBytes } from 'node:crypto';

/**
 * Writes a failure to the log and answers the number it stands there under. Next has logged the error itself, with a
 * digest that also stands in its page: where there is one, it is the number, so that both lines are found by it.
 */
export function noteFailure(what: string, cause: unknown, failedPage = ''): string {
  const digest = /"digest\\?":\\?"(\d{1,20})/.exec(failedPage)?.[1];
  const id = digest ?? randomBytes(5).toString('hex');
  const detail = cause instanceof Error ? cause.message : String(cause);
  console.error(`Error ${id}: ${what}: ${detail}`);
  return id;
}
