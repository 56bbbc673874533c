import { useTranslations } from 'next-intl';
import type { Evidence } from '../../domain/edition.ts';
import { CitationFacts } from '../sources/citation-facts.tsx';
import { Fact, Facts } from '../ui/facts.tsx';
import { WordingNote } from './wording-note.tsx';

/** What stands beside a quote so that a reader can find it again and judge it. */
export function EvidenceFacts({ evidence, timeZone }: { evidence: Evidence; timeZone: string }) {
  const t = useTranslations('claim.facts');
  const { statement, interest, origin } = evidence;
  // Only the speaker's own words stand in the source; a translation is looked for by its original.
  const quote = statement.original?.words ?? (statement.wording === 'verbatim' ? statement.words : null);
  return (
    <Facts>
      {statement.venue && <Fact term={t('venue')}>{statement.venue}</Fact>}
      {statement.wording !== 'verbatim' && (
        <Fact term={t('wording')}>
          <WordingNote wording={statement.wording} by={statement.wordingBy} />
        </Fact>
      )}
      <CitationFacts citation={statement.citation} quote={quote} timeZone={timeZone} />
      <Fact term={t('interest')}>{interest.note ?? t(`interests.${interest.kind}`)}</Fact>
      {origin.id !== statement.party.id && <Fact term={t('origin')}>{origin.name}</Fact>}
    </Facts>
  );
}
