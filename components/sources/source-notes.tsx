import { useTranslations } from 'next-intl';
import type { EditionDocument, SourceRef } from '../../domain/edition.ts';

/** What is to be said of the sources themselves, once for each however often it is cited. */
export function SourceNotes({ document: { claim, evidence } }: { document: EditionDocument }) {
  const t = useTranslations('claim');
  const cited = [
    ...claim.appearances.map(({ citation }) => citation.source),
    ...evidence.map(({ statement }) => statement.citation.source),
  ];
  const noted = [...new Map(cited.map((source): [string, SourceRef] => [source.id, source])).values()].filter(
    ({ note, read }) => note !== null || !read,
  );
  if (noted.length === 0) return null;
  return (
    <section className="grid gap-2 text-note lg:pl-52">
      <h3>{t('aboutSources')}</h3>
      <ul className="grid max-w-[76ch] gap-2 text-quiet break-anywhere">
        {noted.map(({ id, title, note, read }) => (
          <li key={id}>
            <cite className="text-ink not-italic">{title}.</cite> {!read && t('notRead')} {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
