import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { ClaimRecord } from '../../../../../../components/claims/claim-record.tsx';
import type { Locale } from '../../../../../../messages/locales.ts';
import { setStatus } from '../../../../../../server/bridge.ts';
import { claimAddress, claimMetadata, followRename, readNumbered } from '../../../../../claim-page.tsx';
import { Missing } from '../../../../../missing-page.tsx';
import { Screen } from '../../../../../screen.tsx';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale; slug: string; number: string }> };

/** Only `1`, `2`, …: another spelling of the same number would be a second address of the same page. */
const find = (slug: string, number: string) =>
  /^[1-9]\d{0,5}$/.test(number) ? readNumbered(slug, Number(number)) : Promise.resolve(null);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, number } = await params;
  const found = await find(slug, number);
  const canonical = `${claimAddress(locale, found?.slug ?? slug)}/editions/${number}`;
  return claimMetadata(found, { locale, canonical, index: false });
}

/** An edition as it was published, for good. */
export default async function EditionPage({ params }: Props) {
  const { locale, slug, number } = await params;
  setRequestLocale(locale);
  const found = await find(slug, number);
  if (!found) {
    setStatus(404);
    return <Missing />;
  }
  followRename(found, slug, `/${locale}/claims/${found.slug}/editions/${number}`);
  return (
    <Screen place="claims">
      <ClaimRecord edition={found.edition} shown={{ ...found, day: null }} address={claimAddress(locale, found.slug)} />
    </Screen>
  );
}
