import { getTranslations } from 'next-intl/server';
import { RecordList } from '../../../components/desk/record-list.tsx';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { LinkButton } from '../../../components/ui/button.tsx';
import { listStories } from '../../../db/queries/desk/choices.ts';
import { getStore } from '../../store.ts';
import { DeskPage } from '../page-frame.tsx';
import { requirePerson } from '../session.ts';

export default async function StoriesPage() {
  const person = await requirePerson('/desk/stories');
  const t = await getTranslations('desk');
  const records = await listStories(await getStore());
  const entries = records.map(({ id, title, slug }) => ({ href: `/desk/stories/${id}`, name: title, note: slug }));
  return (
    <DeskPage person={person} place="stories">
      <DeskSheet title={t('pages.stories')}>
        <p>
          <LinkButton href="/desk/stories/new">{t('pages.newStory')}</LinkButton>
        </p>
        <RecordList entries={entries} empty={t('pages.noStories')} />
      </DeskSheet>
    </DeskPage>
  );
}
