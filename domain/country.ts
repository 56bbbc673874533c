import { z } from 'zod';

/** Codes that name no country: unknown, outlying Oceania, and two kept for trials of software. */
const NONE = new Set(['ZZ', 'QO', 'XA', 'XB']);

const namesIn = (locale: string) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
const english = namesIn('en');

const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && !NONE.has(code) && english.of(code) !== undefined;

/** ISO 3166-1 alpha-2, with the few others that Unicode names, such as `EU` and `XK`. */
export const country = z.string().refine(isCountry, 'notACountry');

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter(isCountry);

/** Every country by its name, in the order of the language. */
export function countriesIn(locale: string): { code: string; name: string }[] {
  const names = namesIn(locale);
  const { compare } = new Intl.Collator(locale);
  return CODES.map((code) => ({ code, name: names.of(code) ?? code })).sort((one, other) =>
    compare(one.name, other.name),
  );
}

export const countryName = (code: string, locale: string): string => namesIn(locale).of(code) ?? code;
