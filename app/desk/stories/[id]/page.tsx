import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../components/desk/hidden-fields.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { StoryFields } from '../../../../components/desk/story-form.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { getStory } from '../../../../db/queries/desk/rows.ts';
import { getStore } from '../../../store.ts';
import { submitStory } from '../../actions/records.ts';
import { formValues } from '../../form-values.ts';
import { MissingPage } from '../../missing-page.tsx';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';

export default async function StoryPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await requirePerson(`/desk/stories/${id}`);
  const story = await getStory(await getStore(), id);
  if (!story) return <MissingPage person={person} place="stories" />;
  const t = await getTranslations('desk');
  return (
    <DeskPage person={person} place="stories">
      <DeskSheet
        title={t('pages.editStory')}
        note={t('pages.storyShared')}
        back={{ href: '/desk/stories', label: t('pages.stories') }}
      >
        <DeskForm action={submitStory} initial={formValues({ ...story.fields, version: story.version })}>
          <HiddenFields fields={{ id: story.id }} />
          <StoryFields />
          <p>
            <Submit>{t('buttons.saveStory')}</Submit>
          </p>
        </DeskForm>
      </DeskSheet>
    </DeskPage>
  );
}
