import { getTranslations } from 'next-intl/server';
import type { SelectionWays } from '../../../components/desk/source-selection.tsx';
import { SourceText } from '../../../components/desk/source-text.tsx';
import { SaidOn } from '../../../components/ui/said-on.tsx';
import type { DeskSource } from '../../../db/queries/desk/rows.ts';
import type { EditionDraft } from '../../../domain/edition.ts';

/** A source as it is read while working: what it is, the way to it, and its kept text with the quotes of this claim. */
type Props = { source: DeskSource; draft: EditionDraft; ways: SelectionWays | null };

export async function SourceReading({ source, draft, ways }: Props) {
  const t = await getTranslations('desk.claim');
  const kinds = await getTranslations('desk.sourceKinds');
  const quotes = draft.evidence
    .filter(({ statement }) => statement.citation.source?.id === source.id)
    .map(({ number, statement }) => ({ number, words: statement.words }));
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
