import type { z } from 'zod';

/** Why something was refused. `code` is a key under `reasons` in the message catalogue; `field` names the input it belongs to. */
export type Reason = { code: string; field?: string; params?: Record<string, string | number> };

/** `current` is what stands in the database now, where somebody else saved first. */
export type Refused = { ok: false; reasons: Reason[]; current?: Record<string, unknown> };
export type Result<T> = { ok: true; value: T } | Refused;

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (...reasons: Reason[]): Refused => ({ ok: false, reasons });

/** Our own codes are single words; what zod says by itself is a sentence. */
const isCode = (message: string): boolean => /^\w+$/.test(message);

function isMissing(raw: unknown, path: readonly PropertyKey[]): boolean {
  let value = raw;
  for (const key of path) {
    if (value === null || typeof value !== 'object') return true;
    value = Reflect.get(value, key);
  }
  return value === undefined || value === null || value === '';
}

/** What a form does not send was a choice that nobody made; a text is always sent, if only empty. */
function missing({ code, ...issue }: z.core.$ZodIssue): 'chooseOne' | 'required' {
  const choice =
    code === 'invalid_value' || (code === 'invalid_type' && 'expected' in issue && issue.expected !== 'string');
  return choice ? 'chooseOne' : 'required';
}

const reasonOf = (issue: z.core.$ZodIssue, raw: unknown): Reason => {
  const field = issue.path.join('.');
  const at = field ? { field } : {};
  if (issue.code === 'too_big') return { code: 'tooLong', ...at, params: { max: Number(issue.maximum) } };
  if (issue.code === 'too_small') return { code: 'required', ...at };
  if (issue.code === 'unrecognized_keys')
    return { code: 'unknownField', ...at, params: { names: issue.keys.join(', ') } };
  if (isCode(issue.message)) return { code: issue.message, ...at };
  if (isMissing(raw, issue.path)) return { code: missing(issue), ...at };
  return { code: 'notValid', ...at };
};

/** Parses foreign input. Every problem is named in the field it belongs to; nothing is thrown. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(raw);
  return parsed.success ? accept(parsed.data) : refuse(...parsed.error.issues.map((issue) => reasonOf(issue, raw)));
}
