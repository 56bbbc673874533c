import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import type { FoundEdition } from '../db/queries/editions.ts';
import { getEdition, getEditionOn, getNewestEdition } from '../db/queries/editions.ts';
import { quoted } from '../domain/quotation.ts';
import { siteOrigin } from './address.ts';
import { addressIn, languageAlternates } from './languages.ts';
import { missingMetadata } from './missing.ts';
import { readSiteName } from './site-name.ts';
import { getStore } from './store.ts';

// What the pages of one claim share. Head and body of a page ask for the same edition: it is read once.

export const readNewest = cache(async (slug: string) => getNewestEdition(await getStore(), slug));
export const readNumbered = cache(async (slug: string, number: number) => getEdition(await getStore(), slug, number));
export const readOn = cache(async (slug: string, moment: number) =>
  getEditionOn(await getStore(), slug, new Date(moment)),
);

/** The claim's own address, absolute: canonical for every page that shows its newest edition. */
export const claimAddress = (locale: string, slug: string): string => `${siteOrigin()}/${locale}/claims/${slug}`;

/** Sends a reader who came by an old slug on to the same page under the new one, for good. */
export function followRename(found: FoundEdition, asked: string, page: string): void {
  if (found.slug !== asked) permanentRedirect(page);
}

type Head = { locale: string; canonical: string; index: boolean };

/** Title, description and cards of a page that shows this edition. */
export async function claimMetadata(found: FoundEdition | null, { locale, canonical, index }: Head): Promise<Metadata> {
  if (!found) return missingMetadata();
  const t = await getTranslations('meta');
  const { claim, verdict, kind, note, number } = found.edition.document;
  const file = `${siteOrigin()}/exports/claims/${found.slug}`;
  const edition = number === found.newest ? '' : `?edition=${number}`;
  const label = kind === 'withdrawal' ? t('withdrawn') : verdict.rating.label;
  const title = t('claimTitle', { verdict: label, words: quoted(claim) });
  const description = kind === 'withdrawal' ? note : verdict.summary;
  const image = {
    url: `${siteOrigin()}/pictures/claims/${found.slug}/share.png?edition=${number}`,
    alt: title,
  };
  return {
    title,
    description,
    alternates: {
      canonical,
      ...languageAlternates(canonical.slice(addressIn(locale, '').length)),
      types: {
        'application/atom+xml': [
          `${siteOrigin()}/feeds/verdicts.atom`,
          `${siteOrigin()}/feeds/claims/${found.slug}.atom`,
        ].map((url) => ({ url })),
        'application/json+oembed': `${siteOrigin()}/oembed?url=${canonical}`,
        'application/json': `${file}.json${edition}`,
        'text/markdown': `${file}.md${edition}`,
      },
    },
    openGraph: {
      type: 'article',
      title,
      description,
      url: canonical,
      locale: locale.replace('-', '_'),
      siteName: await readSiteName(),
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
    ...(!index && { robots: { index: false } }),
  };
}
