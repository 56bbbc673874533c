import type { useTranslations } from 'next-intl';
import type { DateWords } from '../../domain/format-date.ts';

/** The catalogue's words around a date, in the form that `formatEdtf` wants them. Give it `useTranslations('dates')`. */
export const dateWords = (t: ReturnType<typeof useTranslations<'dates'>>): DateWords => ({
  by: (values) => t('by', values),
  since: (values) => t('since', values),
  between: (values) => t('between', values),
  about: (values) => t('about', values),
  perhaps: (values) => t('perhaps', values),
  aboutPerhaps: (values) => t('aboutPerhaps', values),
  dayNotRecorded: (values) => t('dayNotRecorded', values),
});
