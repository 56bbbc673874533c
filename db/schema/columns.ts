import { type SQL, sql } from 'drizzle-orm';
import type { Kit } from '../engines/kit.ts';

/** What every desk row carries. `version` counts saves, so that a save against an older one can be refused. */
export const record = (kit: Kit) => ({
  id: kit.text('id').primaryKey(),
  version: kit.integer('version').notNull().default(1),
  createdAt: kit.instant('created_at').notNull(),
  createdBy: kit.text('created_by').notNull(),
  updatedAt: kit.instant('updated_at').notNull(),
  updatedBy: kit.text('updated_by').notNull(),
});

/** CHECK (column IN (…)): the allowed values stand in domain/ and hold in the database too. */
export const among = (column: unknown, values: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', '))})`;
