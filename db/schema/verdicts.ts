import { CAUSES } from '../../domain/verdict.ts';
import type { Kit } from '../engines/kit.ts';
import type { Claims } from './claims.ts';
import { among } from './columns.ts';
import type { Evidence } from './evidence.ts';

/** What was concluded, and who agreed to it. */
export function defineVerdicts(kit: Kit, { claims }: Claims, { evidence }: Evidence) {
  const verdicts = kit.table(
    'verdicts',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'restrict' }),
      /** Counted within the claim: the highest is the one in hand. */
      number: kit.integer('number').notNull(),
      /** Key of a rating on the newsroom's scale, which is kept in the site editions. */
      rating: kit.text('rating').notNull(),
      summary: kit.text('summary').notNull(),
      reasoning: kit.text('reasoning').notNull(),
      unknown: kit.json<string[]>('unknown').notNull(),
      wouldChange: kit.json<string[]>('would_change').notNull(),
      evidenceIds: kit.json<string[]>('evidence_ids').notNull(),
      citesNone: kit.boolean('cites_none').notNull(),
      cause: kit.oneOf('cause', CAUSES),
      causeEvidenceId: kit.text('cause_evidence_id').references(() => evidence.id, { onDelete: 'restrict' }),
      changeReason: kit.text('change_reason'),
      reviewBy: kit.text('review_by'),
      originsReason: kit.text('origins_reason'),
      proposedAt: kit.instant('proposed_at').notNull(),
      proposedBy: kit.text('proposed_by').notNull(),
    },
    (t) => [
      kit.uniqueIndex('verdicts_number').on(t.claimId, t.number),
      kit.check('verdicts_cause', among(t.cause, CAUSES)),
    ],
  );

  const approvals = kit.table(
    'approvals',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'restrict' }),
      documentHash: kit.text('document_hash').notNull(),
      approvedBy: kit.text('approved_by').notNull(),
      approvedAt: kit.instant('approved_at').notNull(),
    },
    (t) => [kit.uniqueIndex('approvals_once').on(t.claimId, t.documentHash, t.approvedBy)],
  );

  /** An approved document that is to be published at a time to come; one to a claim. `stoppedBy` is the code of the reason for
   *  which it was not. */
  const plannedPublications = kit.table(
    'planned_publications',
    {
      claimId: kit
        .text('claim_id')
        .primaryKey()
        .references(() => claims.id, { onDelete: 'restrict' }),
      documentHash: kit.text('document_hash').notNull(),
      publishAt: kit.instant('publish_at').notNull(),
      plannedAt: kit.instant('planned_at').notNull(),
      plannedBy: kit.text('planned_by').notNull(),
      stoppedBy: kit.text('stopped_by'),
    },
    (t) => [kit.index('planned_publications_due').on(t.stoppedBy, t.publishAt)],
  );

  return { verdicts, approvals, plannedPublications };
}
