import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { RecordList } from '../../../components/desk/record-list.tsx';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { TabLinks } from '../../../components/ui/tab-links.tsx';
import { countDoneTips, countOpenTips, listTips } from '../../../db/queries/desk/tips.ts';
import { formatInstant } from '../../../domain/instants.ts';
import { getStore, readNewsroom } from '../../store.ts';
import { DeskPage } from '../page-frame.tsx';
import { requirePerson } from '../session.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.tips'))('title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TipsPage({ searchParams }: Props) {
  const person = await requirePerson('/desk/tips');
  const t = await getTranslations('desk.tips');
  const store = await getStore();
  const which = (await searchParams).show === 'done' ? 'done' : 'open';
  const [locale, newsroom] = [await getLocale(), await readNewsroom()];
  const entries = (await listTips(store, which)).map(({ id, words, kind, state, receivedAt }) => ({
    href: `/desk/tips/${id}`,
    name: words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words,
    note: t('row', {
      kind: t(`kinds.${kind}`),
      state: t(`states.${state}`),
      at: formatInstant(receivedAt, locale, newsroom?.timeZone ?? 'UTC'),
    }),
  }));
  const links = [
    { href: '/desk/tips', text: t('open', { count: await countOpenTips(store) }), current: which === 'open' },
    { href: '/desk/tips?show=done', text: t('done', { count: await countDoneTips(store) }), current: which === 'done' },
  ];
  return (
    <DeskPage person={person} place="tips">
      <DeskSheet title={t('title')}>
        <TabLinks lead={t('show')} links={links} />
        <RecordList entries={entries} empty={t(which === 'open' ? 'noneOpen' : 'noneDone')} />
      </DeskSheet>
    </DeskPage>
  );
}

/** Longer words are cut in a list, in UTF-16 units. */
const LONGEST = 160;
