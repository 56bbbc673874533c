import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EditionHistory } from '../../../../../components/editions/edition-history.tsx';
import { getDocuments, listEditions } from '../../../../../db/queries/editions.ts';
import { chooseEditions } from '../../../../../domain/edition-choice.ts';
import { quoted } from '../../../../../domain/quotation.ts';
import type { Locale } from '../../../../../messages/locales.ts';
import { setStatus } from '../../../../../server/bridge.ts';
import { claimAddress, readNewest } from '../../../../claim-page.tsx';
import { missingMetadata } from '../../../../missing.ts';
import { Missing } from '../../../../missing-page.tsx';
import { Screen } from '../../../../screen.tsx';
import { getStore } from '../../../../store.ts';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
};

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const newest = await readNewest(slug);
  if (!newest) return missingMetadata();
  const t = await getTranslations('meta');
  const title = t('editionsTitle', { words: quoted(newest.edition.document.claim) });
  return { title, alternates: { canonical: `${claimAddress(locale, newest.slug)}/editions` } };
}

/** What each edition changed: two of them side by side, and all of them with their hashes. */
export default async function EditionsPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  const store = await getStore();
  const history = await listEditions(store, slug);
  if (!history) {
    setStatus(404);
    return <Missing />;
  }
  if (history.slug !== slug) permanentRedirect(`/${locale}/claims/${history.slug}/editions`);
  const { from, to } = await searchParams;
  const chosen = chooseEditions(history.headers, { from: one(from), to: one(to) });
  const editions = await getDocuments(store, chosen ?? history.headers);
  return (
    <Screen place="claims">
      <EditionHistory headers={history.headers} editions={editions} />
    </Screen>
  );
}
