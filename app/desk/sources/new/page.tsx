import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { SourceFields } from '../../../../components/sources/source-form.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { getStore } from '../../../store.ts';
import { submitNewSource } from '../../actions/records.ts';
import { deskLists, formValues } from '../../form-values.ts';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';

export default async function NewSourcePage() {
  const person = await requirePerson('/desk/sources/new');
  const t = await getTranslations('desk');
  return (
    <DeskPage person={person} place="sources">
      <DeskSheet title={t('pages.newSource')}>
        <DeskForm action={submitNewSource} initial={formValues({})} lists={await deskLists(await getStore())}>
          <SourceFields />
          <p>
            <Submit>{t('buttons.addSource')}</Submit>
          </p>
        </DeskForm>
      </DeskSheet>
    </DeskPage>
  );
}
