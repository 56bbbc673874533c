import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NO_FILTERS } from '../../domain/claim-filters.ts';
import { type SearchAddress, searchQueryOf } from '../../domain/search-address.ts';
import type { SearchTerm } from '../../domain/search-query.ts';
import { DashItem } from '../ui/dash-item.tsx';
import { Section } from '../ui/section.tsx';
import { type Hit, HitList } from './hit-list.tsx';

type Help = {
  filters: readonly {
    name: 'verdict' | 'party' | 'story' | 'topic' | 'language' | 'period' | 'places';
    without: Pick<SearchAddress, 'filters' | 'places'>;
    count: number;
  }[];
  words: readonly { words: string; count: number }[];
  nearest: { words: string; terms: readonly SearchTerm[]; hits: readonly Hit[] } | null;
};
type Props = { asked: SearchAddress; help: Help; now: number };

/** Nothing answers all of it: which filter or word to drop, each with what it would leave, and the nearest there is. */
export function NothingFound({ asked, help, now }: Props) {
  const t = useTranslations('search');
  const page = `/${useLocale()}/search`;
  const { typed } = asked;
  const plain = (words: string) =>
    `${page}${searchQueryOf({ typed: words, filters: NO_FILTERS, places: [], exact: false, from: 0 })}`;
  return (
    <>
      <div className="mt-6 border-y border-rule py-6">
        <h2 className="font-serif text-head break-anywhere">
          {t(help.filters.length > 0 ? 'nothingSo' : 'nothing', { typed })}
        </h2>
        <ul className="mt-4 grid gap-2">
          {help.filters.map(({ name, without, count }) => (
            <DashItem key={name}>
              {t.rich(`without.${name}`, {
                count,
                link: (chunks) => (
                  <Way href={`${page}${searchQueryOf({ ...asked, ...without, from: 0 })}`}>{chunks}</Way>
                ),
              })}
            </DashItem>
          ))}
          {help.words.map(({ words, count }) => (
            <DashItem key={words}>
              {t.rich(count > 0 ? 'only' : 'onlyNone', {
                words,
                count,
                link: (chunks) => <Way href={plain(words)}>{chunks}</Way>,
              })}
            </DashItem>
          ))}
          <Browse />
        </ul>
      </div>
      {help.nearest && (
        <Section title={t('nearest')} note={t('nearestNote', { words: help.nearest.words })}>
          <HitList hits={help.nearest.hits} terms={help.nearest.terms} now={now} />
        </Section>
      )}
    </>
  );
}

const Way = ({ href, children }: { href: string; children: ReactNode }) => <a href={href}>{children}</a>;

function Browse() {
  const t = useTranslations('search');
  const locale = useLocale();
  return (
    <DashItem>
      {t.rich('browse', {
        claims: (chunks) => <Way href={`/${locale}/claims`}>{chunks}</Way>,
        stories: (chunks) => <Way href={`/${locale}/stories`}>{chunks}</Way>,
      })}
    </DashItem>
  );
}
