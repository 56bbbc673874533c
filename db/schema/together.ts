import { COMMENT_PARTS } from '../../domain/comment.ts';
import type { Kit } from '../engines/kit.ts';
import type { Claims } from './claims.ts';
import { among } from './columns.ts';

/** How people of the desk share the work on a claim. None of it is part of any edition. */
export function defineTogether(kit: Kit, { claims }: Claims) {
  /** Who sees to a claim, and until which day. */
  const assignments = kit.table(
    'assignments',
    {
      claimId: kit
        .text('claim_id')
        .primaryKey()
        .references(() => claims.id, { onDelete: 'cascade' }),
      personId: kit.text('person_id').notNull(),
      dueOn: kit.text('due_on'),
      assignedBy: kit.text('assigned_by').notNull(),
      assignedAt: kit.instant('assigned_at').notNull(),
    },
    (t) => [kit.index('assignments_person').on(t.personId, t.claimId), kit.index('assignments_due').on(t.dueOn)],
  );

  /** What people of the desk write to each other about a claim. The first of a thread says what it is about. */
  const comments = kit.table(
    'comments',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit
        .text('claim_id')
        .notNull()
        .references(() => claims.id, { onDelete: 'cascade' }),
      /** The first comment of its thread; of the first, its own. */
      threadId: kit.text('thread_id').notNull(),
      part: kit.oneOf('part', COMMENT_PARTS).notNull(),
      evidenceNumber: kit.integer('evidence_number'),
      /** The words it is about, as they stood there. */
      passage: kit.text('passage'),
      body: kit.text('body').notNull(),
      writtenBy: kit.text('written_by').notNull(),
      writtenAt: kit.instant('written_at').notNull(),
      /** Of the first alone. */
      resolvedAt: kit.instant('resolved_at'),
      resolvedBy: kit.text('resolved_by'),
    },
    (t) => [
      kit.index('comments_claim').on(t.claimId, t.writtenAt),
      kit.index('comments_thread').on(t.threadId, t.writtenAt),
      kit.check('comments_part', among(t.part, COMMENT_PARTS)),
    ],
  );

  /** Whom a comment is for, until they have put it away. */
  const commentNotices = kit.table(
    'comment_notices',
    {
      commentId: kit
        .text('comment_id')
        .notNull()
        .references(() => comments.id, { onDelete: 'cascade' }),
      personId: kit.text('person_id').notNull(),
      readAt: kit.instant('read_at'),
    },
    (t) => [
      kit.primaryKey({ columns: [t.commentId, t.personId] }),
      kit.index('comment_notices_person').on(t.personId, t.readAt),
    ],
  );

  return { assignments, comments, commentNotices };
}
