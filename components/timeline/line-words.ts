import { useLocale, useTranslations } from 'next-intl';
import type { DateWords } from '../../domain/format-date.ts';
import type { LineWords } from '../../domain/timeline/words.ts';
import { dateWords } from '../ui/date-words.ts';

type Catalogue = ReturnType<typeof useTranslations<'line'>>;

/** The catalogue's words on a claim line. A hook: call it in a component. */
export const useLineWords = (): LineWords =>
  lineWords(useTranslations('line'), dateWords(useTranslations('dates')), useLocale());

/** The same outside of a component. */
export function lineWords(t: Catalogue, dates: DateWords, locale: string): LineWords {
  return {
    locale,
    dates,
    makesClaim: (values) => t('makesClaim', values),
    holding: (values) => t('holding', values),
    saidAt: (values) => t('saidAt', values),
    logged: (values) => t('logged', values),
    notReliedOn: (values) => t('notReliedOn', values),
    edition: (values) => t('edition', values),
    editionOnly: (values) => t('editionOnly', values),
    corrected: (values) => t('corrected', values),
    clarified: (values) => t('clarified', values),
    withdrawn: (values) => t('withdrawn', values),
    beingChecked: (values) => t('beingChecked', values),
    nothingSupports: () => t('nothingSupports'),
    nothingRebuts: () => t('nothingRebuts'),
    leftOut: (values) => t('leftOut', values),
    more: (values) => t('more', values),
    moreContext: (values) => t('moreContext', values),
    moreSupport: (values) => t('moreSupport', values),
    moreRebut: (values) => t('moreRebut', values),
  };
}
