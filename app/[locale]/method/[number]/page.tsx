import type { Metadata } from 'next';
import type { Locale } from '../../../../messages/locales.ts';
import { siteMetadata, sitePage } from '../../../site-page.tsx';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale; number: string }> };

/** Zero is no edition's number, so whatever is no number finds nothing. */
const read = (number: string): number => (/^[1-9]\d{0,5}$/.test(number) ? Number(number) : 0);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, number } = await params;
  return siteMetadata(locale, read(number));
}

/** An older site edition, as published. */
export default async function NumberedMethodPage({ params }: Props) {
  const { locale, number } = await params;
  return sitePage(locale, read(number));
}
