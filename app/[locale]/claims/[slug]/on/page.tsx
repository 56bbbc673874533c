import { redirect } from 'next/navigation';
import { calendarDay } from '../../../../../domain/text.ts';
import type { Locale } from '../../../../../messages/locales.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale; slug: string }>; searchParams: Promise<{ day?: string | string[] }> };

/** Where the form "as it stood on" leads without script: on to the page of that day, or back to the claim. */
export default async function OnPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  const { day } = await searchParams;
  const claim = `/${locale}/claims/${encodeURIComponent(slug)}`;
  redirect(calendarDay.safeParse(day).success ? `${claim}/on/${day}` : claim);
}
