import type { Metadata } from 'next';
import type { Locale } from '../../../messages/locales.ts';
import { siteMetadata, sitePage } from '../../site-page.tsx';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => siteMetadata((await params).locale);

/** How we check: the newest site edition. */
export default async function MethodPage({ params }: Props) {
  return sitePage((await params).locale);
}
