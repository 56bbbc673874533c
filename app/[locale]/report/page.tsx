import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ErrorTip, type Reported } from '../../../components/tips/error-tip.tsx';
import { Notice } from '../../../components/ui/notice.tsx';
import { PageHead } from '../../../components/ui/page-head.tsx';
import type { Locale } from '../../../messages/locales.ts';
import type { SearchParams } from '../../claim-list.ts';
import { readNewest, readNumbered } from '../../claim-page.tsx';
import { listMetadata } from '../../list-metadata.ts';
import { Screen } from '../../screen.tsx';
import { submitTip } from '../../tips/actions.ts';
import { contactDays, readTipSeal } from '../../tips/settings.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations('tips.report');
  return listMetadata({ locale, path: '/report', title: t('title'), description: t('description') });
}

export default async function ReportPage({ params, searchParams }: Props) {
  setRequestLocale((await params).locale);
  const t = await getTranslations('tips.report');
  const { claim, edition } = await searchParams;
  const reported = await editionReported(claim, edition);
  return (
    <Screen>
      <PageHead title={t('title')}>
        <p className="max-w-measure">{t('lead')}</p>
      </PageHead>
      {claim !== undefined && !reported && (
        <div className="pb-6">
          <Notice icon="alert">{t('noSuchClaim')}</Notice>
        </div>
      )}
      <ErrorTip action={submitTip} token={readTipSeal().issue(new Date())} days={contactDays()} reported={reported} />
    </Screen>
  );
}

type Asked = string | string[] | undefined;

/** The edition that this address names, or the newest of its claim; null where there is no such claim. */
async function editionReported(slug: Asked, number: Asked): Promise<Reported | null> {
  if (typeof slug !== 'string') return null;
  const numbered = /^[1-9]\d{0,5}$/.test(String(number)) ? await readNumbered(slug, Number(number)) : null;
  return numbered ?? readNewest(slug);
}
