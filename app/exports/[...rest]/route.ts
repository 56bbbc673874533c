import { getTranslations } from 'next-intl/server';
import { DEFAULT_LOCALE } from '../../../messages/locales.ts';
import { noFile } from '../file-response.ts';

export const dynamic = 'force-dynamic';

/** A format or a list that is not given out. */
export async function GET(): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  return noFile(t('noFormat'));
}
