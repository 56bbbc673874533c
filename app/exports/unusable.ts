import { getTranslations } from 'next-intl/server';
import type { IgnoredValue } from '../../domain/claim-filters.ts';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { siteOrigin } from '../address.ts';
import { noFile } from './file-response.ts';

/** 400 for an address that asks for what cannot be used, named as it was asked. A page leaves it out and says so; whoever fetches a
 *  file or a feed would take everything for what they asked for. */
export async function unusableFile(unusable: readonly IgnoredValue[]): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const values = unusable.map(({ name, value }) => `${name}=${value}`).join(', ');
  return noFile(t('unusable', { values, address: `${siteOrigin()}/${DEFAULT_LOCALE}/data` }), 400);
}
