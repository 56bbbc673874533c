import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../../../components/desk/hidden-fields.tsx';
import { ShownBy } from '../../../../../../../components/desk/shown-by.tsx';
import { StatementFields } from '../../../../../../../components/statements/statement-form.tsx';
import { Submit } from '../../../../../../../components/ui/form/submit.tsx';
import { listShownBy } from '../../../../../../../db/queries/desk/shown-by.ts';
import { submitStatementEdit } from '../../../../../actions/evidence.ts';
import { deskLists, formValues } from '../../../../../form-values.ts';
import { MissingPage } from '../../../../../missing-page.tsx';
import { readAsBefore } from '../../../../as-before.ts';
import { ClaimSheet } from '../../../../claim-sheet.tsx';
import { type EvidenceParams, readEvidenceParams } from '../../../../evidence-params.ts';

type Props = EvidenceParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function EditStatementPage(props: Props) {
  const { person, store, claim, evidence } = await readEvidenceParams(props, '/statement');
  if (!claim || !evidence) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  const { id, version, fields } = evidence.statement;
  const before = await readAsBefore(store, id, props.searchParams);
  const initial = formValues({ ...fields, ...before, version });
  return (
    <ClaimSheet
      person={person}
      claim={claim}
      title={t('pages.editStatement')}
      note={t(before ? 'changes.broughtBack' : 'pages.statementShared')}
    >
      <ShownBy {...(await listShownBy(store, id))} />
      <DeskForm action={submitStatementEdit} initial={initial} lists={await deskLists(store, initial)}>
        <HiddenFields fields={{ claimId: claim.id, id }} />
        <StatementFields />
        <p>
          <Submit>{t('buttons.saveStatement')}</Submit>
        </p>
      </DeskForm>
    </ClaimSheet>
  );
}
