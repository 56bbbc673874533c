import { useLocale, useTranslations } from 'next-intl';
import { type ClaimFilters, filtersInUse, type IgnoredValue, queryOf } from '../../domain/claim-filters.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import { LinkButton } from '../ui/button.tsx';
import { PageLinks } from '../ui/page-links.tsx';
import { type Choices, ClaimFilterForm } from './claim-filter-form.tsx';
import { ClaimsTable } from './claims-table.tsx';
import { IgnoredNotice, ListBar } from './list-bar.tsx';
import { TakeAway } from './take-away.tsx';

type Props = {
  filters: ClaimFilters;
  ignored: readonly IgnoredValue[];
  page: { claims: readonly PublishedClaim[]; previous: string | null; next: string | null };
  facets: Choices;
  nameOf: (filter: 'verdict' | 'party' | 'story' | 'topic', value: string) => string;
  now: number;
  timeZone: string;
};

/** A list of claims with what narrows it, the way through it and the ways to take it along. */
export function ClaimList({ filters, ignored, page, facets, nameOf, now, timeZone }: Props) {
  const t = useTranslations('lists.claims');
  const here = `/${useLocale()}/claims`;
  const query = queryOf(filters);
  const isWhole = page.previous === null && page.next === null;
  if (page.claims.length === 0 && isWhole && filtersInUse(filters) === 0)
    return <p className="border-t border-rule py-6 font-serif text-quote">{t('none')}</p>;
  return (
    <div className="lg:grid lg:grid-cols-[208px_minmax(0,1fr)] lg:gap-8">
      <aside>
        <div className="grid lg:hidden print:hidden">
          <LinkButton href="#filters">{t('filter', { count: filtersInUse(filters) })}</LinkButton>
        </div>
        <ClaimFilterForm filters={filters} choices={facets} />
      </aside>
      <div className="min-w-0">
        <ListBar filters={filters} nameOf={nameOf} />
        <IgnoredNotice ignored={ignored} />
        {page.claims.length > 0 ? (
          <ClaimsTable claims={page.claims} now={now} timeZone={timeZone} />
        ) : (
          <p className="border-t border-rule py-6 font-serif text-quote">{t('nothing')}</p>
        )}
        <PageLinks
          previous={page.previous === null ? null : `${here}${queryOf(filters, { before: page.previous })}`}
          next={page.next === null ? null : `${here}${queryOf(filters, { after: page.next })}`}
        >
          <TakeAway
            ways={[
              { name: 'csv', href: `/exports/claims.csv${query}` },
              { name: 'xlsx', href: `/exports/claims.xlsx${query}` },
              { name: 'md', href: `/exports/claims.md${query}` },
              { name: 'feed', href: `/feeds/verdicts.atom${query}` },
            ]}
          />
        </PageLinks>
      </div>
    </div>
  );
}
