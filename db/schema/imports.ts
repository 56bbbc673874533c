import type { ImportProblem } from '../../domain/imports/check.ts';
import type { ColumnMapping } from '../../domain/imports/columns.ts';
import { type Counts, FILE_FORMATS, FILE_PROBLEMS, IMPORT_STATES, OUTCOMES } from '../../domain/imports/import.ts';
import type { Kit } from '../engines/kit.ts';
import type { Claims } from './claims.ts';
import { among, record } from './columns.ts';

/** Files that were brought in, and the checks of others that came of them. */
export function defineImports(kit: Kit, { claims }: Claims) {
  const imports = kit.table(
    'imports',
    {
      ...record(kit),
      fileName: kit.text('file_name').notNull(),
      format: kit.oneOf('format', FILE_FORMATS),
      bytes: kit.integer('bytes').notNull(),
      state: kit.oneOf('state', IMPORT_STATES).notNull(),
      /** Of the columns, in their order; null where the file says by itself what is what. */
      heads: kit.json<string[]>('heads'),
      mapping: kit.json<ColumnMapping>('mapping'),
      records: kit.integer('records').notNull(),
      /** The last record that the step in hand has dealt with. */
      cursor: kit.integer('cursor').notNull(),
      counts: kit.json<Counts>('counts').notNull(),
      problem: kit.oneOf('problem', FILE_PROBLEMS),
      problemAt: kit.integer('problem_at'),
      problemLine: kit.integer('problem_line'),
    },
    (t) => [
      kit.index('imports_state').on(t.state),
      kit.check('imports_state', among(t.state, IMPORT_STATES)),
      kit.check('imports_problem', among(t.problem, FILE_PROBLEMS)),
    ],
  );
  /** Records of a file as they stand there, and what becomes of each. Kept until the import is done; what was refused or
   *  changed, for as long as the import. */
  const importRows = kit.table(
    'import_rows',
    {
      importId: kit
        .text('import_id')
        .notNull()
        .references(() => imports.id, { onDelete: 'cascade' }),
      /** From 1. Of a file with heads, the head is line 1 of the file and the first record is 1. */
      number: kit.integer('number').notNull(),
      /** One record can be several checks: which of them. */
      part: kit.integer('part').notNull(),
      /** JSON as text: what stands in it is theirs. */
      raw: kit.text('raw'),
      outcome: kit.oneOf('outcome', OUTCOMES),
      key: kit.text('key'),
      check: kit.text('check'),
      problems: kit.json<ImportProblem[]>('problems').notNull(),
      /** What stood here before it was changed. */
      before: kit.text('before'),
    },
    (t) => [
      kit.primaryKey({ columns: [t.importId, t.number, t.part] }),
      kit.index('import_rows_outcome').on(t.importId, t.outcome, t.number),
      kit.index('import_rows_key').on(t.importId, t.key),
      kit.check('import_rows_outcome', among(t.outcome, OUTCOMES)),
    ],
  );
  /** What was last said about columns with these heads. */
  const importMappings = kit.table('import_mappings', {
    heads: kit.text('heads').primaryKey(),
    mapping: kit.json<ColumnMapping>('mapping').notNull(),
    savedAt: kit.instant('saved_at').notNull(),
  });
  /** Claims that somebody else has checked: theirs, never a verdict of ours. */
  const elsewhereChecks = kit.table(
    'elsewhere_checks',
    {
      sequence: kit.sequence('sequence'),
      id: kit.text('id').notNull(),
      /** By what it is known again (domain/imports/check.ts). */
      key: kit.text('key').notNull(),
      words: kit.text('words').notNull(),
      claimant: kit.text('claimant'),
      saidOn: kit.text('said_on'),
      publisher: kit.text('publisher').notNull(),
      site: kit.text('site').notNull(),
      url: kit.text('url').notNull(),
      title: kit.text('title'),
      rating: kit.text('rating'),
      /** The rating in figures, where the claim was made, and everything else that the file said. */
      check: kit.text('check').notNull(),
      original: kit.text('original').notNull(),
      reviewedOn: kit.text('reviewed_on'),
      language: kit.text('language'),
      importId: kit
        .text('import_id')
        .notNull()
        .references(() => imports.id, { onDelete: 'restrict' }),
      importedAt: kit.instant('imported_at').notNull(),
      /** The claim on the desk that was logged from it. */
      claimId: kit.text('claim_id').references(() => claims.id, { onDelete: 'restrict' }),
    },
    (t) => [
      kit.uniqueIndex('elsewhere_checks_key').on(t.key),
      kit.uniqueIndex('elsewhere_checks_id').on(t.id),
      kit.index('elsewhere_checks_import').on(t.importId, t.sequence),
      kit.index('elsewhere_checks_claim').on(t.claimId),
    ],
  );
  return { imports, importRows, importMappings, elsewhereChecks };
}
