import { getTranslations } from 'next-intl/server';
import { dictionary } from '../../../domain/exports/tables/dictionary.ts';
import { DEFAULT_LOCALE } from '../../../messages/locales.ts';
import { inlineHeaders } from '../file-response.ts';

export const dynamic = 'force-dynamic';

/** `/exports/README`: what stands in each column of each table, written from the tables themselves. */
export async function GET(): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports.dictionary' });
  const text = dictionary({
    title: t('title'),
    intro: t('intro'),
    heads: { column: t('heads.column'), kind: t('heads.kind'), what: t('heads.what') },
    table: (name) => t(`tables.${name}`),
    kind: (kind) => t(`kinds.${kind}`),
    column: (name) => t(`columns.${name}` as 'columns.claim'),
  });
  return new Response(text, { headers: inlineHeaders('txt', false) });
}
