import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { ClaimRecord } from '../../../../../../components/claims/claim-record.tsx';
import { NotYetPublished } from '../../../../../../components/claims/not-yet-published.tsx';
import { endOfDay } from '../../../../../../domain/edtf.ts';
import { calendarDay } from '../../../../../../domain/text.ts';
import type { Locale } from '../../../../../../messages/locales.ts';
import { setStatus } from '../../../../../../server/bridge.ts';
import { claimAddress, claimMetadata, followRename, readNewest, readOn } from '../../../../../claim-page.tsx';
import { Missing } from '../../../../../missing-page.tsx';
import { Screen } from '../../../../../screen.tsx';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale; slug: string; day: string }> };

/** The day ends where the newsroom is. The zone is that of the newest edition: one page has one. */
async function find(slug: string, day: string) {
  const newest = calendarDay.safeParse(day).success ? await readNewest(slug) : null;
  const zone = newest?.edition.document.newsroom.timeZone;
  return { newest, found: zone ? await readOn(slug, endOfDay(day, zone)) : null };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, day } = await params;
  const { newest, found } = await find(slug, day);
  const address = claimAddress(locale, newest?.slug ?? slug);
  const canonical = found ? `${address}/editions/${found.edition.header.number}` : address;
  return claimMetadata(found, { locale, canonical, index: false });
}

/** The claim as it stood at the end of a day. */
export default async function DayPage({ params }: Props) {
  const { locale, slug, day } = await params;
  setRequestLocale(locale);
  const { newest, found } = await find(slug, day);
  if (newest) followRename(newest, slug, `/${locale}/claims/${newest.slug}/on/${day}`);
  if (!found) setStatus(404);
  if (!newest) return <Missing />;
  return (
    <Screen place="claims">
      {found ? (
        <ClaimRecord edition={found.edition} shown={{ ...found, day }} address={claimAddress(locale, found.slug)} />
      ) : (
        <NotYetPublished edition={newest.edition} day={day} />
      )}
    </Screen>
  );
}
