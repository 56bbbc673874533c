import { getTranslations } from 'next-intl/server';
import { Fact, Facts } from '../../../../components/ui/facts.tsx';
import { SaidOn } from '../../../../components/ui/said-on.tsx';
import type { DeskSource } from '../../../../db/queries/desk/rows.ts';

/** What is known of a source. */
export async function SourceDetails({ source }: { source: DeskSource }) {
  const t = await getTranslations('desk');
  const { kind, publisher, byline, publishedOn, url, note } = source;
  return (
    <Facts>
      <Fact term={t('fields.sourceKind')}>{t(`sourceKinds.${kind}`)}</Fact>
      {publisher && <Fact term={t('fields.publisherId')}>{publisher}</Fact>}
      {byline && <Fact term={t('fields.byline')}>{byline}</Fact>}
      {publishedOn && (
        <Fact term={t('fields.publishedOn')}>
          <SaidOn value={publishedOn} />
        </Fact>
      )}
      {url && (
        <Fact term={t('fields.url')}>
          <a href={url} rel="noreferrer">
            {url}
          </a>
        </Fact>
      )}
      {note && <Fact term={t('fields.note')}>{note}</Fact>}
    </Facts>
  );
}
