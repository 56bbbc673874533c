import { useLocale, useTranslations } from 'next-intl';
import type { PartyRef } from '../../domain/edition.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import type { Saying } from '../../domain/sayings.ts';
import { ClockedClaims } from '../lists/clocked-claims.tsx';
import { TakeAway } from '../lists/take-away.tsx';
import { Fact, Facts } from '../ui/facts.tsx';
import { PageLinks } from '../ui/page-links.tsx';
import { Section } from '../ui/section.tsx';
import { Sayings } from './sayings.tsx';
import { Standing } from './standing.tsx';

type Props = {
  party: PartyRef;
  record: {
    claims: number;
    statements: number;
    standing: Parameters<typeof Standing>[0]['standing'];
  };
  claims: readonly PublishedClaim[];
  sayings: readonly Saying[];
  previous: string | null;
  next: string | null;
  now: number;
  timeZone: string;
};

/** A party whole: how its claims stand, everything on one clock, then everything it said. */
export function PartyRecord({ party, record, claims, sayings, previous, next, now, timeZone }: Props) {
  const t = useTranslations('party');
  const locale = useLocale();
  const here = `/${locale}/parties/${party.slug}`;
  return (
    <>
      <div className="pt-4 text-note lg:pt-6">
        <a className="py-0.5" href={`/${locale}/parties`}>
          {t('list')}
        </a>
      </div>
      <div className="grid gap-x-16 gap-y-8 pt-4 lg:grid-cols-[minmax(0,1fr)_480px]">
        <div className="min-w-0">
          <h1 className="text-balance font-serif text-title tracking-[-0.015em] break-anywhere lg:text-claim">
            {party.name}
          </h1>
          <div className="mt-4">
            <Facts>
              <Fact term={t('kind')}>{t(`kinds.${party.kind}`)}</Fact>
              <Fact term={t('onRecord')}>{t('counts', { claims: record.claims, statements: record.statements })}</Fact>
            </Facts>
          </div>
        </div>
        <Standing standing={record.standing} />
      </div>
      {claims.length > 0 && (
        <Section title={t('onOneClock')} note={t('clockNote')}>
          <ClockedClaims rows={claims.map((claim) => ({ key: claim.claimId, claim }))} now={now} timeZone={timeZone} />
        </Section>
      )}
      <Section title={t('everything')} note={t('entries', { count: sayings.length })}>
        {sayings.length === 0 && <p className="text-quiet">{t('onlyPassedOn')}</p>}
        <Sayings sayings={sayings} timeZone={timeZone} />
        <PageLinks previous={previous && `${here}?before=${previous}`} next={next && `${here}?after=${next}`}>
          <TakeAway
            ways={[
              { name: 'csv', href: `/exports/claims.csv?party=${party.slug}` },
              { name: 'md', href: `/exports/claims.md?party=${party.slug}` },
              { name: 'feed', href: `/feeds/verdicts.atom?party=${party.slug}` },
            ]}
          />
        </PageLinks>
      </Section>
    </>
  );
}
