import { ERROR_KINDS, TIP_KINDS, TIP_STATES } from '../../domain/tip.ts';
import type { Kit } from '../engines/kit.ts';
import type { Claims } from './claims.ts';
import { among } from './columns.ts';

/** What readers send. Nobody of the newsroom made these rows, so they have no author. */
export function defineTips(kit: Kit, { claims }: Claims) {
  const tips = kit.table(
    'tips',
    {
      id: kit.text('id').primaryKey(),
      kind: kit.oneOf('kind', TIP_KINDS).notNull(),
      state: kit.oneOf('state', TIP_STATES).notNull(),
      /** The language of the form, in which the sender reads the answer. */
      locale: kit.text('locale').notNull(),
      words: kit.text('words').notNull(),
      saidBy: kit.text('said_by'),
      seenAt: kit.text('seen_at'),
      /** Of a claim, why it matters; of an error, what is right and how the sender knows. */
      why: kit.text('why'),
      errorKind: kit.oneOf('error_kind', ERROR_KINDS),
      page: kit.text('page'),
      /** The claim that an error was reported in, or that was logged from this tip. */
      claimId: kit.text('claim_id').references(() => claims.id, { onDelete: 'restrict' }),
      editionNumber: kit.integer('edition_number'),
      contactName: kit.text('contact_name'),
      contactEmail: kit.text('contact_email'),
      contactDeletedAt: kit.instant('contact_deleted_at'),
      /** Only the hash of the private address is kept: whoever reads the database cannot pose as the sender. */
      statusHash: kit.text('status_hash').notNull(),
      /** Of the form it came with, which is good once. */
      formNonce: kit.text('form_nonce').notNull(),
      receivedAt: kit.instant('received_at').notNull(),
      takenAt: kit.instant('taken_at'),
      takenBy: kit.text('taken_by'),
      closedAt: kit.instant('closed_at'),
      mergedIntoId: kit.text('merged_into_id'),
      /** What the desk wrote for the sender. */
      told: kit.text('told'),
    },
    (t) => [
      kit.uniqueIndex('tips_status').on(t.statusHash),
      kit.uniqueIndex('tips_form').on(t.formNonce),
      kit.index('tips_state').on(t.state, t.receivedAt),
      kit.index('tips_claim').on(t.claimId),
      kit.index('tips_merged').on(t.mergedIntoId),
      kit.check('tips_kind', among(t.kind, TIP_KINDS)),
      kit.check('tips_state', among(t.state, TIP_STATES)),
      kit.check('tips_error_kind', among(t.errorKind, ERROR_KINDS)),
    ],
  );
  /** Tips of the last hour, counted by network. The keys are hashes made with the newsroom's secret. */
  const tipCounts = kit.table('tip_counts', {
    key: kit.text('key').primaryKey(),
    count: kit.integer('count').notNull(),
    since: kit.instant('since').notNull(),
  });
  return { tips, tipCounts };
}
