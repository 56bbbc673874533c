import { getLocale, getTranslations } from 'next-intl/server';
import { v7 as uuidv7 } from 'uuid';
import type { DeskLists } from '../../components/desk/form.tsx';
import { dateWords } from '../../components/ui/date-words.ts';
import type { Values } from '../../components/ui/form/form-state.ts';
import type { Store } from '../../db/engines/store.ts';
import { listParties, listSources, listStories } from '../../db/queries/desk/choices.ts';
import { formatEdtf, SHORT_DATE } from '../../domain/format-date.ts';
import { valuesOf } from './actions/form-state.ts';

/** What stands in a form at first. The token tells a second press of the button from a second row. */
export const formValues = (fields: Record<string, unknown>): Values => ({
  ...valuesOf(fields),
  token: [uuidv7()],
});

/** Parties, sources and stories as fields choose from them. */
export async function deskLists(store: Store): Promise<DeskLists> {
  const [parties, sources, stories] = [await listParties(store), await listSources(store), await listStories(store)];
  const [locale, words] = [await getLocale(), dateWords(await getTranslations('dates'))];
  return {
    parties: parties.map(({ id, name }) => ({ value: id, label: name })),
    sources: sources.map(({ id, title, publishedOn }) => ({
      value: id,
      label: publishedOn ? `${title} (${formatEdtf(publishedOn, locale, words, SHORT_DATE)})` : title,
    })),
    stories: stories.map(({ id, title }) => ({ value: id, label: title })),
  };
}
