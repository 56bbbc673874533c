import type { Metadata } from 'next';
import { siteOrigin } from './address.ts';
import { addressIn, languageAlternates } from './languages.ts';
import { readSiteName } from './site-name.ts';

/** `feed` is the feed that holds what the page lists. */
type Head = { locale: string; path: string; title: string; description: string; feed?: string };

/** Title, description, canonical address and cards of a page that lists something. */
export async function listMetadata({
  locale,
  path,
  title,
  description,
  feed = 'verdicts.atom',
}: Head): Promise<Metadata> {
  const canonical = addressIn(locale, path);
  return {
    title,
    description,
    alternates: {
      canonical,
      ...languageAlternates(path),
      types: { 'application/atom+xml': `${siteOrigin()}/feeds/${feed}` },
    },
    openGraph: { type: 'website', title, description, url: canonical, locale, siteName: await readSiteName() },
    twitter: { card: 'summary', title, description },
  };
}
