import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EmbedCode } from '../../../../../components/embed/embed-code.tsx';
import { PageHead } from '../../../../../components/ui/page-head.tsx';
import { embedAddress, embedCode, embedHeight, readEmbedLook } from '../../../../../domain/embed.ts';
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
  const told =
    document.kind === 'withdrawal'
      ? t('toldWithdrawn', { note: document.note })
      : t('told', { verdict: document.verdict.rating.label, summary: document.verdict.summary });
  const words = { told, newsroom: document.newsroom.name };
  const code = { origin, slug: found.slug, page: claimAddress(locale, found.slug), words };
  return (
    <Screen place="claims">
      <PageHead title={t('title')}>{quoted(document.claim)}</PageHead>
      <EmbedCode
        claim={{ slug: found.slug, newest: found.newest, title: quoted(document.claim) }}
        look={look}
        code={embedCode(found.edition, code, look)}
        frame={embedAddress('', found.slug, look)}
        height={embedHeight(look)}
      />
    </Screen>
  );
}
