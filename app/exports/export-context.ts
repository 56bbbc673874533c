import { getTranslations } from 'next-intl/server';
import { lineWords } from '../../components/timeline/line-words.ts';
import { lineSummary } from '../../components/timeline/summary.ts';
import { dateWords } from '../../components/ui/date-words.ts';
import type { ExportContext, RecordState } from '../../domain/exports/export-context.ts';
import type { PaperFrame } from '../../domain/exports/paper/paper.ts';
import { FULL_DATE, formatEdtf } from '../../domain/format-date.ts';
import { formatInstant } from '../../domain/instants.ts';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { siteOrigin } from '../address.ts';
import { readLicence } from '../licence.ts';

/** Addresses in files lead to the site in its first language: a file has no reader whose language could be asked. */
export const exportSite = (): string => `${siteOrigin()}/${DEFAULT_LOCALE}`;

/** Words, dates and addresses for the writers of files, in the newsroom's zone. */
export async function exportContext(timeZone: string): Promise<ExportContext> {
  const locale = DEFAULT_LOCALE;
  const t = await getTranslations({ locale, namespace: 'exports' });
  const names = await getTranslations({ locale, namespace: 'exports.names' });
  const line = await getTranslations({ locale, namespace: 'line' });
  const words = dateWords(await getTranslations({ locale, namespace: 'dates' }));
  const summary = lineSummary(line, words, locale);
  return {
    language: locale,
    lineSaid: summary.told,
    lineWords: lineWords(line, words, locale),
    list: (items) => new Intl.ListFormat(locale).format(items),
    licence: await readLicence(),
    say: (key, values) => t(key, values),
    name: (of) => names(of),
    saidOn: (value) => formatEdtf(value, locale, words, FULL_DATE),
    instant: (at) => formatInstant(new Date(at), locale, timeZone),
    moment: (at) => t('moment', { moment: formatInstant(new Date(at), locale, timeZone), zone: timeZone }),
    site: exportSite(),
  };
}

/** What stands around a file to read. */
export const frameOf = (
  title: string,
  newsroom: string,
  { publishedAt }: RecordState,
  context: ExportContext,
): PaperFrame => ({
  title,
  language: context.language,
  newsroom,
  dated: `${context.say('asOf')} ${context.moment(publishedAt)}`,
  at: publishedAt,
});
