import { useLocale, useTranslations } from 'next-intl';
import type { SiteEdition, SiteHeader } from '../../domain/site.ts';
import { Instant } from '../ui/instant.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { RatingScale } from '../verdicts/rating-scale.tsx';
import { Part } from './site-part.tsx';
import { WhoWeAre } from './who-we-are.tsx';

type Props = { site: SiteEdition; all: readonly SiteHeader[]; timeZone: string };

const PARTS = ['steps', 'scale', 'who', 'money', 'complain'] as const;

/** How the newsroom checks, its scale, who it is and who pays: one site edition, whole. */
export function SiteRecord({ site: { header, document }, all, timeZone }: Props) {
  const t = useTranslations('method');
  const locale = useLocale();
  const newest = all[0]?.number ?? header.number;
  return (
    <>
      <PageHead title={t('title')}>
        {t.rich('edition', {
          number: header.number,
          at: () => <Instant at={header.publishedAt} timeZone={timeZone} shape="day" />,
        })}
      </PageHead>
      {document.note && <p className="max-w-measure text-note break-anywhere">{t('note', { note: document.note })}</p>}
      {header.number !== newest && (
        <Notice icon="back">
          {t.rich('older', { newest, link: (chunks) => <a href={`/${locale}/method`}>{chunks}</a> })}
        </Notice>
      )}
      <div className="mt-6 grid gap-x-16 gap-y-6 lg:grid-cols-[200px_minmax(0,1fr)]">
        <nav aria-label={t('onThisPage')} className="print:hidden">
          <ul className="flex flex-wrap gap-x-6 text-note lg:sticky lg:top-6 lg:grid">
            {PARTS.map((part) => (
              <li key={part}>
                <a className="inline-flex min-h-8 items-center" href={`#${part}`}>
                  {t(`parts.${part}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="grid min-w-0 gap-16">
          <Part id="steps" title={t('parts.steps')}>
            <ol>
              {document.method.map((step, index) => (
                <li
                  key={step.title}
                  className="grid grid-cols-[40px_minmax(0,1fr)] border-t border-rule py-3 first:border-t-0"
                >
                  <span className="font-serif text-lead text-quiet">{index + 1}</span>
                  <div>
                    <h3 className="font-serif text-lead">{step.title}</h3>
                    <p className="max-w-measure break-anywhere">{step.text}</p>
                  </div>
                </li>
              ))}
            </ol>
          </Part>
          <Part id="scale" title={t('parts.scale')}>
            <RatingScale scale={document.scale} />
          </Part>
          <WhoWeAre document={document} />
          {all.length > 1 && (
            <Part id="editions" title={t('editions')}>
              <ul className="grid gap-1">
                {all.map(({ number, publishedAt }) => (
                  <li key={number}>
                    <a className="inline-block py-1" href={`/${locale}/method/${number}`}>
                      {t.rich('edition', {
                        number,
                        at: () => <Instant at={publishedAt} timeZone={timeZone} shape="day" />,
                      })}
                    </a>
                  </li>
                ))}
              </ul>
            </Part>
          )}
          <p className="text-note text-quiet">
            {t('hash')} <code className="font-mono text-label break-anywhere">{header.documentHash}</code>
          </p>
        </div>
      </div>
    </>
  );
}
