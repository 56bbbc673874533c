import { useLocale, useTranslations } from 'next-intl';
import { isOneDay } from '../../domain/edtf.ts';
import { type DateShape, FULL_DATE, formatEdtf } from '../../domain/format-date.ts';
import { dateWords } from './date-words.ts';

/** When something was said, as exactly as it is known: "15 February 2025", "February 2025, day not recorded". */
export function SaidOn({ value, shape = FULL_DATE }: { value: string; shape?: DateShape }) {
  const words = dateWords(useTranslations('dates'));
  const text = formatEdtf(value, useLocale(), words, shape);
  // Only one firm day is a date that a machine may take for one.
  return isOneDay(value) ? <time dateTime={value}>{text}</time> : <span>{text}</span>;
}
