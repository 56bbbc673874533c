import { useLocale, useTranslations } from 'next-intl';
import type { Edition } from '../../domain/edition.ts';
import { isQuotable } from '../../domain/wording.ts';
import { SourceLink } from '../sources/source-link.tsx';
import { WordingNote } from '../statements/wording-note.tsx';
import { Words } from '../statements/words.tsx';
import { Fact, Facts } from '../ui/facts.tsx';
import { Instant } from '../ui/instant.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { Ruling } from '../verdicts/ruling.tsx';

/** The claim in its words, who claimed it, where and when, and beside it the verdict. */
export function ClaimHead({ edition, isNewest }: { edition: Edition; isNewest: boolean }) {
  const { claim } = edition.document;
  const quotable = isQuotable(claim.wording);
  return (
    <div className="grid gap-6 pt-6 lg:grid-cols-[minmax(0,1fr)_352px] lg:gap-x-16 lg:gap-y-12">
      <div className="min-w-0">
        <h1
          className={`text-balance font-serif text-claim-phone tracking-[-0.016em] lg:text-claim lg:tracking-[-0.02em] ${quotable ? 'hang-quote' : ''}`}
        >
          <Words words={claim.words} quotable={quotable} language={claim.language} />
        </h1>
        <Said edition={edition} />
      </div>
      <Ruling edition={edition} isNewest={isNewest} />
    </div>
  );
}

function Said({ edition: { document } }: { edition: Edition }) {
  const t = useTranslations('claim');
  const locale = useLocale();
  const { claim, newsroom } = document;
  const { party, office, onBehalfOf } = claim.claimant;
  const beside = [office, onBehalfOf?.name].filter(Boolean).join(', ');
  return (
    <div className="mt-4 grid gap-2">
      <p>
        {t.rich('claimedBy', {
          name: () => (
            <a className="font-semibold" href={`/${locale}/parties/${party.slug}`}>
              {party.name}
            </a>
          ),
        })}
        {beside && <span className="text-quiet">, {beside}</span>}
      </p>
      <Facts>
        <Fact term={t('facts.said')}>
          <SaidOn value={claim.saidOn} />
          {claim.venue && `, ${claim.venue}`}
        </Fact>
        <Fact term={t('facts.knew')}>
          <Instant at={claim.loggedAt} timeZone={newsroom.timeZone} />
        </Fact>
        <Fact term={t('facts.wording')}>
          <WordingNote wording={claim.wording} by={claim.wordingBy} />
        </Fact>
        {claim.appearances.map(({ first, appearedOn, citation }) => (
          <Fact key={`${citation.source.id} ${citation.place}`} term={t(first ? 'facts.firstSeen' : 'facts.alsoSeen')}>
            <SourceLink
              source={citation.source}
              place={citation.place}
              quote={claim.wording === 'verbatim' ? claim.words : null}
            />
            , {citation.place}
            {appearedOn && (
              <>
                , <SaidOn value={appearedOn} />
              </>
            )}
            {citation.source.archive?.url && (
              <>
                {' '}
                (<a href={citation.source.archive.url}>{t('facts.archivedShort')}</a>)
              </>
            )}
          </Fact>
        ))}
      </Facts>
    </div>
  );
}
