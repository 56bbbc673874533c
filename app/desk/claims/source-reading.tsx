import { getTranslations } from 'next-intl/server';
import type { SelectionWays } from '../../../components/desk/source-selection.tsx';
import { SourceText } from '../../../components/desk/source-text.tsx';
import { SaidOn } from '../../../components/ui/said-on.tsx';
import type { DeskSource } from '../../../db/queries/desk/rows.ts';
import { listUsedQuotes } from '../../../db/queries/desk/used-quotes.ts';
import { getStore } from '../../store.ts';

type Props = { source: DeskSource; claimId: string; ways: SelectionWays | null };

/** A source as it is read while working: what it is, the way to it, and its kept text with the quotes of this claim. */
export async function SourceReading({ source, claimId, ways }: Props) {
  const t = await getTranslations('desk.claim');
  const kinds = await getTranslations('desk.sourceKinds');
  const quotes = await listUsedQuotes(await getStore(), claimId, source.id);
  return (
    <>
      <h2 className="font-serif text-entry font-semibold break-anywhere">{source.title}</h2>
      <p className="mb-3 text-note text-quiet">
        {[source.publisher, kinds(source.kind)].filter(Boolean).join(', ')}
        {source.publishedOn && (
          <>
            {', '}
            <SaidOn value={source.publishedOn} />
          </>
        )}
        {source.url && (
          <>
            {' '}
            <a href={source.url} rel="noreferrer">
              {t('openSource')}
            </a>
          </>
        )}
      </p>
      {source.text ? (
        <SourceText text={source.text} quotes={quotes} language={source.language} ways={ways} />
      ) : (
        <p className="text-quiet">{t('noText')}</p>
      )}
    </>
  );
}
