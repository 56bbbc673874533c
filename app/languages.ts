import { DEFAULT_LOCALE, LOCALES } from '../messages/locales.ts';
import { siteOrigin } from './address.ts';

/** A reader's address in a language. `path` is empty or begins with a slash. */
export const addressIn = (locale: string, path: string): string => `${siteOrigin()}/${locale}${path}`;

/** The addresses of a page in every language, where there are several (hreflang); of one alone there is nothing to say. */
export const languageAddresses = (path: string): { language: string; address: string }[] =>
  [...LOCALES].length < 2 ? [] : LOCALES.map((language) => ({ language, address: addressIn(language, path) }));

/** The same for the head of the page itself, with the one for whoever reads none of them. */
export function languageAlternates(path: string): { languages?: Record<string, string> } {
  const addresses = languageAddresses(path);
  if (addresses.length === 0) return {};
  const languages = Object.fromEntries(addresses.map(({ language, address }) => [language, address]));
  return { languages: { ...languages, 'x-default': addressIn(DEFAULT_LOCALE, path) } };
}
