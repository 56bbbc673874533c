import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { PartyRecord } from '../../../../components/parties/party-record.tsx';
import { getParty } from '../../../../db/queries/party-page.ts';
import { pairsOf, readClaimQuery } from '../../../../domain/claim-filters.ts';
import { readSayingAct, type SayingAct, sayingsOf } from '../../../../domain/sayings.ts';
import type { Locale } from '../../../../messages/locales.ts';
import { setStatus } from '../../../../server/bridge.ts';
import type { SearchParams } from '../../../claim-list.ts';
import { listMetadata } from '../../../list-metadata.ts';
import { missingMetadata } from '../../../missing.ts';
import { Missing } from '../../../missing-page.tsx';
import { readRecordMoment } from '../../../record.ts';
import { Screen } from '../../../screen.tsx';
import { getStore, readNewsroom } from '../../../store.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale; slug: string }>; searchParams: Promise<SearchParams> };

const readParty = cache(async (slug: string, act: SayingAct | null, after: string | null, before: string | null) =>
  getParty(await getStore(), slug, { act, after, before }),
);

async function read({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  const asked = await searchParams;
  const { after, before } = readClaimQuery(pairsOf(asked)).cursor;
  const act = readSayingAct([asked.act].flat()[0]);
  return { locale, slug, act, found: await readParty(slug, act, after, before) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, found } = await read(props);
  if (!found.found) return missingMetadata();
  const t = await getTranslations('party');
  const { name } = found.page.party;
  const description = t('description', { name });
  return listMetadata({
    locale,
    path: `/parties/${slug}`,
    title: name,
    description,
    feed: `verdicts.atom?party=${slug}`,
  });
}

export default async function PartyPage(props: Props) {
  const { locale, act, found } = await read(props);
  setRequestLocale(locale);
  if (!found.found) {
    if (found.movedTo) permanentRedirect(`/${locale}/parties/${found.movedTo}`);
    setStatus(404);
    return <Missing />;
  }
  const { claims, ids, ...page } = found.page;
  return (
    <Screen place="parties">
      <PartyRecord
        {...page}
        claims={claims.map(({ claim }) => claim)}
        sayings={sayingsOf(ids, claims)}
        act={act}
        now={await readRecordMoment()}
        timeZone={(await readNewsroom())?.timeZone ?? 'UTC'}
      />
    </Screen>
  );
}
