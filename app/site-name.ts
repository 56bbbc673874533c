import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { DEFAULT_LOCALE } from '../messages/locales.ts';
import { readNewsroom } from './store.ts';

/** What the site is called, on its masthead and in the cards of its pages: by the newsroom that answers for it. The sample
 *  answers for nothing and bears the product's name. */
export const readSiteName = cache(async (): Promise<string> => {
  const newsroom = await readNewsroom();
  if (newsroom && !newsroom.sample) return newsroom.name;
  return (await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'site' }))('name');
});
