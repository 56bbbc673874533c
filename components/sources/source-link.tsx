import type { SourceRef } from '../../domain/edition.ts';
import { SHORT_DATE } from '../../domain/format-date.ts';
import { addressAt } from '../../domain/place.ts';
import { SaidOn } from '../ui/said-on.tsx';

type Props = { source: SourceRef; place?: string | null; quote: string | null };

/** A source by its title, publisher and day, opened at the place, or at the quote where it stands in it letter for letter. */
export function SourceLink({ source, place = null, quote }: Props) {
  const name = (
    <>
      <cite className="not-italic">{source.title}</cite>
      {source.publisher && `, ${source.publisher.name}`}
    </>
  );
  return (
    <>
      {source.url ? (
        <a href={addressAt({ url: source.url, place, quote })} rel="noopener">
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
