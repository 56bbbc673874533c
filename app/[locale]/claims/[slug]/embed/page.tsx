import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EmbedCode } from '../../../../../components/embed/embed-code.tsx';
import { Notice } from '../../../../../components/ui/notice.tsx';
import { PageHead } from '../../../../../components/ui/page-head.tsx';
import type { Edition } from '../../../../../domain/edition.ts';
import { embedAddress, embedCode, embedHeight, readEmbedLook } from '../../../../../domain/embed.ts';
import { formatInstant } from '../../../../../domain/instants.ts';
import { quoted } from '../../../../../domain/quotation.ts';
import type { Locale } from '../../../../../messages/locales.ts';
import { setStatus } from '../../../../../server/bridge.ts';
import { siteOrigin } from '../../../../address.ts';
import { claimAddress, followRename, readNewest, readNumbered } from '../../../../claim-page.tsx';
import { missingMetadata } from '../../../../missing.ts';
import { Missing } from '../../../../missing-page.tsx';
import { Screen } from '../../../../screen.tsx';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function read({ params, searchParams }: Props) {
  const { slug } = await params;
  const look = readEmbedLook(await searchParams);
  const found = look.edition === null ? await readNewest(slug) : await readNumbered(slug, look.edition);
  return { found, look };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await read(props);
  if (!found) return missingMetadata();
  const t = await getTranslations('embed');
  const { locale } = await props.params;
  return {
    title: t('titleOf', { words: quoted(found.edition.document.claim) }),
    alternates: { canonical: claimAddress(locale, found.slug) },
    robots: { index: false },
  };
}

/** The words that stay where no script runs, dated: they are of one edition, whatever is published later. */
async function embedWords({ header, document }: Edition, locale: string) {
  const t = await getTranslations('embed');
  const { verdict, newsroom, note, claim, story } = document;
  const dated = {
    claimant: claim.claimant.party.name,
    number: header.number,
    date: formatInstant(header.publishedAt, locale, newsroom.timeZone, 'day'),
  };
  const told =
    document.kind === 'withdrawal'
      ? t('toldWithdrawn', { ...dated, note })
      : t('told', { ...dated, verdict: verdict.rating.label, summary: verdict.summary });
  return { told, note: story?.notice ?? null };
}

/** How another site shows a claim: the frame as it will look, and what to paste for it. */
export default async function EmbedCodePage(props: Props) {
  const { locale, slug } = await props.params;
  setRequestLocale(locale);
  const { found, look } = await read(props);
  if (!found) {
    setStatus(404);
    return <Missing />;
  }
  followRename(found, slug, `/${locale}/claims/${found.slug}/embed`);
  const t = await getTranslations('embed');
  const origin = siteOrigin();
  const { document } = found.edition;
  const { told, note } = await embedWords(found.edition, locale);
  const words = { told, note, newsroom: document.newsroom.name };
  const address = claimAddress(locale, found.slug);
  const page = look.edition === null ? address : `${address}/editions/${look.edition}`;
  const code = { origin, slug: found.slug, page, words };
  return (
    <Screen place="claims">
      <PageHead title={t('title')}>{quoted(document.claim)}</PageHead>
      <div className="grid gap-6">
        {found.edition.header.number < found.newest && (
          <Notice icon="alert">
            {t('overtaken', { number: found.edition.header.number })}{' '}
            {t(found.corrected === null ? 'newer' : 'newerCorrects', { number: found.newest })}
          </Notice>
        )}
        <EmbedCode
          claim={{ slug: found.slug, newest: found.newest, title: quoted(document.claim) }}
          look={look}
          code={embedCode(found.edition, code, look)}
          frame={embedAddress('', found.slug, look)}
          height={embedHeight(look)}
        />
      </div>
    </Screen>
  );
}
