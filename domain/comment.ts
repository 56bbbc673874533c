import { z } from 'zod';
import type { FieldDifference } from './compare.ts';
import { filled, id, optionalText } from './text.ts';

/** What of a claim a comment is about. */
export const COMMENT_PARTS = ['claim', 'evidence', 'verdict'] as const;
export type CommentPart = (typeof COMMENT_PARTS)[number];
export type CommentPlace = { part: CommentPart; evidenceNumber: number | null };

/** What was written about one thing, the oldest first. */
export type Thread = CommentPlace & {
  id: string;
  passage: string | null;
  resolved: { at: Date; by: string } | null;
  comments: { id: string; body: string; by: string; at: Date }[];
};

/** A place as a form names it: "claim", "verdict", "evidence.3". */
export const placeName = ({ part, evidenceNumber }: CommentPlace): string =>
  evidenceNumber === null ? part : `${part}.${evidenceNumber}`;

const FIELDS: Partial<Record<FieldDifference['field'], CommentPart>> = {
  words: 'claim',
  whyChecked: 'claim',
  searchedSupports: 'claim',
  searchedRebuts: 'claim',
  summary: 'verdict',
  reasoning: 'verdict',
  unknown: 'verdict',
  wouldChange: 'verdict',
};

/** The part of a claim in which a field stands, where its words can be commented on. */
export const partOfField = (field: FieldDifference['field']): CommentPart | null => FIELDS[field] ?? null;

const place = z
  .string()
  .regex(/^(claim|verdict|evidence\.[1-9]\d{0,4})$/, 'chooseOne')
  .transform((name): CommentPlace => {
    const [part = '', number] = name.split('.');
    return { part: part as CommentPart, evidenceNumber: number === undefined ? null : Number(number) };
  });

export const commentInput = z.strictObject({
  claimId: id,
  about: place,
  passage: optionalText('passage'),
  body: filled('passage'),
});
export const replyInput = z.strictObject({ threadId: id, body: filled('passage') });
export const threadInput = z.strictObject({ threadId: id });
export const noticeInput = z.strictObject({ commentId: id });

type Named = { id: string; name: string };

/** Who is called in a text by an at sign and their whole name, however it is capitalised. The longer of two names that fit
 *  is meant. */
export function mentionedIn(body: string, people: readonly Named[]): string[] {
  const longestFirst = [...people].sort((one, other) => other.name.length - one.name.length);
  let rest = body.normalize('NFC').toLowerCase();
  return longestFirst.flatMap(({ id, name }) => {
    const called = `@${name.normalize('NFC').toLowerCase()}`;
    const parts = rest.split(called);
    const isCalled = parts.slice(1).some((after) => !/^[\p{L}\p{N}]/u.test(after));
    if (isCalled) rest = parts.join(' ');
    return isCalled ? [id] : [];
  });
}
