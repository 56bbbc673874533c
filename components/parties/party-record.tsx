import { useLocale, useTranslations } from 'next-intl';
import type { PartyRef } from '../../domain/edition.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import { SAYING_ACTS, type Saying, type SayingAct } from '../../domain/sayings.ts';
import { ClockedClaims } from '../lists/clocked-claims.tsx';
import { TakeAway } from '../lists/take-away.tsx';
import { PageLinks } from '../ui/page-links.tsx';
import { Section } from '../ui/section.tsx';
import { type TabLink, TabLinks } from '../ui/tab-links.tsx';
import { ActWord } from './act-word.tsx';
import { type OnRecord, PartyHead } from './party-head.tsx';
import { Sayings } from './sayings.tsx';

type Props = {
  party: PartyRef;
  record: OnRecord & { acts: Record<SayingAct, number> };
  claims: readonly PublishedClaim[];
  sayings: readonly Saying[];
  /** What of it is asked for; null is everything. */
  act: SayingAct | null;
  previous: string | null;
  next: string | null;
  now: number;
  timeZone: string;
};

/** A party whole: how its claims stand, everything on one clock, then everything it said. */
export function PartyRecord({ party, record, claims, sayings, act, previous, next, now, timeZone }: Props) {
  const t = useTranslations('party');
  const here = `/${useLocale()}/parties/${party.slug}`;
  const shown = act === null ? sayings : sayings.filter((saying) => saying.act === act);
  const isWhole = act === null && previous === null && next === null;
  const pageFrom = (cursor: string) => `${here}?${act === null ? '' : `act=${act}&`}${cursor}`;
  return (
    <>
      <PartyHead party={party} record={record} whole={isWhole ? sayings : null} />
      {claims.length > 0 && (
        <Section title={t('onOneClock')} note={t(isWhole ? 'clockNote' : 'clockNoteNarrowed')}>
          <ClockedClaims
            rows={claims.map((claim) => ({ key: claim.claimId, claim, above: <Acts claim={claim} sayings={shown} /> }))}
            now={now}
            timeZone={timeZone}
          />
        </Section>
      )}
      <Section
        id="said"
        title={t('everything')}
        note={t('entries', { count: shown.length })}
        end={<TabLinks lead={t('show')} links={useTabs(here, record, act)} />}
      >
        {shown.length === 0 && <p className="text-quiet">{t(isWhole ? 'onlyPassedOn' : 'nothingSuch')}</p>}
        <Sayings sayings={shown} timeZone={timeZone} />
        <PageLinks previous={previous && pageFrom(`before=${previous}`)} next={next && pageFrom(`after=${next}`)}>
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

/** All, and each kind of which there is any, with how many. */
function useTabs(here: string, { claims, statements, acts }: Props['record'], asked: SayingAct | null): TabLink[] {
  const t = useTranslations('party.acts');
  const tab = (name: SayingAct | 'all', count: number): TabLink => ({
    href: name === 'all' ? `${here}#said` : `${here}?act=${name}#said`,
    text: t('tab', { name: t(name), count }),
    current: name === (asked ?? 'all'),
  });
  return [
    tab('all', claims + statements),
    ...SAYING_ACTS.flatMap((name) => (acts[name] > 0 || name === asked ? [tab(name, acts[name])] : [])),
  ];
}

/** What it did in one claim, above the claim's words. */
function Acts({ claim, sayings }: { claim: PublishedClaim; sayings: readonly Saying[] }) {
  const acts = new Map(
    sayings.filter((saying) => saying.claim.slug === claim.slug).map(({ act, interested }) => [act, interested]),
  );
  return (
    <p className="mb-1 flex flex-wrap gap-x-4 text-note">
      {SAYING_ACTS.map((act) => acts.has(act) && <ActWord key={act} act={act} interested={acts.get(act) ?? false} />)}
    </p>
  );
}
