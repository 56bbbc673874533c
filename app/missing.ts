import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

/** Head of a page that is not there. */
export async function missingMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors.missing');
  return { title: t('title'), robots: { index: false } };
}
