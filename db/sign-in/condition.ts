import {
  type Column,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  type SQL,
  sql,
} from 'drizzle-orm';

/** One condition as better-auth puts it. */
export type Condition = {
  field: string;
  operator?: string | undefined;
  value: unknown;
  connector?: 'AND' | 'OR' | undefined;
  mode?: 'sensitive' | 'insensitive' | undefined;
};

// drizzle compares columns and SQL alike, but has a signature for each: `as Column` picks one.
const OPERATORS: Record<string, (column: Column | SQL, value: unknown) => SQL> = {
  eq: (column, value) => (value === null ? isNull(column) : eq(column as Column, value)),
  ne: (column, value) => (value === null ? isNotNull(column) : ne(column as Column, value)),
  lt: (column, value) => lt(column as Column, value),
  lte: (column, value) => lte(column as Column, value),
  gt: (column, value) => gt(column as Column, value),
  gte: (column, value) => gte(column as Column, value),
  in: (column, value) => inArray(column as Column, value as unknown[]),
  not_in: (column, value) => notInArray(column as Column, value as unknown[]),
};

/** The condition in SQL.
 *  @throws for the text searches that only better-auth's plugins ask for: sign-in loads none of them */
export function condition(column: Column, { operator = 'eq', value, mode }: Condition): SQL {
  const apply = OPERATORS[operator];
  if (!apply) throw new Error(`sign-in does not search with ${operator}`);
  if (mode === 'insensitive' && typeof value === 'string') return apply(sql`lower(${column})`, value.toLowerCase());
  return apply(column, value);
}
