import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './db/engines/schema.pg.ts',
  out: './db/engines/migrations/pg',
});
