import { useTranslations } from 'next-intl';
import { SUMMARY_FORMATS, type SummaryFormat } from '../../domain/summary.ts';
import { LinkButton } from '../ui/button.tsx';
import { CopyText } from '../ui/form/copy-text.tsx';

/** Every form a summary can be taken in. `addressOf` gives the stable address of each. */
export function TakeItAs({ addressOf }: { addressOf: (format: SummaryFormat) => string }) {
  const t = useTranslations('desk.summaries');
  return (
    <section aria-label={t('take.title')} className="mt-5">
      <h2 className="mb-2 text-note font-semibold text-quiet">{t('take.title')}</h2>
      <div className="flex flex-wrap gap-2">
        {SUMMARY_FORMATS.map((format) => (
          <LinkButton
            key={format}
            size="small"
            href={addressOf(format)}
            download
            {...(format === 'pdf' && { look: 'main', 'aria-keyshortcuts': 'd' })}
          >
            {t(`take.${format}`)}
          </LinkButton>
        ))}
      </div>
      <p className="mt-3 text-note text-quiet">{t('take.note')}</p>
      <details className="mt-3 text-note">
        <summary className="min-h-8 cursor-pointer font-semibold underline decoration-control underline-offset-4">
          {t('address.title')}
        </summary>
        <p className="mb-2">{t('address.note')}</p>
        <p className="mb-2 bg-wash px-3 py-2 font-mono text-label break-all">{addressOf('html')}</p>
        <CopyText text={addressOf('html')} words={{ copy: t('address.copy'), copied: t('address.copied') }} />
      </details>
    </section>
  );
}
