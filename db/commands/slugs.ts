import { and, desc, eq, ne } from 'drizzle-orm';
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

/** An earlier public address of the same target: it leads to the newer one for good, so it cannot be the newest again. */
async function isLeftBehind({ tx, t }: Work, kind: AddressKind, slug: string, targetId: string): Promise<boolean> {
  const [newest, ...earlier] = await tx
    .select({ slug: t.addresses.slug })
    .from(t.addresses)
    .where(and(eq(t.addresses.kind, kind), eq(t.addresses.targetId, targetId)))
    .orderBy(desc(t.addresses.sequence));
  return newest?.slug !== slug && earlier.some((address) => address.slug === slug);
}

/** The slug of a row that is saved: the one it has, or the new one asked for. */
export const keptSlug = (
  work: Work,
  kind: AddressKind,
  row: { id: string; slug: string },
  asked: string | undefined,
): Promise<string> =>
  asked && asked !== row.slug ? claimSlug(work, kind, row.id, asked, asked) : Promise.resolve(row.slug);

/** The slug asked for, refused in its field if it is taken; or one made from the name, counted up until it is free. */
export async function claimSlug(
  work: Work,
  kind: AddressKind,
  targetId: string,
  name: string,
  asked?: string,
): Promise<string> {
  if (asked) {
    if (!(await isFree(work, kind, asked, targetId))) stop({ code: 'slugTaken', field: 'slug' });
    if (await isLeftBehind(work, kind, asked, targetId)) stop({ code: 'slugLeftBehind', field: 'slug' });
    return asked;
  }
  const base = slugFrom(name, kind);
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : `-${count}`;
    const slug = `${base.slice(0, SLUG_MAX - ending.length).replace(/-$/, '')}${ending}`;
    if (await isFree(work, kind, slug, targetId)) return slug;
  }
}
