import { getTranslations } from 'next-intl/server';
import { validate } from 'uuid';
import { DeskForm } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { MergePreview } from '../../../../../components/desk/merge-preview.tsx';
import { DeskSheet } from '../../../../../components/desk/screen.tsx';
import { PartyField } from '../../../../../components/parties/party-field.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { previewMerge } from '../../../../../db/queries/desk/merges.ts';
import { getParty } from '../../../../../db/queries/desk/rows.ts';
import { canMerge } from '../../../../../domain/workflow.ts';
import { getStore } from '../../../../store.ts';
import { submitMerge, submitMergeChoice } from '../../../actions/merges.ts';
import { deskLists, formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { DeskPage } from '../../../page-frame.tsx';
import { requirePerson } from '../../../session.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function MergePartyPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { into } = await searchParams;
  const person = await requirePerson(`/desk/parties/${id}/merge`);
  const store = await getStore();
  const party = validate(id) ? await getParty(store, id) : null;
  if (!party || party.mergedInto || !canMerge(person)) return <MissingPage person={person} place="parties" />;
  const t = await getTranslations('desk');
  const preview = typeof into === 'string' && validate(into) ? await previewMerge(store, id, into) : null;
  return (
    <DeskPage person={person} place="parties">
      <DeskSheet
        title={t('pages.mergeParty', { name: party.name })}
        note={t('merge.intro')}
        back={{ href: `/desk/parties/${id}`, label: party.name }}
      >
        {preview && typeof into === 'string' ? (
          <DeskForm action={submitMerge} initial={formValues({})} saves={false}>
            <HiddenFields fields={{ goneId: id, keptId: into }} />
            <MergePreview {...preview} />
            <p className="flex flex-wrap items-center gap-4">
              <Submit look="danger">{t('merge.do')}</Submit>
              <a href={`/desk/parties/${id}/merge`}>{t('merge.other')}</a>
            </p>
          </DeskForm>
        ) : (
          <DeskForm
            action={submitMergeChoice}
            initial={formValues({})}
            lists={await deskLists(store)}
            guarded={false}
            saves={false}
          >
            <HiddenFields fields={{ goneId: id }} />
            <PartyField name="keptId" label={t('fields.keptId')} required />
            <p>
              <Submit>{t('merge.look')}</Submit>
            </p>
          </DeskForm>
        )}
      </DeskSheet>
    </DeskPage>
  );
}
