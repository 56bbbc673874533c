import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Findings } from '../../../components/desk/findings.tsx';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { CheckedElsewhere } from '../../../components/imports/elsewhere-list.tsx';
import { LinkButton } from '../../../components/ui/button.tsx';
import { listElsewhere } from '../../../db/queries/desk/elsewhere.ts';
import { findOnDesk } from '../../../db/queries/desk/find.ts';
import { getStore } from '../../store.ts';
import { DeskPage } from '../page-frame.tsx';
import { requirePerson } from '../session.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const wordsOf = async ({ searchParams }: Props): Promise<string> => {
  const { q } = await searchParams;
  return (typeof q === 'string' ? q : '').trim().slice(0, 200);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await getTranslations('desk.find'))('title', { words: await wordsOf(props) }) };
}

export default async function FindPage(props: Props) {
  const words = await wordsOf(props);
  const person = await requirePerson('/desk/find');
  const t = await getTranslations('desk.find');
  const store = await getStore();
  const found = await findOnDesk(store, words);
  return (
    <DeskPage person={person} place="claims">
      <DeskSheet title={t('title', { words })}>
        <Findings found={found} />
        <CheckedElsewhere checks={await listElsewhere(store, words)} />
        <p className="flex flex-wrap gap-3">
          <LinkButton href={`/desk/claims/new?${new URLSearchParams({ words })}`}>{t('logClaim')}</LinkButton>
          <LinkButton href="/desk/sources/new">{t('addSource')}</LinkButton>
        </p>
      </DeskSheet>
    </DeskPage>
  );
}
