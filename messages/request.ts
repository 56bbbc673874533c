import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import en from './en.json';
import { DEFAULT_LOCALE, LOCALES } from './locales.ts';

const CATALOGUES = { en };

/** Dates are drawn in the newsroom's own zone by whoever draws them; UTC here keeps a forgotten zone from following the machine. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(LOCALES, asked) ? asked : DEFAULT_LOCALE;
  return { locale, messages: CATALOGUES[locale], timeZone: 'UTC' };
});
