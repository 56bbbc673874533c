import { useTranslations } from 'next-intl';
import type { EditionDocument, SourceRef } from '../../domain/edition.ts';

/** What is to be said of the sources themselves, once for each however often it is cited; on paper, with its address. */
export function SourceNotes({ document: { claim, evidence } }: { document: EditionDocument }) {
  const t = useTranslations('claim');
  const cited = [
    ...claim.appearances.map(({ citation }) => citation.source),
    ...evidence.map(({ statement }) => statement.citation.source),
  ];
  const sources = [...new Map(cited.map((source): [string, SourceRef] => [source.id, source])).values()];
  const shown = sources.filter((source) => isNoted(source) || source.url !== null);
  if (shown.length === 0) return null;
  return (
    <section className={`gap-2 text-note lg:pl-52 print:grid ${shown.some(isNoted) ? 'grid' : 'hidden'}`}>
      <h3>{t('aboutSources')}</h3>
      <ul className="grid max-w-[76ch] gap-2 text-quiet break-anywhere">
        {shown.map((source) => (
          <li key={source.id} className={isNoted(source) ? '' : 'hidden print:list-item'}>
            <cite className="text-ink not-italic">{source.title}.</cite>{' '}
            {source.byline && t('byline', { name: source.byline })} {!source.read && t('notRead')} {source.note}{' '}
            {source.url && <span className="hidden print:inline">{source.url}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const isNoted = ({ note, byline, read }: SourceRef): boolean => note !== null || byline !== null || !read;
