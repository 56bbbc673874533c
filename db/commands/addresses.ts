import { and, eq } from 'drizzle-orm';
import type { EditionDocument } from '../../domain/edition.ts';
import { partiesOf } from '../../domain/parties-of.ts';
import type { AddressKind } from '../../domain/published.ts';
import { query, type Slots } from '../engines/prepared.ts';
import { addRows, isIn } from '../engines/rows.ts';
import { stop, type Work } from './command.ts';

type Address = { kind: AddressKind; slug: string; targetId: string };

const known = query((read, t, { kind, slugs }: Slots<{ kind: AddressKind; slugs: readonly string[] }>) =>
  read
    .select({ slug: t.addresses.slug, targetId: t.addresses.targetId })
    .from(t.addresses)
    .where(and(eq(t.addresses.kind, kind), isIn(t.addresses.slug, slugs))),
);

/** Every slug the edition shows leads somewhere from now on. A rename adds a row; the old address redirects. Whatever the
 *  edition before showed has its address. */
export async function announceAddresses(
  { tx, t, now }: Work,
  document: EditionDocument,
  previous: EditionDocument | null,
): Promise<void> {
  const announced = previous ? addressesIn(previous) : new Map<string, Address>();
  const fresh = [...addressesIn(document)].flatMap(([key, address]) =>
    announced.get(key)?.targetId === address.targetId ? [] : [address],
  );
  for (const kind of new Set(fresh.map((address) => address.kind))) {
    const ofKind = fresh.filter((address) => address.kind === kind);
    const rows = await known(tx, { kind, slugs: ofKind.map((address) => address.slug) });
    const targets = new Map(rows.map((row) => [row.slug, row.targetId]));
    for (const { slug, targetId } of ofKind) {
      if ((targets.get(slug) ?? targetId) !== targetId)
        stop({ code: 'slugTaken', field: 'claim.slug', params: { slug } });
    }
    const added = ofKind.filter((address) => !targets.has(address.slug));
    await addRows(
      tx,
      t.addresses,
      added.map((address) => ({ ...address, since: now })),
    );
  }
}

/** By kind and slug: whatever is shown twice is announced once. */
function addressesIn(document: EditionDocument): Map<string, Address> {
  const { claim, story } = document;
  const shown: Address[] = [
    { kind: 'claim', slug: claim.slug, targetId: claim.id },
    ...(story ? [{ kind: 'story' as const, slug: story.slug, targetId: story.id }] : []),
    ...partiesOf(document).map((party) => ({ kind: 'party' as const, slug: party.slug, targetId: party.id })),
  ];
  return new Map(shown.map((address) => [`${address.kind} ${address.slug}`, address]));
}
