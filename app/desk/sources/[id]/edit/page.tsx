import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { DeskSheet } from '../../../../../components/desk/screen.tsx';
import { ShownBy } from '../../../../../components/desk/shown-by.tsx';
import { SourceFields } from '../../../../../components/sources/source-form.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { getSourceFields } from '../../../../../db/queries/desk/rows.ts';
import { listShownBy } from '../../../../../db/queries/desk/shown-by.ts';
import { getStore } from '../../../../store.ts';
import { submitSource } from '../../../actions/records.ts';
import { deskLists, formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { DeskPage } from '../../../page-frame.tsx';
import { requirePerson } from '../../../session.ts';

export default async function EditSourcePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await requirePerson(`/desk/sources/${id}/edit`);
  const store = await getStore();
  const source = await getSourceFields(store, id);
  if (!source) return <MissingPage person={person} place="sources" />;
  const t = await getTranslations('desk');
  const { fields, version } = source;
  const initial = formValues({ ...fields, version });
  return (
    <DeskPage person={person} place="sources">
      <DeskSheet
        title={t('pages.editSource')}
        note={t('pages.sourceShared')}
        back={{ href: `/desk/sources/${id}`, label: fields.title }}
      >
        <ShownBy {...(await listShownBy(store, id))} />
        <DeskForm action={submitSource} initial={initial} lists={await deskLists(store, initial)}>
          <HiddenFields fields={{ id }} />
          <SourceFields />
          <p>
            <Submit>{t('buttons.saveSource')}</Submit>
          </p>
        </DeskForm>
      </DeskSheet>
    </DeskPage>
  );
}
