import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './db/engines/schema.sqlite.ts',
  out: './db/engines/migrations/sqlite',
});
