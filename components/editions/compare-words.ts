import { useLocale, useTranslations } from 'next-intl';
import type { CompareWords } from '../../domain/compare.ts';
import { formatEdtf, SHORT_DATE } from '../../domain/format-date.ts';
import { dateWords } from '../ui/date-words.ts';

/** The catalogue's words in a comparison of editions. A hook: call it in a component. */
export function useCompareWords(): CompareWords {
  const locale = useLocale();
  const dates = dateWords(useTranslations('dates'));
  const outcomes = useTranslations('claim.replies.outcomes');
  return {
    day: (edtf) => formatEdtf(edtf, locale, dates, SHORT_DATE),
    outcome: (of) => outcomes(of),
  };
}
