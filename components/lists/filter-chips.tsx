import { useTranslations } from 'next-intl';
import type { ClaimFilters } from '../../domain/claim-filters.ts';
import { languageName } from '../../domain/language-name.ts';
import { Icon } from '../ui/icon.tsx';

export type FilterChip = { key: string; text: string; href: string };

/** What a list is narrowed to, each a link to the same list without it. */
export function FilterChips({ chips }: { chips: readonly FilterChip[] }) {
  const t = useTranslations('lists.filters');
  return (
    <ul className="flex flex-wrap gap-2 text-note print:hidden">
      {chips.map(({ key, text, href }) => (
        <li key={key}>
          <a
            className="inline-flex min-h-8 items-center gap-2 rounded-control border border-control bg-wash px-3 no-underline break-anywhere"
            href={href}
          >
            {text}
            <Icon name="cross" size={14} />
            <span className="sr-only">{t('remove')}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

type NameOf = (filter: 'verdict' | 'party' | 'story' | 'topic', value: string) => string;

/** The chips of these filters; `hrefOf` is the address of the list narrowed to others. */
export function useChips(
  filters: ClaimFilters,
  nameOf: NameOf,
  hrefOf: (without: ClaimFilters) => string,
): FilterChip[] {
  const t = useTranslations('lists.filters');
  const many = (['verdict', 'party', 'story', 'topic', 'language'] as const).flatMap((name) =>
    filters[name].map((value): FilterChip => {
      const text = name === 'language' ? languageName(value) : nameOf(name, value);
      const without = { ...filters, [name]: filters[name].filter((other: string) => other !== value) };
      return { key: `${name} ${value}`, text: t('chip', { name: t(name), value: text }), href: hrefOf(without) };
    }),
  );
  const days = (['from', 'to'] as const).flatMap((name): FilterChip[] => {
    const value = filters[name];
    if (value === null) return [];
    return [{ key: name, text: t(`chip-${name}`, { day: value }), href: hrefOf({ ...filters, [name]: null }) }];
  });
  return [...many, ...days];
}
