import { useLocale, useTranslations } from 'next-intl';
import { languageName } from '../../domain/language-name.ts';
import type { CountedRating } from '../../domain/rating.ts';
import type { SearchAddress } from '../../domain/search-address.ts';
import type { SearchPlace } from '../../domain/search-places.ts';
import { FacetList } from '../lists/facet-list.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { Verdict } from '../verdicts/verdict.tsx';

type Choice = { value: string; name: string; count: number };
export type SearchChoices = {
  verdict: readonly CountedRating[];
  party: readonly Choice[];
  language: readonly Choice[];
  places: readonly { value: SearchPlace; count: number }[];
  counted: boolean;
};
type Props = { asked: SearchAddress; choices: SearchChoices };

/** What narrows the claims found: a plain form that asks for the same search again. On the phone a link to it opens it. */
export function SearchFilters({ asked, choices }: Props) {
  const t = useTranslations('search');
  const lists = useTranslations('lists.filters');
  const page = `/${useLocale()}/search`;
  const { filters, places, typed } = asked;
  const facet = (choice: Choice, checked: readonly string[]) => ({
    value: choice.value,
    count: choices.counted ? choice.count : null,
    checked: checked.includes(choice.value),
  });
  const somewhere = choices.places.filter(({ value, count }) => count > 0 || places.includes(value));
  return (
    <form
      id="filters"
      action={page}
      aria-label={lists('title')}
      className="mt-4 hidden target:block lg:mt-0 lg:block print:hidden"
    >
      <input type="hidden" name="q" value={typed} />
      {asked.exact && <input type="hidden" name="exact" value="1" />}
      <FacetList
        name="verdict"
        title={lists('verdict')}
        choices={choices.verdict.map(({ count, ...rating }) => ({
          ...facet({ value: rating.key, name: rating.label, count }, filters.verdict),
          label: <Verdict rating={rating} />,
        }))}
      />
      <FacetList
        name="party"
        title={t('party')}
        choices={choices.party.map((choice) => ({ ...facet(choice, filters.party), label: choice.name }))}
      />
      <FacetList
        name="in"
        title={t('foundIn')}
        choices={somewhere.map(({ value, count }) => ({
          value,
          label: t(`in.${value}`),
          count,
          checked: places.includes(value),
        }))}
      />
      <FacetList
        name="language"
        title={lists('language')}
        choices={choices.language.map((choice) => ({
          ...facet(choice, filters.language),
          label: <span lang={choice.value}>{languageName(choice.value)}</span>,
        }))}
      />
      <div className="flex flex-wrap gap-2 border-t border-rule pt-4">
        <Button look="main">{t('narrow')}</Button>
        <LinkButton href={`${page}?${new URLSearchParams({ q: typed })}`}>{lists('clear')}</LinkButton>
      </div>
    </form>
  );
}
