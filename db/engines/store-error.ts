const SENTENCES = {
  newer: (where: string) =>
    `The database ${where} was written by a newer version of Claimline: install that version or a later one.`,
  damaged: (where: string) =>
    `The database ${where} is damaged or is not a database: put the latest backup in its place.`,
  notWritable: (where: string) =>
    `The database ${where} cannot be written: let the user who runs Claimline write its folder and file.`,
  locked: (where: string) => `The database ${where} is locked by another program: stop that program and start again.`,
  unreachable: (where: string) =>
    `The database ${where} does not answer or refuses us: check DATABASE_URL and that PostgreSQL runs.`,
};

export type StoreErrorCode = keyof typeof SENTENCES;

/** A database that cannot be opened, with one sentence that says how to mend it. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, where: string, cause?: unknown) {
    super(SENTENCES[code](where), { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

/** The driver's code of an error, wherever it stands: drizzle wraps what PostgreSQL says. */
export function driverCode(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string') return code;
  }
  return undefined;
}

const UNIQUE = new Set([
  '23505',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_CONSTRAINT_ROWID',
]);

/** Was the row refused because its key exists? On append-only tables a trigger of ours says so. */
export function isUniqueViolation(error: unknown): boolean {
  const code = driverCode(error);
  if (code === 'SQLITE_CONSTRAINT_TRIGGER') return error instanceof Error && error.message.endsWith(': key exists');
  return code !== undefined && UNIQUE.has(code);
}
