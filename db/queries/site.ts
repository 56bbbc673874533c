import { desc, eq } from 'drizzle-orm';
import { readSite, type SiteEdition, type SiteHeader } from '../../domain/site.ts';
import type { Store } from '../engines/store.ts';

/** What the newsroom says of itself: the newest site edition, or the one with this number. Null where there is none. */
export async function getSite({ read, t }: Store, number?: number): Promise<SiteEdition | null> {
  const [row] = await read
    .select()
    .from(t.siteEditions)
    .where(number === undefined ? undefined : eq(t.siteEditions.number, number))
    .orderBy(desc(t.siteEditions.number))
    .limit(1);
  if (!row) return null;
  const { document, ...header } = row;
  return { header, document: readSite(document) };
}

/** Every site edition there was, newest first, without its document. */
export async function listSites({ read, t }: Store): Promise<SiteHeader[]> {
  const { number, publishedAt, publishedBy, documentHash } = t.siteEditions;
  return read.select({ number, publishedAt, publishedBy, documentHash }).from(t.siteEditions).orderBy(desc(number));
}
