import { VIAS } from '../../domain/citation.ts';
import { EDITION_KINDS } from '../../domain/edition.ts';
import type { TextAnchor } from '../../domain/quote-place.ts';
import { WORDINGS } from '../../domain/wording.ts';
import { STEPS } from '../../domain/workflow.ts';
import type { Kit } from '../engines/kit.ts';
import { citationColumns } from './citation.ts';
import { among, record } from './columns.ts';
import type { Records } from './records.ts';

/** A claim with what belongs to it alone. */
export function defineClaims(kit: Kit, records: Records) {
  const { parties, stories, topics } = records;

  const claims = kit.table(
    'claims',
    {
      ...record(kit),
      slug: kit.text('slug').notNull(),
      words: kit.text('words').notNull(),
      wording: kit.oneOf('wording', WORDINGS),
      wordingBy: kit.text('wording_by'),
      shortForm: kit.text('short_form'),
      language: kit.text('language').notNull(),
      claimantId: kit
        .text('claimant_id')
        .notNull()
        .references(() => parties.id, { onDelete: 'restrict' }),
      office: kit.text('office'),
      onBehalfOfId: kit.text('on_behalf_of_id').references(() => parties.id, { onDelete: 'restrict' }),
      saidOn: kit.text('said_on').notNull(),
      venue: kit.text('venue'),
      loggedAt: kit.instant('logged_at').notNull(),
      storyId: kit.text('story_id').references(() => stories.id, { onDelete: 'restrict' }),
      whyChecked: kit.text('why_checked'),
      searchedSupports: kit.text('searched_supports'),
      searchedRebuts: kit.text('searched_rebuts'),
      replyExcuse: kit.text('reply_excuse'),
      anchor: kit.json<TextAnchor>('anchor'),
      unfoundReason: kit.text('unfound_reason'),
      step: kit.oneOf('step', STEPS).notNull(),
      declinedReason: kit.text('declined_reason'),
      /** What the next edition is and says of itself; part of what is approved. */
      nextKind: kit.oneOf('next_kind', EDITION_KINDS),
      nextNote: kit.text('next_note'),
      nextCorrection: kit.json<{ wrong: string; right: string; since: string | null; noticedBy: string | null }>(
        'next_correction',
      ),
      /** Why an editor sent it back, until it comes again. */
      returnedReason: kit.text('returned_reason'),
    },
    (t) => [
      kit.uniqueIndex('claims_slug').on(t.slug),
      kit.index('claims_step').on(t.step, t.updatedAt),
      kit.index('claims_updated').on(t.updatedAt, t.id),
      kit.check('claims_step', among(t.step, STEPS)),
      kit.check('claims_wording', among(t.wording, WORDINGS)),
      kit.check('claims_next_kind', among(t.nextKind, EDITION_KINDS)),
    ],
  );

  const claimTopics = kit.table(
    'claim_topics',
    {
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'cascade' }),
      topicId: kit
        .text('topic_id')
        .notNull()
        .references(() => topics.id, { onDelete: 'restrict' }),
    },
    (t) => [kit.primaryKey({ columns: [t.claimId, t.topicId] })],
  );

  const appearances = kit.table(
    'appearances',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'cascade' }),
      first: kit.boolean('first').notNull(),
      position: kit.integer('position').notNull(),
      /** When it appeared there; where it is not said, when the source was published. */
      appearedOn: kit.text('appeared_on'),
      ...citationColumns(kit, records),
    },
    (t) => [kit.index('appearances_claim').on(t.claimId, t.position), kit.check('appearances_via', among(t.via, VIAS))],
  );

  return { claims, claimTopics, appearances };
}

export type Claims = ReturnType<typeof defineClaims>;
