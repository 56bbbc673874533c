import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Edition } from '../../domain/edition.ts';
import { formatInstant } from '../../domain/instants.ts';
import { quoted } from '../../domain/quotation.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Section } from '../ui/section.tsx';

const FORMATS = ['pdf', 'docx', 'md', 'csv', 'json', 'bib', 'csl'] as const;

type Props = {
  edition: Edition;
  /** The edition's permanent address, absolute. */
  permalink: string;
  isNewest: boolean;
};

/** How to take the record along: as a citation, as a file, as a feed, and the proof that it was not changed since. */
export function UseRecord({ edition: { header, document }, permalink, isNewest }: Props) {
  const t = useTranslations('claim.use');
  const locale = useLocale();
  const { claim, newsroom, verdict } = document;
  const citation = t('citation', {
    words: quoted(claim),
    // A citation is read far from this page: it must not pass on a verdict that is no longer stood by.
    standing: t(document.kind === 'withdrawal' ? 'standingWithdrawn' : 'standing', { verdict: verdict.rating.label }),
    newsroom: newsroom.name,
    number: header.number,
    at: formatInstant(header.publishedAt, locale, newsroom.timeZone),
    zone: newsroom.timeZone,
    address: permalink,
  });
  return (
    <Section id="use" title={t('title')}>
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-2">
        <div className="min-w-0">
          <p className="bg-wash px-4 py-3 font-serif break-anywhere">{citation}</p>
          <p className="mt-4 flex flex-wrap gap-3">
            <CopyButton text={citation}>{t('copyCitation')}</CopyButton>
            <CopyButton text={permalink}>{t('copyLink', { number: header.number })}</CopyButton>
          </p>
        </div>
        <dl className="grid min-w-0 content-start gap-3">
          <Way term={t('download')} isForScreen>
            {FORMATS.map((format) => (
              <a
                key={format}
                className="inline-flex min-h-8 min-w-6 items-center"
                href={`/exports/claims/${claim.slug}.${format}${isNewest ? '' : `?edition=${header.number}`}`}
              >
                {t(`formats.${format}`)}
              </a>
            ))}
            <a className="inline-flex min-h-8 min-w-6 items-center" href={`/${locale}/claims/${claim.slug}/embed`}>
              {t('embed')}
            </a>
          </Way>
          <Way term={t('permanent')} isForScreen>
            <a className="py-1 break-anywhere" href={permalink}>
              {t('edition', { number: header.number })}
            </a>
          </Way>
          <Way term={t('wrong')} isForScreen>
            <a className="py-1" href={`/${locale}/report?claim=${claim.slug}&edition=${header.number}`}>
              {t('report')}
            </a>
          </Way>
          <Way term={t('proof')}>
            <Hash label={t('hash')} value={header.documentHash} />
            {header.previousHash && <Hash label={t('previousHash')} value={header.previousHash} />}
            <span className="w-full text-note text-quiet">{t('position', { position: header.position })}</span>
          </Way>
        </dl>
      </div>
    </Section>
  );
}

/** On paper a link leads nowhere; the citation has the address written out. */
function Way({ term, isForScreen = false, children }: { term: string; isForScreen?: boolean; children: ReactNode }) {
  return (
    <div className={isForScreen ? 'print:hidden' : ''}>
      <dt>{term}</dt>
      <dd className="flex flex-wrap gap-x-4">{children}</dd>
    </div>
  );
}

function Hash({ label, value }: { label: string; value: string }) {
  return (
    <span className="w-full text-note">
      {label} <code className="font-mono text-label break-anywhere">{value}</code>
    </span>
  );
}
