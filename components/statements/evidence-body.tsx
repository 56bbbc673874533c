import { useLocale, useTranslations } from 'next-intl';
import type { Evidence } from '../../domain/edition.ts';
import { isQuotable } from '../../domain/wording.ts';
import { Instant } from '../ui/instant.tsx';
import { StanceWord } from './stance.tsx';
import { Words } from './words.tsx';

/** One piece of evidence: what it does, who said it in what office, the words, and why they bear on the claim. */
export function EvidenceBody({ evidence, timeZone }: { evidence: Evidence; timeZone: string }) {
  const t = useTranslations('claim');
  const locale = useLocale();
  const { statement, withdrawn } = evidence;
  const quotable = isQuotable(statement.wording);
  const office = [statement.office, statement.onBehalfOf?.name].filter(Boolean).join(', ');
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="min-w-3 text-note font-semibold text-quiet">{evidence.number}</span>
        <StanceWord stance={evidence.stance} interested={evidence.interest.kind === 'interested'} />
        {evidence.interest.kind === 'interested' && <span className="text-note text-quiet">{t('interested')}</span>}
      </p>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <a className="font-semibold" href={`/${locale}/parties/${statement.party.slug}`}>
          {statement.party.name}
        </a>
        {office && <span className="text-quiet">{office}</span>}
      </p>
      <blockquote className={`mt-2 max-w-[60ch] font-serif text-said ${quotable ? 'hang-quote' : ''}`}>
        <Words words={statement.words} quotable={quotable} language={statement.language} />
      </blockquote>
      {statement.original && (
        <blockquote className="mt-2 max-w-[60ch] font-serif text-quiet">
          <Words
            words={statement.original.words}
            quotable
            language={statement.original.language ?? statement.language}
          />
        </blockquote>
      )}
      <p className="mt-3 max-w-[66ch] text-note text-quiet break-anywhere">
        <strong className="text-ink">{t('whyItBears')}</strong> {evidence.why}
        {evidence.bearsOn && ` ${t('bearsOn', { words: evidence.bearsOn })}`}
      </p>
      {withdrawn && (
        <p className="mt-3 max-w-[66ch] border-l-4 border-ink bg-wash px-4 py-2 text-note break-anywhere">
          <strong>
            {t.rich('noLongerReliedOn', { at: () => <Instant at={withdrawn.at} timeZone={timeZone} shape="day" /> })}
          </strong>{' '}
          {withdrawn.reason}
        </p>
      )}
    </>
  );
}
