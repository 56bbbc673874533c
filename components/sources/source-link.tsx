import type { SourceRef } from '../../domain/edition.ts';
import { SHORT_DATE } from '../../domain/format-date.ts';
import { addressOfQuote } from '../../domain/text-fragment.ts';
import { SaidOn } from '../ui/said-on.tsx';

/** A source by its title, publisher and day, opened at the quote where it stands in it letter for letter. */
export function SourceLink({ source, quote }: { source: SourceRef; quote: string | null }) {
  const name = (
    <>
      <cite className="not-italic">{source.title}</cite>
      {source.publisher && `, ${source.publisher.name}`}
    </>
  );
  return (
    <>
      {source.url ? (
        <a href={quote === null ? source.url : addressOfQuote(source.url, quote)} rel="noopener">
          {name}
        </a>
      ) : (
        name
      )}
      {source.publishedOn && (
        <>
          , <SaidOn value={source.publishedOn} shape={SHORT_DATE} />
        </>
      )}
    </>
  );
}
