import type { AnyActivity } from '../../domain/activity.ts';
import { DESK_KINDS } from '../../domain/desk-text.ts';
import { FIRST_LICENCE } from '../../domain/licence.ts';
import type { Kit } from '../engines/kit.ts';
import { defineAsking } from './asking.ts';
import { defineClaims } from './claims.ts';
import { among } from './columns.ts';
import { defineEvidence } from './evidence.ts';
import { defineImports } from './imports.ts';
import { definePrograms } from './programs.ts';
import { defineRecords } from './records.ts';
import { defineSummaries } from './summaries.ts';
import { defineTips } from './tips.ts';
import { defineTogether } from './together.ts';
import { defineVerdicts } from './verdicts.ts';
import { defineWebhooks } from './webhooks.ts';

/** The working rows: they change, and nothing public follows from them until an edition is published. */
export function defineDesk(kit: Kit) {
  const newsroom = kit.table('newsroom', {
    id: kit.integer('id').primaryKey(),
    name: kit.text('name').notNull(),
    timeZone: kit.text('time_zone').notNull(),
    language: kit.text('language').notNull(),
    /** Which it publishes in besides. */
    languages: kit.json<string[]>('languages').notNull().default([]),
    sample: kit.boolean('sample').notNull(),
    /** Of the data. */
    licenceName: kit.text('licence_name').notNull().default(FIRST_LICENCE.name),
    licenceUrl: kit.text('licence_url').notNull().default(FIRST_LICENCE.url),
    /** Of the zone and the languages. */
    version: kit.integer('version').notNull().default(1),
    /** How many editors approve an edition with another verdict than the public one. */
    verdictApprovals: kit.integer('verdict_approvals').notNull().default(1),
    createdAt: kit.instant('created_at').notNull(),
  });

  /** Who did what, when. Rows are only ever added. */
  const activity = kit.table(
    'activity',
    {
      sequence: kit.sequence('sequence'),
      at: kit.instant('at').notNull(),
      personId: kit.text('person_id').notNull(),
      type: kit.text('type').notNull(),
      claimId: kit.text('claim_id'),
      /** The row that changed, and its version afterwards. */
      subjectId: kit.text('subject_id').notNull(),
      subjectVersion: kit.integer('subject_version'),
      data: kit.json<AnyActivity['data']>('data').notNull(),
      /** The token by which a program did it in this person's name. */
      tokenId: kit.text('token_id'),
    },
    (t) => [
      kit.index('activity_claim').on(t.claimId, t.sequence),
      kit.index('activity_subject').on(t.subjectId, t.sequence),
      kit.index('activity_person').on(t.personId, t.type, t.claimId),
    ],
  );

  /** What desk search reads of claims, statements, parties and sources (domain/desk-text.ts). */
  const deskTexts = kit.table(
    'desk_texts',
    {
      recordId: kit.text('record_id').primaryKey(),
      kind: kit.oneOf('kind', DESK_KINDS).notNull(),
      text: kit.text('text').notNull(),
      changedAt: kit.instant('changed_at').notNull(),
    },
    (t) => [
      kit.index('desk_texts_kind').on(t.kind, t.changedAt),
      kit.check('desk_texts_kind', among(t.kind, DESK_KINDS)),
    ],
  );

  /** What somebody is typing and has not saved yet, by the place of the form and the tab of the browser. Nobody else's. */
  const drafts = kit.table(
    'drafts',
    {
      personId: kit.text('person_id').notNull(),
      place: kit.text('place').notNull(),
      tab: kit.text('tab').notNull(),
      values: kit.json<Record<string, readonly string[]>>('values').notNull(),
      keptAt: kit.instant('kept_at').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.personId, t.place, t.tab] }), kit.index('drafts_kept').on(t.keptAt)],
  );

  /** Who has a claim open; whoever has not been seen for a while has left. */
  const presences = kit.table(
    'presences',
    {
      claimId: kit.text('claim_id').notNull(),
      personId: kit.text('person_id').notNull(),
      seenAt: kit.instant('seen_at').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.claimId, t.personId] })],
  );

  const records = defineRecords(kit);
  const claims = defineClaims(kit, records);
  const evidence = defineEvidence(kit, records, claims);
  const verdicts = defineVerdicts(kit, claims, evidence);
  const tips = defineTips(kit, claims);
  const together = defineTogether(kit, claims);
  const asking = defineAsking(kit, records, claims, evidence);
  const summaries = defineSummaries(kit);
  const webhooks = defineWebhooks(kit);
  const rows = { ...records, ...claims, ...evidence, ...verdicts, ...tips, ...together, ...asking, ...summaries };
  return {
    newsroom,
    deskTexts,
    drafts,
    presences,
    ...rows,
    ...webhooks,
    ...definePrograms(kit),
    ...defineImports(kit, claims),
    activity,
  };
}
