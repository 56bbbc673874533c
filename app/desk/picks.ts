import { getLocale, getTranslations } from 'next-intl/server';
import { dateWords } from '../../components/ui/date-words.ts';
import type { Store } from '../../db/engines/store.ts';
import { pickParties, pickSources, pickStatements, type Wanted } from '../../db/queries/desk/pick.ts';
import { deskTerms, deskText } from '../../domain/desk-text.ts';
import { formatEdtf, SHORT_DATE } from '../../domain/format-date.ts';
import type { Picked, PickKind } from '../../domain/pick.ts';

const SHOWN = 90;
const short = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);

/** What a field has to choose from, in words. */
export async function readPicks(store: Store, kind: PickKind, wanted: Wanted): Promise<Picked[]> {
  const [locale, words] = [await getLocale(), dateWords(await getTranslations('dates'))];
  const day = (edtf: string) => formatEdtf(edtf, locale, words, SHORT_DATE);
  switch (kind) {
    case 'party': {
      const typed = typeof wanted === 'object' && 'typed' in wanted ? wanted.typed : '';
      return (await pickParties(store, wanted)).map(({ id, name, aliases, offices }) => {
        const called = aliases.filter((alias) => !hasTerms(name, typed) && hasTerms(alias, typed)).slice(0, 2);
        const held = offices.slice(0, 2).map(({ title, organisation }) => `${title}, ${organisation}`);
        const note = [...called, ...held].join(' · ');
        return { value: id, label: name, ...(note && { note }), ...(offices.length > 0 && { offices }) };
      });
    }
    case 'source':
      return (await pickSources(store, wanted)).map(({ id, title, publishedOn }) => ({
        value: id,
        label: publishedOn ? `${title} (${day(publishedOn)})` : title,
      }));
    case 'statement':
      return (await pickStatements(store, wanted)).map(({ id, party, saidOn, words: said }) => ({
        value: id,
        label: `${party}, ${day(saidOn)}: ${short(said)}`,
      }));
  }
}

/** Whether every word typed begins one of these. */
const hasTerms = (name: string, typed: string): boolean => {
  const text = deskText([name]);
  return deskTerms(typed).every((term) => text.includes(` ${term}`));
};
