import { useLocale, useTranslations } from 'next-intl';
import type { EditionDocument, EditionHeader } from '../../domain/edition.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import { ClaimName } from '../claims/claim-rows.tsx';
import { SmallLine } from '../timeline/small-line.tsx';
import { Fact, Facts } from '../ui/facts.tsx';
import { Instant } from '../ui/instant.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { type CorrectingKind, CorrectionMark } from './correction-mark.tsx';

type Props = {
  kind: CorrectingKind;
  header: EditionHeader;
  document: EditionDocument;
  claim: PublishedClaim;
  now: number;
};

/** One correction: what kind, when, of which claim, what was wrong and what is right, and who noticed. */
export function CorrectionEntry({ kind, header, document, claim, now }: Props) {
  const t = useTranslations('corrections');
  const { timeZone } = document.newsroom;
  return (
    <li
      id={`edition-${header.position}`}
      className="grid gap-x-8 gap-y-3 border-t border-rule-strong py-5 lg:grid-cols-[160px_minmax(0,1fr)_300px]"
    >
      <div>
        <p className="flex items-center gap-2 font-semibold">
          <CorrectionMark kind={kind} />
          {t(`kinds.${kind}`)}
        </p>
        <p className="text-note text-quiet">
          <Instant at={header.publishedAt} timeZone={timeZone} />
        </p>
      </div>
      <div className="min-w-0">
        <ClaimName claim={claim} />
        <WhatWasWrong document={document} />
      </div>
      <div className="min-w-0 border-rule lg:border-l lg:pl-6">
        <CorrectionFacts kind={kind} header={header} document={document} slug={claim.slug} />
        <div className="mt-2">
          <SmallLine line={claim.line} now={now} />
        </div>
      </div>
    </li>
  );
}

function WhatWasWrong({ document: { correction, note } }: { document: EditionDocument }) {
  const t = useTranslations('corrections');
  return (
    <div className="mt-3 max-w-[60ch] font-serif text-entry break-anywhere">
      {correction && (
        <>
          <p>
            <span className="font-sans text-note text-quiet">{t('wrong')} </span>
            <del>{correction.wrong}</del>
          </p>
          <p className="mt-1">
            <span className="font-sans text-note text-quiet">{t('right')} </span>
            <ins>{correction.right}</ins>
          </p>
        </>
      )}
      <p className={correction ? 'mt-2 font-sans text-note text-quiet' : ''}>{note}</p>
    </div>
  );
}

type FactsProps = { kind: CorrectingKind; header: EditionHeader; document: EditionDocument; slug: string };

function CorrectionFacts({ kind, header, document, slug }: FactsProps) {
  const t = useTranslations('corrections');
  const locale = useLocale();
  const before = document.history.at(-1);
  const { rating } = document.verdict;
  const { correction, newsroom } = document;
  const editions = `/${locale}/claims/${slug}/editions`;
  const comparison = before ? `${editions}?from=${before.number}&to=${header.number}` : editions;
  return (
    <Facts>
      <Fact term={t('verdict')}>
        <span className="flex flex-wrap items-center gap-x-2">
          {before && before.rating.key !== rating.key && (
            <>
              <s className="[&_span]:line-through">
                <Verdict rating={before.rating} />
              </s>{' '}
              {t('to')}{' '}
            </>
          )}
          <Verdict rating={rating} />
          {kind === 'withdrawal' && <span className="text-quiet"> {t('withdrawn')}</span>}
          {kind !== 'withdrawal' && before?.rating.key === rating.key && (
            <span className="text-quiet"> {t('unchanged')}</span>
          )}
        </span>
      </Fact>
      {correction?.noticedBy && <Fact term={t('noticedBy')}>{correction.noticedBy}</Fact>}
      {before && (
        <Fact term={t('stoodSo')}>
          {t.rich('stoodSoDays', {
            from: () => <Instant at={before.publishedAt} timeZone={newsroom.timeZone} shape="day" />,
            to: () => <Instant at={header.publishedAt} timeZone={newsroom.timeZone} shape="day" />,
          })}
        </Fact>
      )}
      <Fact term={t('editions')}>
        <a className="inline-block py-0.5" href={comparison}>
          {before ? t('compare', { from: before.number, to: header.number }) : t('edition', { number: header.number })}
        </a>
      </Fact>
    </Facts>
  );
}
