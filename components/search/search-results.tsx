import { useLocale, useTranslations } from 'next-intl';
import type { IgnoredValue } from '../../domain/claim-filters.ts';
import { feedQueryOf, foundSummaryQueryOf, type SearchAddress, searchQueryOf } from '../../domain/search-address.ts';
import type { SearchTerm } from '../../domain/search-query.ts';
import { FilterChips, useChips } from '../lists/filter-chips.tsx';
import { IgnoredNotice } from '../lists/list-bar.tsx';
import { TakeAway } from '../lists/take-away.tsx';
import { PartyTable } from '../parties/party-table.tsx';
import { LinkButton } from '../ui/button.tsx';
import { PageLinks } from '../ui/page-links.tsx';
import { Section } from '../ui/section.tsx';
import { type Hit, HitList } from './hit-list.tsx';
import { type SearchChoices, SearchFilters } from './search-filters.tsx';

type Props = {
  asked: SearchAddress;
  found: {
    terms: readonly SearchTerm[];
    mended: string | null;
    ignoredFilters: readonly IgnoredValue[];
    count: number;
    hits: readonly Hit[];
    next: number | null;
    facets: SearchChoices;
    parties: Parameters<typeof PartyTable>[0]['parties'];
  };
  nameOf: Parameters<typeof useChips>[1];
  now: number;
};

const PAGE_SIZE = 20;

/** What a search found: claims, best first, the parties whose name answers, and what narrows them. */
export function SearchResults({ asked, found, nameOf, now }: Props) {
  const t = useTranslations('search');
  const page = `/${useLocale()}/search`;
  const { from } = asked;
  const pageFrom = (after: number) => `${page}${searchQueryOf({ ...asked, from: after })}`;
  return (
    <div className="mt-6 lg:grid lg:grid-cols-[208px_minmax(0,1fr)] lg:gap-8">
      <aside>
        <div className="grid lg:hidden print:hidden">
          <LinkButton href="#filters">{t('narrow')}</LinkButton>
        </div>
        <SearchFilters asked={asked} choices={found.facets} />
      </aside>
      <div className="min-w-0">
        <Chips asked={asked} nameOf={nameOf} />
        <IgnoredNotice ignored={found.ignoredFilters} />
        <section className="max-lg:mt-4">
          <header className="mb-4 flex flex-wrap items-baseline gap-x-6 gap-y-1">
            <h2 className="font-serif text-head tracking-[-0.008em]">{t('claims')}</h2>
            <p className="text-note text-quiet">
              {t('found', { count: found.count, typed: found.mended ?? asked.typed })}
            </p>
          </header>
          <HitList hits={found.hits} terms={found.terms} now={now} />
          <PageLinks
            previous={from > 0 ? pageFrom(Math.max(0, from - PAGE_SIZE)) : null}
            next={found.next === null ? null : pageFrom(found.next)}
          >
            {asked.places.length === 0 && found.ignoredFilters.length === 0 && (
              <TakeAway
                ways={[
                  ...(['csv', 'xlsx', 'md'] as const).map((name) => ({
                    name,
                    href: `/exports/summary.${name}${foundSummaryQueryOf(asked)}`,
                  })),
                  { name: 'feed' as const, href: `/feeds/verdicts.atom${feedQueryOf(asked)}` },
                ]}
              />
            )}
          </PageLinks>
        </section>
        {found.parties.length > 0 && from === 0 && (
          <Section title={t('parties')} note={t('partiesNote')}>
            <PartyTable parties={found.parties} />
          </Section>
        )}
      </div>
    </div>
  );
}

/** What the search is narrowed to, each with the way to take it off. */
function Chips({ asked, nameOf }: Pick<Props, 'asked' | 'nameOf'>) {
  const t = useTranslations('search');
  const page = `/${useLocale()}/search`;
  const chips = [
    ...useChips(asked.filters, nameOf, (filters) => `${page}${searchQueryOf({ ...asked, filters, from: 0 })}`),
    ...asked.places.map((place) => ({
      key: `in ${place}`,
      text: t('inChip', { place: t(`in.${place}`) }),
      href: `${page}${searchQueryOf({ ...asked, places: asked.places.filter((other) => other !== place), from: 0 })}`,
    })),
  ];
  if (chips.length === 0) return null;
  return (
    <div className="my-4 lg:mt-0">
      <FilterChips chips={chips} />
    </div>
  );
}
