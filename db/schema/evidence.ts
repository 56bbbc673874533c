import { VIAS } from '../../domain/citation.ts';
import type { TextAnchor } from '../../domain/quote-place.ts';
import { INTERESTS, STANCES } from '../../domain/stance.ts';
import { WORDINGS } from '../../domain/wording.ts';
import type { Kit } from '../engines/kit.ts';
import { citationColumns } from './citation.ts';
import type { Claims } from './claims.ts';
import { among, record } from './columns.ts';
import type { Records } from './records.ts';

/** What was said about claims, and what of it bears on which. */
export function defineEvidence(kit: Kit, records: Records, { claims }: Claims) {
  const { parties } = records;

  const statements = kit.table(
    'statements',
    {
      ...record(kit),
      partyId: kit
        .text('party_id')
        .notNull()
        .references(() => parties.id, { onDelete: 'restrict' }),
      onBehalfOfId: kit.text('on_behalf_of_id').references(() => parties.id, { onDelete: 'restrict' }),
      office: kit.text('office'),
      words: kit.text('words').notNull(),
      wording: kit.oneOf('wording', WORDINGS),
      wordingBy: kit.text('wording_by'),
      language: kit.text('language').notNull(),
      originalWords: kit.text('original_words'),
      originalLanguage: kit.text('original_language'),
      saidOn: kit.text('said_on').notNull(),
      venue: kit.text('venue'),
      loggedAt: kit.instant('logged_at').notNull(),
      ...citationColumns(kit, records),
      anchor: kit.json<TextAnchor>('anchor'),
      unfoundReason: kit.text('unfound_reason'),
    },
    (t) => [
      kit.index('statements_party').on(t.partyId),
      kit.check('statements_wording', among(t.wording, WORDINGS)),
      kit.check('statements_via', among(t.via, VIAS)),
    ],
  );

  const evidence = kit.table(
    'evidence',
    {
      ...record(kit),
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'restrict' }),
      statementId: kit
        .text('statement_id')
        .notNull()
        .references(() => statements.id, { onDelete: 'restrict' }),
      /** Counted within the claim and never given twice; reasoning refers to it. */
      number: kit.integer('number').notNull(),
      stance: kit.oneOf('stance', STANCES).notNull(),
      why: kit.text('why'),
      interest: kit.oneOf('interest', INTERESTS),
      interestNote: kit.text('interest_note'),
      originId: kit
        .text('origin_id')
        .notNull()
        .references(() => parties.id, { onDelete: 'restrict' }),
      bearsOn: kit.text('bears_on'),
      loggedAt: kit.instant('logged_at').notNull(),
      withdrawnAt: kit.instant('withdrawn_at'),
      withdrawnReason: kit.text('withdrawn_reason'),
    },
    (t) => [
      kit.uniqueIndex('evidence_number').on(t.claimId, t.number),
      kit.uniqueIndex('evidence_once').on(t.claimId, t.statementId),
      kit.index('evidence_statement').on(t.statementId),
      kit.check('evidence_stance', among(t.stance, STANCES)),
      kit.check('evidence_interest', among(t.interest, INTERESTS)),
    ],
  );

  return { statements, evidence };
}

export type Evidence = ReturnType<typeof defineEvidence>;
