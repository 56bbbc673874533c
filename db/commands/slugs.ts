import { and, eq, ne } from 'drizzle-orm';
import type { AddressKind } from '../../domain/published.ts';
import { SLUG_MAX, slugFrom } from '../../domain/slug.ts';
import { stop, type Work } from './command.ts';

/** Free for this target: neither another desk row nor a public address that leads elsewhere holds it. Slugs never die, so
 *  an address once public stays with its target for ever. */
async function isFree({ tx, t }: Work, kind: AddressKind, slug: string, targetId: string): Promise<boolean> {
  const table = { claim: t.claims, party: t.parties, story: t.stories }[kind];
  const rows = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.slug, slug), ne(table.id, targetId)));
  const taken = await tx
    .select({ id: t.addresses.targetId })
    .from(t.addresses)
    .where(and(eq(t.addresses.kind, kind), eq(t.addresses.slug, slug), ne(t.addresses.targetId, targetId)));
  return rows.length === 0 && taken.length === 0;
}

/** The slug asked for, refused in its field if it is taken; or one made from the name, counted up until it is free. */
export async function claimSlug(
  work: Work,
  kind: AddressKind,
  targetId: string,
  name: string,
  asked?: string,
): Promise<string> {
  if (asked) return (await isFree(work, kind, asked, targetId)) ? asked : stop({ code: 'slugTaken', field: 'slug' });
  const base = slugFrom(name, kind);
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : `-${count}`;
    const slug = `${base.slice(0, SLUG_MAX - ending.length).replace(/-$/, '')}${ending}`;
    if (await isFree(work, kind, slug, targetId)) return slug;
  }
}
