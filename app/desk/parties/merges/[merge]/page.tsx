import { getTranslations } from 'next-intl/server';
import { validate } from 'uuid';
import { DeskForm } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { DeskSheet } from '../../../../../components/desk/screen.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { getMerge } from '../../../../../db/queries/desk/merges.ts';
import { canMerge } from '../../../../../domain/workflow.ts';
import { getStore } from '../../../../store.ts';
import { submitUnmerge } from '../../../actions/merges.ts';
import { formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { DeskPage } from '../../../page-frame.tsx';
import { requirePerson } from '../../../session.ts';

export default async function UndoMergePage({ params }: { params: Promise<{ merge: string }> }) {
  const { merge: id } = await params;
  const person = await requirePerson(`/desk/parties/merges/${id}`);
  const merge = validate(id) ? await getMerge(await getStore(), id) : null;
  if (!merge || !canMerge(person)) return <MissingPage person={person} place="parties" />;
  const t = await getTranslations('desk');
  return (
    <DeskPage person={person} place="parties">
      <DeskSheet
        title={t('merge.undoOne', { name: merge.name })}
        note={t('merge.undoNote', { name: merge.name, kept: merge.kept, count: merge.moved.rows.length })}
        back={{ href: `/desk/parties/${merge.keptId}`, label: merge.kept }}
      >
        <DeskForm action={submitUnmerge} initial={formValues({})} saves={false}>
          <HiddenFields fields={{ mergeId: id, goneId: merge.goneId }} />
          <p>
            <Submit look="danger">{t('buttons.undoMerge')}</Submit>
          </p>
        </DeskForm>
      </DeskSheet>
    </DeskPage>
  );
}
