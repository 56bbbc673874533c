import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MissingPage } from '../missing-page.tsx';
import { requirePerson } from '../session.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.missing'))('title') };
}

/** Every address of the desk that no other page has. */
export default async function Rest() {
  return <MissingPage person={await requirePerson()} />;
}
