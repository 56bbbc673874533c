import { useLocale, useTranslations } from 'next-intl';
import type { TipStatus } from '../../domain/tip-status.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { TipTrack } from './tip-track.tsx';

type Props = { tip: TipStatus; address: string; timeZone: string; days: number };

/** The private page of a tip: the address to keep, what was sent, and where it stands. */
export function TipPage({ tip, address, timeZone, days }: Props) {
  const t = useTranslations('tips.status');
  const locale = useLocale();
  const page = tip.kind === 'error' && tip.claimSlug;
  return (
    <>
      <PageHead title={t('title')}>{t('lead')}</PageHead>
      <div className="grid max-w-[44rem] gap-8">
        <Notice icon="check">{t('kept')}</Notice>
        <div className="grid gap-3 border-2 border-ink p-4">
          <code className="font-mono text-note break-anywhere select-all">{address}</code>
          <p className="has-[[hidden]]:hidden">
            <CopyButton text={address}>{t('copy')}</CopyButton>
          </p>
        </div>
        {tip.words !== '' && (
          <section className="grid gap-2">
            <h2 className="font-serif text-entry">{t('words')}</h2>
            <p dir="auto" className="border-l-4 border-rule px-4 whitespace-pre-line break-anywhere">
              {tip.words}
            </p>
            {page && (
              <p className="text-note">
                {t.rich('reported', { link: (chunks) => <a href={`/${locale}/claims/${page}`}>{chunks}</a> })}
              </p>
            )}
          </section>
        )}
        <section className="grid gap-4">
          <h2 className="font-serif text-entry">{t('track')}</h2>
          <TipTrack tip={tip} timeZone={timeZone} />
        </section>
        <p className="text-note text-quiet">{t(`contact.${tip.contact}`, { days })}</p>
      </div>
    </>
  );
}
