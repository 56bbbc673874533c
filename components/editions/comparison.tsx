import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { compareEditions } from '../../domain/compare.ts';
import type { Edition } from '../../domain/edition.ts';
import { Fact, Facts } from '../ui/facts.tsx';
import { Instant } from '../ui/instant.tsx';
import { Section } from '../ui/section.tsx';
import { useCompareWords } from './compare-words.ts';
import { Difference } from './difference.tsx';
import { Stayed } from './stayed.tsx';

/** What the newer of two editions changed: why, then every field that changed, then every field that stayed. */
export function Comparison({ older, newer }: { older: Edition; newer: Edition }) {
  const t = useTranslations('editions');
  const differences = compareEditions(older.document, newer.document, useCompareWords());
  const changed = differences.filter(({ change }) => change !== 'same');
  const stayed = differences.filter(({ change }) => change === 'same');
  const timeZone = newer.document.newsroom.timeZone;
  return (
    <>
      <WhyItChanged edition={newer} />
      <Section
        title={t('changed')}
        note={t('fieldsChanged', { changed: changed.length, all: differences.length })}
        end={
          <p className="flex flex-wrap gap-x-4 text-quiet">
            <span>{t.rich('legendAdded', { mark: (chunks) => <ins className="text-ink">{chunks}</ins> })}</span>
            <span>{t.rich('legendRemoved', { mark: (chunks) => <del className="text-ink">{chunks}</del> })}</span>
          </p>
        }
      >
        <div className="hidden gap-x-6 pb-3 split:grid split:grid-cols-[148px_minmax(0,1fr)_minmax(0,1fr)]">
          <span />
          {[older, newer].map(({ header }) => (
            <p key={header.number} className={header === newer.header ? 'border-l-[3px] border-ink pl-4' : ''}>
              <b>{t('edition', { number: header.number })}</b>{' '}
              <span className="text-quiet">
                <Instant at={header.publishedAt} timeZone={timeZone} />
              </span>
            </p>
          ))}
        </div>
        {changed.map((difference) => (
          <Difference
            key={difference.field}
            difference={difference}
            older={older.header.number}
            newer={newer.header.number}
          />
        ))}
      </Section>
      <Section title={t('stayed')} note={t('fieldsStayed', { count: stayed.length })}>
        <Stayed differences={stayed} withdrawn={newer.document.kind === 'withdrawal'} />
      </Section>
    </>
  );
}

function WhyItChanged({ edition: { header, document } }: { edition: Edition }) {
  const t = useTranslations('editions');
  const kinds = useTranslations('claim.editions.kinds');
  const locale = useLocale();
  const format = useFormatter();
  const { verdict, correction, claim, checkedBy } = document;
  return (
    <Section title={t('why')}>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_352px] lg:gap-16">
        <div className="grid max-w-measure content-start gap-3 font-serif text-quote break-anywhere">
          <p>{document.note}</p>
          {correction && (
            <>
              <p>{t('wrong', { text: correction.wrong })}</p>
              <p>{t('right', { text: correction.right })}</p>
            </>
          )}
          {verdict.changeReason && document.kind === 'verdict-change' && <p>{verdict.changeReason}</p>}
        </div>
        <Facts>
          <Fact term={t('kind')}>{kinds(document.kind)}</Fact>
          {document.kind !== 'first' && document.kind !== 'withdrawal' && (
            <Fact term={t('cause')}>
              {verdict.cause !== 'statement' || verdict.causeEvidence === null ? (
                t(`causes.${verdict.cause}`)
              ) : (
                <a href={`/${locale}/claims/${claim.slug}/editions/${header.number}#e${verdict.causeEvidence}`}>
                  {t('causedBy', { number: verdict.causeEvidence })}
                </a>
              )}
            </Fact>
          )}
          {correction?.since && <Fact term={t('since')}>{correction.since}</Fact>}
          {correction?.noticedBy && <Fact term={t('noticedBy')}>{correction.noticedBy}</Fact>}
          {checkedBy.length > 0 && <Fact term={t('checked')}>{format.list(checkedBy)}</Fact>}
          <Fact term={t('approved')}>{header.approvedBy}</Fact>
        </Facts>
      </div>
    </Section>
  );
}
