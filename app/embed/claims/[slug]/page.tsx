import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmbeddedClaim } from '../../../../components/embed/embedded-claim.tsx';
import { getEdition } from '../../../../db/queries/editions.ts';
import { quoted } from '../../../../domain/quotation.ts';
import { DEFAULT_LOCALE } from '../../../../messages/locales.ts';
import { setStatus } from '../../../../server/bridge.ts';
import { siteOrigin } from '../../../address.ts';
import { readNewest } from '../../../claim-page.tsx';
import { getStore } from '../../../store.ts';

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readEdition({ params, searchParams }: Props) {
  const { slug } = await params;
  const { edition } = await searchParams;
  if (edition === undefined) return readNewest(slug);
  return typeof edition === 'string' && /^[1-9]\d{0,5}$/.test(edition)
    ? getEdition(await getStore(), slug, Number(edition))
    : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await readEdition(props);
  if (!found) return {};
  const { slug, edition } = found;
  return {
    title: quoted(edition.document.claim),
    alternates: { canonical: `${siteOrigin()}/${DEFAULT_LOCALE}/claims/${slug}` },
  };
}

/** `/embed/claims/[slug]`: a claim to be framed by other sites. It follows the newest edition, or stays with `?edition=`; it is
 *  light or dark with `?theme=`, else as the reader's system; `?size=compact` leaves out the line with its words. */
export default async function EmbedPage(props: Props) {
  const found = await readEdition(props);
  const { theme, size } = await props.searchParams;
  const themed = theme === 'light' || theme === 'dark' ? { 'data-theme': theme } : {};
  if (!found) {
    setStatus(404);
    const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'embed' });
    return (
      <main className="bg-paper p-4 text-ink" {...themed}>
        <p>{t('missing')}</p>
      </main>
    );
  }
  return (
    <div className="bg-paper text-ink" {...themed}>
      <EmbeddedClaim found={found} site={`${siteOrigin()}/${DEFAULT_LOCALE}`} compact={size === 'compact'} />
    </div>
  );
}
