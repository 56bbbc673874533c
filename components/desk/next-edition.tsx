import { useTranslations } from 'next-intl';
import { partOfField } from '../../domain/comment.ts';
import { compareEditions } from '../../domain/compare.ts';
import type { EditionDocument } from '../../domain/edition.ts';
import { useCompareWords } from '../editions/compare-words.ts';
import { Difference } from '../editions/difference.tsx';
import { Stayed } from '../editions/stayed.tsx';
import { PaneHead } from './pane.tsx';

/** The next edition beside the published one: every field that differs, then every field that stays. */
export function NextEdition({ older, newer }: { older: EditionDocument; newer: EditionDocument }) {
  const t = useTranslations('desk.review');
  const editions = useTranslations('editions');
  const differences = compareEditions(older, newer, useCompareWords());
  const changed = differences.filter(({ change }) => change !== 'same');
  const stayed = differences.filter(({ change }) => change === 'same');
  return (
    <>
      <PaneHead
        title={t('comparison')}
        note={editions('fieldsChanged', { changed: changed.length, all: differences.length })}
      />
      {changed.map((difference) => (
        <div key={difference.field} data-about={partOfField(difference.field) ?? undefined}>
          <Difference difference={difference} older={older.number} newer={newer.number} />
        </div>
      ))}
      <PaneHead title={editions('stayed')} note={editions('fieldsStayed', { count: stayed.length })} />
      <Stayed differences={stayed} withdrawn={newer.kind === 'withdrawal'} />
    </>
  );
}
