import { useLocale, useTranslations } from 'next-intl';
import { CLAIM_SORTS, type ClaimFilters, type IgnoredValue, queryOf } from '../../domain/claim-filters.ts';
import { languageName } from '../../domain/language-name.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';

type NameOf = (filter: 'verdict' | 'party' | 'story' | 'topic', value: string) => string;
type Chip = { key: string; text: string; without: ClaimFilters };

/** What the list is narrowed to, each with the way to take it off, and its order. */
export function ListBar({ filters, nameOf }: { filters: ClaimFilters; nameOf: NameOf }) {
  const t = useTranslations('lists.filters');
  const page = `/${useLocale()}/claims`;
  const many = (['verdict', 'party', 'story', 'topic', 'language'] as const).flatMap((name) =>
    filters[name].map((value): Chip => {
      const text = name === 'language' ? languageName(value) : nameOf(name, value);
      const without = { ...filters, [name]: filters[name].filter((other: string) => other !== value) };
      return { key: `${name} ${value}`, text: t('chip', { name: t(name), value: text }), without };
    }),
  );
  const days = (['from', 'to'] as const).flatMap((name): Chip[] => {
    const value = filters[name];
    return value === null
      ? []
      : [{ key: name, text: t(`chip-${name}`, { day: value }), without: { ...filters, [name]: null } }];
  });
  return (
    <div className="my-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-note lg:mt-0 print:hidden">
      <ul className="flex flex-wrap gap-2">
        {[...many, ...days].map(({ key, text, without }) => (
          <li key={key}>
            <a
              className="inline-flex min-h-8 items-center gap-2 rounded-control border border-control bg-wash px-3 no-underline break-anywhere"
              href={`${page}${queryOf(without)}`}
            >
              {text}
              <Icon name="cross" size={14} />
              <span className="sr-only">{t('remove')}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="text-quiet">{t('sort')}</span>
        {CLAIM_SORTS.map((sort) => (
          <a
            key={sort}
            className="inline-flex min-h-8 items-center no-underline aria-[current]:font-semibold aria-[current]:shadow-[inset_0_-2px_0_var(--ink)]"
            href={`${page}${queryOf({ ...filters, sort })}`}
            {...(sort === filters.sort && { 'aria-current': 'true' })}
          >
            {t(`sorts.${sort}`)}
          </a>
        ))}
      </p>
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
