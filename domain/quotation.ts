import { isQuotable, type Wording } from './wording.ts';

type Marks = readonly [open: string, close: string];

const CURLY: Marks = ['“', '”'];
const ANGLED: Marks = ['«', '»'];

/** Quotation marks as the language of the words sets them, not the language of the page. */
export function quotationMarks(language: string): Marks {
  const [code, script] = language.split('-');
  if (code === 'ru' || code === 'uk' || code === 'kk' || script === 'Cyrl') return ANGLED;
  if (code === 'fr') return ['« ', ' »'];
  if (code === 'de') return ['„', '“'];
  return CURLY;
}

type Said = { words: string; wording: Wording; language: string };

/** The words as they may be printed: in quotation marks only where they are the speaker's own or a named translation. */
export const quoted = ({ words, wording, language }: Said): string => quotedIf(isQuotable(wording), words, language);

/** The same where a list has kept only whether the words may be quoted. */
export function quotedIf(quotable: boolean, words: string, language: string): string {
  if (!quotable) return words;
  const [open, close] = quotationMarks(language);
  return `${open}${words}${close}`;
}
