import { z } from 'zod';

/** What the acts of the desk are about, by the beginning of their type. */
export const AUDIT_KINDS = [
  'claim',
  'evidence',
  'statement',
  'reply',
  'verdict',
  'review',
  'edition',
  'party',
  'source',
  'story',
  'tip',
  'comment',
  'person',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** Kinds that hold acts of several names. */
const ALSO: Partial<Record<AuditKind, readonly string[]>> = {
  review: ['withdrawal.', 'publication.'],
  edition: ['site.', 'scale.', 'summary.'],
  reply: ['correction.'],
  source: ['import.'],
  person: ['rules.', 'newsroom.', 'letter.', 'webhook.', 'token.'],
};

/** How the types of a kind begin. */
export const beginningsOf = (kind: AuditKind): string[] => [`${kind}.`, ...(ALSO[kind] ?? [])];

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const day = z.preprocess(one, z.iso.date()).nullish().catch(null);

const query = z.object({
  words: z.preprocess(one, z.string().trim().max(200)).optional().catch(undefined),
  who: z.preprocess(one, z.uuid()).nullish().catch(null),
  kind: z.preprocess(one, z.enum(AUDIT_KINDS)).nullish().catch(null),
  from: day,
  to: day,
  before: z.preprocess(one, z.coerce.number().int().positive()).nullish().catch(null),
});

/** What narrows the audit. Days are YYYY-MM-DD in the newsroom's zone, both ends within. */
export type AuditFilters = {
  words: string;
  who: string | null;
  kind: AuditKind | null;
  from: string | null;
  to: string | null;
};
export type AuditAddress = { filters: AuditFilters; before: number | null };

/** The audit as its address names it. What cannot be read is as if it were not there. */
export function readAuditAddress(asked: Record<string, string | string[] | undefined>): AuditAddress {
  const { words, who, kind, from, to, before } = query.parse(asked);
  const filters = { words: words ?? '', who: who ?? null, kind: kind ?? null, from: from ?? null, to: to ?? null };
  return { filters, before: before ?? null };
}

/** The query of an address of the audit, without its question mark. */
export function auditQuery({ words, who, kind, from, to }: AuditFilters, before: number | null = null): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries({ words, who, kind, from, to })) if (value) parts.set(name, value);
  if (before !== null) parts.set('before', String(before));
  return parts.toString();
}
