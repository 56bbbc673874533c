import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ClaimFilters } from '../../domain/claim-filters.ts';
import { languageName } from '../../domain/language-name.ts';
import type { NamedRating } from '../../domain/rating.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { type FacetChoice, FacetList } from './facet-list.tsx';

/** `count` is null where nobody counted. */
export type Choice = { value: string; name: string; count: number | null };
export type Choices = Record<'language' | 'party' | 'story' | 'topic', Choice[]> & {
  verdict: (NamedRating & { count: number | null })[];
  counted: boolean;
};
type Props = { filters: ClaimFilters; choices: Choices };

/** What narrows the list: a plain form that asks for the same page again. On the phone a link to it opens it. */
export function ClaimFilterForm({ filters, choices }: Props) {
  const t = useTranslations('lists.filters');
  const locale = useLocale();
  const page = `/${locale}/claims`;
  const choicesOf = (name: 'party' | 'story' | 'topic' | 'language', label: (choice: Choice) => ReactNode) =>
    withAsked(choices[name], filters[name]).map(
      (choice): FacetChoice => ({
        value: choice.value,
        label: label(choice),
        count: choices.counted ? choice.count : null,
        checked: filters[name].includes(choice.value),
      }),
    );
  const verdicts = choices.verdict.map(
    ({ count, ...rating }): FacetChoice => ({
      value: rating.key,
      label: <Verdict rating={rating} />,
      count: choices.counted ? count : null,
      checked: filters.verdict.includes(rating.key),
    }),
  );
  return (
    <form
      id="filters"
      action={page}
      aria-label={t('title')}
      className="mt-4 hidden target:block lg:mt-0 lg:block print:hidden"
    >
      <FacetList name="verdict" title={t('verdict')} choices={verdicts} />
      <FacetList name="topic" title={t('topic')} choices={choicesOf('topic', (choice) => choice.name)} />
      <FacetList name="party" title={t('party')} choices={choicesOf('party', (choice) => choice.name)}>
        <MoreLink href={`/${locale}/parties`}>{t('allParties')}</MoreLink>
      </FacetList>
      <FacetList name="story" title={t('story')} choices={choicesOf('story', (choice) => choice.name)}>
        <MoreLink href={`/${locale}/stories`}>{t('allStories')}</MoreLink>
      </FacetList>
      <FacetList name="period" title={t('period')} choices={[]}>
        <div className="grid grid-cols-2 gap-2 pb-4 lg:grid-cols-1">
          <Day name="from" label={t('from')} value={filters.from} />
          <Day name="to" label={t('to')} value={filters.to} />
        </div>
      </FacetList>
      <FacetList
        name="language"
        title={t('language')}
        choices={choicesOf('language', (choice) => <span lang={choice.value}>{languageName(choice.value)}</span>)}
      />
      {filters.sort !== 'newest' && <input type="hidden" name="sort" value={filters.sort} />}
      <div className="flex flex-wrap gap-2 border-t border-rule pt-4">
        <Button look="main">{t('show')}</Button>
        <LinkButton href={page}>{t('clear')}</LinkButton>
      </div>
    </form>
  );
}

/** What was asked for is among the choices, however rare it is. */
function withAsked(choices: readonly Choice[], asked: readonly string[]): Choice[] {
  const rare = asked.filter((value) => !choices.some((choice) => choice.value === value));
  return [...choices, ...rare.map((value) => ({ value, name: value, count: null }))];
}

function Day({ name, label, value }: { name: 'from' | 'to'; label: string; value: string | null }) {
  return (
    <label className="grid gap-1 text-note text-quiet">
      {label}
      <input
        className="min-h-10 w-full min-w-0 rounded-control border border-control bg-paper px-2 text-ink"
        type="date"
        name={name}
        defaultValue={value ?? ''}
      />
    </label>
  );
}

function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="-mt-2 pb-3">
      <a className="inline-flex min-h-7 items-center text-note" href={href}>
        {children}
      </a>
    </p>
  );
}
