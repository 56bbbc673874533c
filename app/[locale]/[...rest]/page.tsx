import { setRequestLocale } from 'next-intl/server';
import type { Locale } from '../../../messages/locales.ts';
import { setStatus } from '../../../server/bridge.ts';
import { missingMetadata } from '../../missing.ts';
import { Missing } from '../../missing-page.tsx';

export const dynamic = 'force-dynamic';

export const generateMetadata = missingMetadata;

/** Every address under a language that no other page has. */
export default async function Rest({ params }: { params: Promise<{ locale: Locale }> }) {
  setRequestLocale((await params).locale);
  setStatus(404);
  return <Missing />;
}
