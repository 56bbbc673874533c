import { and, desc, eq, inArray } from 'drizzle-orm';
import type { AddressKind } from '../../domain/published.ts';
import { query, type Slots } from '../engines/prepared.ts';
import type { Store } from '../engines/store.ts';
import { readMerges } from '../party-merges.ts';

/** What a public slug of this kind leads to, old slugs included and merged parties followed; null where it never was one. */
export async function targetOf(store: Store, kind: AddressKind, slug: string): Promise<string | null> {
  return (await targetsOf(store, kind, [slug])).get(slug) ?? null;
}

/** The same for many slugs at once. Slugs that lead nowhere are not in the map. */
export async function targetsOf(
  { read, t }: Store,
  kind: AddressKind,
  slugs: readonly string[],
): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await read
    .select({ slug: t.addresses.slug, targetId: t.addresses.targetId })
    .from(t.addresses)
    .where(and(eq(t.addresses.kind, kind), inArray(t.addresses.slug, [...slugs])));
  const merges = kind === 'party' && rows.length > 0 ? await readMerges(read) : new Map<string, string>();
  return new Map(rows.map(({ slug, targetId }) => [slug, merges.get(targetId) ?? targetId]));
}

const slugsOf = query((read, t, { kind, targetId }: Slots<{ kind: AddressKind; targetId: string }>) =>
  read
    .select({ slug: t.addresses.slug })
    .from(t.addresses)
    .where(and(eq(t.addresses.kind, kind), eq(t.addresses.targetId, targetId)))
    .orderBy(desc(t.addresses.sequence))
    .limit(1),
);

/** The slug a target was last given. */
export async function newestSlug({ read }: Store, kind: AddressKind, targetId: string): Promise<string | null> {
  const [row] = await slugsOf(read, { kind, targetId });
  return row?.slug ?? null;
}
