import { CORRECTION_OUTCOMES } from '../../domain/correction-request.ts';
import { LETTER_KINDS } from '../../domain/letters.ts';
import { REPLY_OUTCOMES } from '../../domain/reply.ts';
import type { Kit } from '../engines/kit.ts';
import type { Claims } from './claims.ts';
import { among, record } from './columns.ts';
import type { Evidence } from './evidence.ts';
import type { Records } from './records.ts';

/** Who was asked to answer a claim, and what the newsroom writes to them. */
export function defineAsking(kit: Kit, { parties, sources }: Records, { claims }: Claims, { statements }: Evidence) {
  const replyRequests = kit.table(
    'reply_requests',
    {
      ...record(kit),
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'cascade' }),
      position: kit.integer('position').notNull(),
      partyId: kit
        .text('party_id')
        .notNull()
        .references(() => parties.id, { onDelete: 'restrict' }),
      askedOn: kit.text('asked_on').notNull(),
      channel: kit.text('channel').notNull(),
      deadline: kit.text('deadline'),
      outcome: kit.oneOf('outcome', REPLY_OUTCOMES).notNull(),
      answer: kit.text('answer'),
      /** Their answer, where it is logged as a statement. */
      statementId: kit.text('statement_id').references(() => statements.id, { onDelete: 'restrict' }),
      /** What was written to them; the desk's own. */
      letter: kit.text('letter'),
      /** Days on which they were reminded, YYYY-MM-DD. */
      reminders: kit.json<string[]>('reminders').notNull(),
      removedAt: kit.instant('removed_at'),
    },
    (t) => [
      kit.index('reply_requests_claim').on(t.claimId, t.position),
      kit.check('reply_requests_outcome', among(t.outcome, REPLY_OUTCOMES)),
    ],
  );

  /** Which outlet was asked to correct what it said, and what became of it. The desk's own. */
  const correctionRequests = kit.table(
    'correction_requests',
    {
      ...record(kit),
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'cascade' }),
      partyId: kit
        .text('party_id')
        .notNull()
        .references(() => parties.id, { onDelete: 'restrict' }),
      sourceId: kit.text('source_id').references(() => sources.id, { onDelete: 'restrict' }),
      askedOn: kit.text('asked_on').notNull(),
      channel: kit.text('channel').notNull(),
      textBefore: kit.text('text_before'),
      letter: kit.text('letter'),
      outcome: kit.oneOf('outcome', CORRECTION_OUTCOMES).notNull(),
      outcomeOn: kit.text('outcome_on'),
      textAfter: kit.text('text_after'),
    },
    (t) => [
      kit.index('correction_requests_claim').on(t.claimId, t.askedOn),
      kit.check('correction_requests_outcome', among(t.outcome, CORRECTION_OUTCOMES)),
    ],
  );

  /** What is written, by the language of whom it is written to. */
  const letterTemplates = kit.table(
    'letter_templates',
    {
      ...record(kit),
      kind: kit.oneOf('kind', LETTER_KINDS).notNull(),
      language: kit.text('language').notNull(),
      subject: kit.text('subject').notNull(),
      body: kit.text('body').notNull(),
    },
    (t) => [
      kit.uniqueIndex('letter_templates_kind').on(t.kind, t.language),
      kit.check('letter_templates_kind', among(t.kind, LETTER_KINDS)),
    ],
  );

  return { replyRequests, correctionRequests, letterTemplates };
}
