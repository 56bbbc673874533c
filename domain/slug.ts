import { z } from 'zod';
import { fold } from './fold.ts';

export const SLUG_MAX = 80;
export const slug = z
  .string()
  .max(SLUG_MAX)
  .refine((value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), 'notASlug');

// BGN/PCGN-like, as far as an address needs it; Uzbek ў қ ғ ҳ as in the Latin alphabet of 1995 without its apostrophes.
const LATIN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ў: 'o',
  қ: 'q',
  ғ: 'g',
  ҳ: 'h',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** A text folded and in Latin letters, so that it is found in whichever script it is typed. */
export const toLatin = (text: string): string => [...fold(text)].map((letter) => LATIN[letter] ?? letter).join('');

/** A readable address from any name: whole words, at most 80 characters, never empty. */
export function slugFrom(name: string, fallback = 'untitled'): string {
  const words = toLatin(name).match(/[a-z0-9]+/g) ?? [];
  let made = '';
  for (const word of words) {
    const next = made ? `${made}-${word}` : word.slice(0, SLUG_MAX);
    if (next.length > SLUG_MAX) break;
    made = next;
  }
  return made || fallback;
}
