import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { TipPage } from '../../../../components/tips/tip-page.tsx';
import { getTipStatus } from '../../../../db/queries/tip-status.ts';
import type { TipStatus } from '../../../../domain/tip-status.ts';
import type { Locale } from '../../../../messages/locales.ts';
import { setStatus } from '../../../../server/bridge.ts';
import { siteOrigin } from '../../../address.ts';
import { missingMetadata } from '../../../missing.ts';
import { Missing } from '../../../missing-page.tsx';
import { Screen } from '../../../screen.tsx';
import { getStore, readNewsroom } from '../../../store.ts';
import { contactDays, readTipSeal } from '../../../tips/settings.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale; token: string }> };

/** The tip of this address. A program that was sent away with a decoy finds a tip there that waits, and nothing in it. */
const readTip = cache(async (token: string): Promise<TipStatus | null> => {
  const madeAt = readTipSeal().openDecoy(token);
  if (madeAt === null) return getTipStatus(await getStore(), token);
  const nothing = { words: '', takenAt: null, closedAt: null, told: null, claimSlug: null, into: null };
  return { kind: 'claim', state: 'open', receivedAt: new Date(madeAt), contact: 'none', ...nothing };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  if (!(await readTip(token))) return missingMetadata();
  const t = await getTranslations({ locale, namespace: 'tips.status' });
  return { title: t('title'), robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

export default async function TipStatusPage({ params }: Props) {
  const { locale, token } = await params;
  setRequestLocale(locale);
  const tip = await readTip(token);
  if (!tip) {
    setStatus(404);
    return <Missing />;
  }
  const address = `${siteOrigin()}/${locale}/tips/${token}`;
  const timeZone = (await readNewsroom())?.timeZone ?? 'UTC';
  return (
    <Screen>
      <TipPage tip={tip} address={address} timeZone={timeZone} days={contactDays()} />
    </Screen>
  );
}
