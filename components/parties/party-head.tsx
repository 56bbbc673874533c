import { useLocale, useTranslations } from 'next-intl';
import { countryName } from '../../domain/country.ts';
import type { PartyRef } from '../../domain/edition.ts';
import { SHORT_DATE } from '../../domain/format-date.ts';
import type { Saying } from '../../domain/sayings.ts';
import { wikidataAddress } from '../../domain/wikidata.ts';
import { Fact, Facts } from '../ui/facts.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { Standing } from './standing.tsx';

export type OnRecord = {
  claims: number;
  statements: number;
  stories: number;
  standing: Parameters<typeof Standing>[0]['standing'];
};
type Props = {
  party: PartyRef;
  record: OnRecord;
  /** All that it said, what was said last first; null where that is more than the page holds. */
  whole: readonly Saying[] | null;
};

/** Who a party is, how much of it is on record and since when, and how its claims stand. */
export function PartyHead({ party, record, whole }: Props) {
  const t = useTranslations('party');
  const locale = useLocale();
  const [last, first] = [whole?.at(0), whole?.at(-1)];
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
              {party.country && <Fact term={t('country')}>{countryName(party.country, locale)}</Fact>}
              {party.website && (
                <Fact term={t('website')}>
                  <a href={party.website} rel="noopener">
                    {new URL(party.website).host}
                  </a>
                </Fact>
              )}
              {(party.links.length > 0 || party.wikidata) && (
                <Fact term={t('elsewhere')}>
                  <ul>
                    {[...party.links, ...(party.wikidata ? [wikidataAddress(party.wikidata)] : [])].map((link) => (
                      <li key={link}>
                        <a className="inline-block min-h-6 break-anywhere" href={link} rel="noopener">
                          {shortAddress(link)}
                        </a>
                      </li>
                    ))}
                  </ul>
                </Fact>
              )}
              <Fact term={t('onRecord')}>
                {t('counts', { claims: record.claims, statements: record.statements })}
                {record.stories > 0 && t('inStories', { stories: record.stories })}
              </Fact>
              {first && last && (
                <Fact term={t('firstLast')}>
                  <SaidOn value={first.saidOn} shape={SHORT_DATE} />
                  {first.saidOn !== last.saidOn && (
                    <>
                      {'; '}
                      <SaidOn value={last.saidOn} shape={SHORT_DATE} />
                    </>
                  )}
                </Fact>
              )}
            </Facts>
          </div>
        </div>
        <Standing standing={record.standing} />
      </div>
    </>
  );
}

/** An address as people say it: no scheme, no slash at its end. */
function shortAddress(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`.replace(/^www\./, '').replace(/\/$/, '');
}
