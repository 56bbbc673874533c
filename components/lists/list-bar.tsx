import { useLocale, useTranslations } from 'next-intl';
import { CLAIM_SORTS, type ClaimFilters, type IgnoredValue, queryOf } from '../../domain/claim-filters.ts';
import { Notice } from '../ui/notice.tsx';
import { TabLinks } from '../ui/tab-links.tsx';
import { FilterChips, useChips } from './filter-chips.tsx';

type Props = { filters: ClaimFilters; nameOf: Parameters<typeof useChips>[1] };

/** What the list is narrowed to, each with the way to take it off, and its order. */
export function ListBar({ filters, nameOf }: Props) {
  const t = useTranslations('lists.filters');
  const page = `/${useLocale()}/claims`;
  const chips = useChips(filters, nameOf, (without) => `${page}${queryOf(without)}`);
  return (
    <div className="my-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 lg:mt-0 print:hidden">
      <FilterChips chips={chips} />
      <TabLinks
        lead={t('sort')}
        links={CLAIM_SORTS.map((sort) => ({
          href: `${page}${queryOf({ ...filters, sort })}`,
          text: t(`sorts.${sort}`),
          current: sort === filters.sort,
        }))}
      />
    </div>
  );
}

const LONGEST_SHOWN = 60;

/** Says what was asked for and could not be used. */
export function IgnoredNotice({ ignored }: { ignored: readonly IgnoredValue[] }) {
  const t = useTranslations('lists.filters');
  if (ignored.length === 0) return null;
  const shown = ignored.slice(0, 5).map(({ name, value }) => {
    const letters = Array.from(value);
    return `${name}: ${letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join('')}…` : value}`;
  });
  return (
    <div className="mb-4">
      <Notice icon="alert">{t('ignored', { values: shown.join('; '), count: ignored.length })}</Notice>
    </div>
  );
}
