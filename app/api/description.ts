import { getTranslations } from 'next-intl/server';
import { openApi } from '../../domain/api/openapi.ts';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { siteOrigin } from '../address.ts';
import { readLicence } from '../licence.ts';
import { readSiteName } from '../site-name.ts';

/** The interface for programs, described from the schemas its answers are made by. */
export async function describeInterface() {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'api' });
  return openApi({
    title: t('title', { name: await readSiteName() }),
    description: t('description'),
    version: '1',
    server: siteOrigin(),
    licence: await readLicence(),
  });
}
