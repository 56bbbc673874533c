import type { Scope } from './api/token.ts';
import type { Changes } from './changes.ts';
import type { CommentPlace } from './comment.ts';
import type { EditionKind } from './edition.ts';
import type { LetterKind } from './letters.ts';
import type { Role } from './person.ts';
import type { RatingKey } from './rating.ts';
import type { Stance } from './stance.ts';

/** Edits from before this was kept have none, and so have those that a merge of parties brings about. */
type Changed = { changes?: Changes };

/** Every act that is written down, with what it did. One tagged union: a type not listed here cannot be recorded. */
type Activities = {
  'party.added': { name: string };
  'party.edited': { name: string } & Changed;
  /** It turned out to be another party, or not to be. */
  'party.merged': { name: string; into: string };
  'party.unmerged': { name: string; from: string };
  'source.added': { title: string };
  'source.edited': { title: string; fields: string[] } & Changed;
  /** Fetched from the web; `changed` where its words were others than those of the newest copy. */
  'source.read': { title: string; changed: boolean };
  'story.opened': { title: string };
  'story.edited': { title: string; fields: string[] } & Changed;
  'claim.logged': { words: string };
  'claim.edited': { fields: string[] } & Changed;
  'claim.declined': { reason: string };
  'claim.reopened': Record<string, never>;
  /** `dueOn` is YYYY-MM-DD. */
  'claim.assigned': { name: string; dueOn: string | null };
  'claim.unassigned': Record<string, never>;
  'comment.written': CommentPlace;
  'comment.answered': CommentPlace;
  'comment.resolved': CommentPlace;
  'comment.reopened': CommentPlace;
  'statement.added': { words: string };
  'statement.edited': { fields: string[] } & Changed;
  'evidence.linked': { number: number; stance: Stance };
  'evidence.edited': { number: number; fields: string[] } & Changed;
  'evidence.withdrawn': { number: number; reason: string };
  /** It is relied on again. */
  'evidence.restored': { number: number };
  'reply.asked': { name: string; deadline: string | null };
  'reply.edited': { name: string; fields: string[] } & Changed;
  'reply.reminded': { name: string };
  'reply.removed': { name: string };
  'reply.restored': { name: string };
  'correction.asked': { name: string };
  'correction.edited': { name: string; fields: string[] } & Changed;
  'letter.edited': { kind: LetterKind; language: string; fields: string[] } & Changed;
  /** `label` is its word on the scale of that moment; the first entries do not say it. */
  'verdict.proposed': { number: number; rating: RatingKey; label?: string } & Changed;
  'review.sent': { kind: EditionKind; note: string };
  'review.returned': { reason: string };
  'withdrawal.asked': { reason: string };
  'edition.approved': { documentHash: string };
  'edition.published': { number: number; kind: EditionKind; documentHash: string };
  /** `at` is ISO 8601 in UTC. */
  'publication.planned': { at: string };
  'publication.cancelled': Record<string, never>;
  /** It was to be published, and was not: the code of the reason. */
  'publication.stopped': { code: string };
  'rules.changed': { verdictApprovals: number };
  'tip.taken': Record<string, never>;
  'tip.logged': { words: string };
  'tip.answered': { told: string };
  'tip.declined': { told: string };
  'tip.merged': { intoId: string };
  'site.published': { number: number } & Changed;
  /** `keys` are the ratings that are frozen differently from then on. */
  'scale.published': { number: number; keys: RatingKey[] } & Changed;
  'summary.saved': { name: string };
  'summary.edited': { name: string } & Changed;
  'summary.removed': { name: string };
  'webhook.added': { name: string; url: string };
  'webhook.edited': { name: string } & Changed;
  'webhook.switched': { name: string; active: boolean };
  'webhook.secretRenewed': { name: string };
  'webhook.removed': { name: string; url: string };
  'token.made': { name: string; scopes: Scope[] };
  'token.revoked': { name: string };
  'import.begun': { name: string };
  'import.started': { name: string; count: number };
  'import.undone': { name: string };
  'import.dropped': { name: string };
  'newsroom.edited': { fields: string[] } & Changed;
  'person.invited': { name: string; role: Role };
  'person.joined': { name: string };
  'person.deactivated': { name: string };
  'person.restored': { name: string; role: Role };
  'person.roleChanged': { name: string; from: Role; to: Role };
};

export type ActivityType = keyof Activities;
export type Activity<T extends ActivityType> = { type: T; data: Activities[T] };
export type AnyActivity = { [T in ActivityType]: Activity<T> }[ActivityType];

/** Acts that change what an edition would freeze, and so bar their author from approving it. Sending counts: it says
 *  what kind the next edition is and what it says of itself. */
export const CHANGING: readonly ActivityType[] = [
  'party.added',
  'party.edited',
  'party.merged',
  'party.unmerged',
  'source.added',
  'source.edited',
  'source.read',
  'story.opened',
  'story.edited',
  'claim.logged',
  'claim.edited',
  'statement.added',
  'statement.edited',
  'evidence.linked',
  'evidence.edited',
  'evidence.withdrawn',
  'evidence.restored',
  'reply.asked',
  'reply.edited',
  'reply.removed',
  'reply.restored',
  'verdict.proposed',
  'review.sent',
  'withdrawal.asked',
];
