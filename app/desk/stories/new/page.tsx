import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { StoryFields } from '../../../../components/desk/story-form.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { submitNewStory } from '../../actions/records.ts';
import { formValues } from '../../form-values.ts';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';

export default async function NewStoryPage() {
  const person = await requirePerson('/desk/stories/new');
  const t = await getTranslations('desk');
  return (
    <DeskPage person={person} place="stories">
      <DeskSheet title={t('pages.newStory')}>
        <DeskForm action={submitNewStory} initial={formValues({})}>
          <StoryFields />
          <p>
            <Submit>{t('buttons.openStory')}</Submit>
          </p>
        </DeskForm>
      </DeskSheet>
    </DeskPage>
  );
}
