import { useLocale, useTranslations } from 'next-intl';
import { type DateShape, FULL_DATE, formatEdtf } from '../../domain/format-date.ts';
import { dateWords } from './date-words.ts';

/** A date as precise as it is known, in words: "by 15 February 2025", "February 2025, day not recorded". */
export function SaidDate({ date, shape = FULL_DATE }: { date: string; shape?: DateShape }) {
  const t = useTranslations('dates');
  const locale = useLocale();
  return formatEdtf(date, locale, dateWords(t), shape);
}
