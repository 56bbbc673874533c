import { z } from 'zod';
import type { CellKind } from '../exports/tables/table.ts';

// What a program reads is what the tables hold: their columns are the only place that says so, here as in the files.

const KINDS: Record<CellKind, z.ZodType> = {
  text: z.string(),
  number: z.number(),
  'yes-no': z.boolean(),
  day: z.string(),
  edtf: z.string().meta({ description: 'A date of whatever precision is honest: EDTF (ISO 8601-2).' }),
  moment: z.iso.datetime(),
  address: z.string(),
  list: z.array(z.string()),
};

/** A row of a table as JSON; what is not known is null. */
export const rowSchema = (columns: readonly { name: string; kind: CellKind }[]) =>
  z.object(Object.fromEntries(columns.map(({ name, kind }) => [name, KINDS[kind].nullable()])));
