import { useTranslations } from 'next-intl';
import type { Citation } from '../../domain/edition.ts';
import { SHORT_DATE } from '../../domain/format-date.ts';
import { Fact } from '../ui/facts.tsx';
import { Instant } from '../ui/instant.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { SourceLink } from './source-link.tsx';

type Props = { citation: Citation; quote: string | null; timeZone: string };

/** Where words were found: source, place in it, through whom, when it was read, and the kept copy. */
export function CitationFacts({ citation, quote, timeZone }: Props) {
  const t = useTranslations('claim.facts');
  const { source, via, relayedBy, originalRead, relianceNote } = citation;
  return (
    <>
      <Fact term={t('source')}>
        <SourceLink source={source} place={citation.place} quote={quote} />
      </Fact>
      <Fact term={t('place')}>{citation.place}</Fact>
      {via === 'relayed' && (
        <Fact term={t('through')}>
          {t(originalRead ? 'relayedRead' : 'relayedUnread', { name: relayedBy?.name ?? source.title })}
          {relianceNote && `. ${relianceNote}`}
        </Fact>
      )}
      <Fact term={t('accessed')}>
        <SaidOn value={citation.accessedOn} shape={SHORT_DATE} />
      </Fact>
      {source.archive?.url && (
        <Fact term={t('copy')}>
          <a href={source.archive.url} rel="noopener">
            {t.rich('archived', {
              at: () => <Instant at={source.archive?.takenAt ?? ''} timeZone={timeZone} shape="day" />,
            })}
          </a>
        </Fact>
      )}
    </>
  );
}
