import { z } from 'zod';
import { EDITION_KINDS, editionDocument } from '../edition.ts';
import { TABLES } from '../exports/tables/tables.ts';
import { rowSchema } from './row-schema.ts';

const rows = Object.fromEntries(
  TABLES.map(({ name, columns }) => [name, rowSchema(columns).meta({ id: `${name}_row` })]),
);
/** A row of each table. */
export const ROWS = rows as Record<(typeof TABLES)[number]['name'], ReturnType<typeof rowSchema>>;

// On its way out a document is as it was frozen: what is filled in when an old one is read does not stand in it.
const { $schema: _, ...frozenDocument } = z.toJSONSchema(editionDocument, { io: 'input', unrepresentable: 'any' });

/** An edition with its frozen document: the form that loses nothing. */
export const wholeEdition = z
  .object({
    format: z.literal('claimline/export/1'),
    edition: z.object({
      number: z.int(),
      kind: z.enum(EDITION_KINDS),
      note: z.string(),
      publishedAt: z.iso.datetime(),
      approvedBy: z.string(),
      publishedBy: z.string(),
      documentHash: z.string(),
      previousHash: z.string().nullable(),
      position: z.int(),
    }),
    record: z.object({ position: z.int(), asOf: z.iso.datetime() }),
    licence: z.string(),
    checkAt: z.string(),
    document: z.record(z.string(), z.unknown()).meta({ override: frozenDocument as object }),
  })
  .meta({
    id: 'edition',
    description: 'An edition as published. SHA-256 of `document` as it stands is `edition.documentHash`.',
  });

export const story = z
  .object({
    story: z.string(),
    story_slug: z.string(),
    summary: z.string().nullable(),
    notice: z.string().nullable(),
    published_at: z.iso.datetime(),
    address: z.string(),
  })
  .meta({ id: 'story' });

/** Several of something, and where the next of them begin. */
export const pageOf = (item: z.ZodType) =>
  z.object({ data: z.array(item), next: z.string().nullable().meta({ description: 'For `after`; null at the end.' }) });

/** RFC 9457. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(
        z.object({
          name: z.string(),
          reason: z.string(),
          code: z.string().optional().meta({ description: 'Of what is written: the same in every language.' }),
          id: z.string().optional().meta({ description: 'Of what there is already.' }),
        }),
      )
      .optional()
      .meta({ description: 'Which parameters or fields, and what is wrong with each.' }),
    current: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: 'What stands there now, where somebody else was first.' }),
  })
  .meta({ id: 'problem' });
