import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ClaimTip } from '../../../components/tips/claim-tip.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import type { Locale } from '../../../messages/locales.ts';
import { listMetadata } from '../../list-metadata.ts';
import { Screen } from '../../screen.tsx';
import { submitTip } from '../../tips/actions.ts';
import { contactDays, readTipSeal } from '../../tips/settings.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations('tips.submit');
  return listMetadata({ locale, path: '/submit', title: t('title'), description: t('description') });
}

export default async function SubmitPage({ params }: Props) {
  setRequestLocale((await params).locale);
  const t = await getTranslations('tips.submit');
  return (
    <Screen>
      <PageHead title={t('title')}>
        <p className="max-w-measure">{t('lead')}</p>
      </PageHead>
      <ClaimTip action={submitTip} token={readTipSeal().issue(new Date())} days={contactDays()} />
    </Screen>
  );
}
