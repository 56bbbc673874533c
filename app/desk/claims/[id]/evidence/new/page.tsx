import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../../components/desk/hidden-fields.tsx';
import { EvidenceFields } from '../../../../../../components/statements/evidence-form.tsx';
import { StatementField } from '../../../../../../components/statements/statement-field.tsx';
import { Submit } from '../../../../../../components/ui/form/submit.tsx';
import { listLinked, listOrigins } from '../../../../../../db/queries/desk/statements.ts';
import { submitLink } from '../../../../actions/evidence.ts';
import { deskLists, formValues } from '../../../../form-values.ts';
import { MissingPage } from '../../../../missing-page.tsx';
import { readPicks } from '../../../../picks.ts';
import { type ClaimParams, readClaimParams } from '../../../claim-params.ts';
import { ClaimSheet } from '../../../claim-sheet.tsx';

type Props = ClaimParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LinkStatementPage(props: Props) {
  const { person, store, claim } = await readClaimParams(props, '/evidence/new');
  if (!claim) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  const { statementId } = await props.searchParams;
  const initial = formValues({ statementId: typeof statementId === 'string' ? statementId : null });
  const lists = await deskLists(store, initial);
  const known = await readPicks(store, 'statement', 'recent');
  const linked = new Set(await listLinked(store, claim.id));
  const statement = known.filter(({ value }) => !linked.has(value));
  return (
    <ClaimSheet person={person} claim={claim} title={t('pages.linkStatement')}>
      <DeskForm action={submitLink} initial={initial} lists={{ ...lists, statement }}>
        <HiddenFields fields={{ claimId: claim.id }} />
        <StatementField />
        <EvidenceFields claim={claim} others={await listOrigins(store, claim.id)} />
        <p>
          <Submit>{t('buttons.linkStatement')}</Submit>
        </p>
      </DeskForm>
    </ClaimSheet>
  );
}
