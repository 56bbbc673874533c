import { getTranslations } from 'next-intl/server';
import { DeskForm, FormPart } from '../../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../../components/desk/hidden-fields.tsx';
import { EvidenceFields } from '../../../../../../components/statements/evidence-form.tsx';
import { StatementFields } from '../../../../../../components/statements/statement-form.tsx';
import { Submit } from '../../../../../../components/ui/form/submit.tsx';
import { getSource } from '../../../../../../db/queries/desk/rows.ts';
import { listOrigins } from '../../../../../../db/queries/desk/statements.ts';
import { getWorkspace } from '../../../../../../db/queries/desk/workspace.ts';
import { asBefore } from '../../../../../../domain/as-before.ts';
import { STANCES } from '../../../../../../domain/stance.ts';
import { submitStatement } from '../../../../actions/evidence.ts';
import { deskLists, formValues } from '../../../../form-values.ts';
import { MissingPage } from '../../../../missing-page.tsx';
import { readSelected } from '../../../../selected.ts';
import { type ClaimParams, readClaimParams } from '../../../claim-params.ts';
import { ClaimSheet } from '../../../claim-sheet.tsx';
import { SourceBeside } from '../../../source-beside.tsx';

type Props = ClaimParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewStatementPage(props: Props) {
  const { person, store, claim } = await readClaimParams(props, '/statements/new');
  const workspace = claim && (await getWorkspace(store, claim.id));
  if (!claim || !workspace) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  const { draft } = workspace;
  const asked = await props.searchParams;
  const source = typeof asked.source === 'string' ? await getSource(store, asked.source) : null;
  const selected = await readSelected(asked);
  const before = source && asBefore(draft.evidence, source.id);
  const initial = formValues({
    language: source?.language ?? claim.language,
    ...selected?.words,
    ...before?.said,
    ...(selected && { anchor: selected.anchor }),
    citation: { sourceId: source?.id, ...before?.citation, ...selected?.citation },
    stance: STANCES.find((stance) => stance === asked.stance),
  });
  return (
    <ClaimSheet
      person={person}
      claim={claim}
      title={t('pages.newStatement')}
      note={before && t('pages.asBefore', { number: before.number })}
      wide={source !== null}
    >
      <SourceBeside source={source} claimId={claim.id}>
        <DeskForm action={submitStatement} initial={initial} lists={await deskLists(store, initial)}>
          <HiddenFields fields={{ claimId: claim.id }} />
          <StatementFields />
          <FormPart title={t('fields.bearing')}>
            <EvidenceFields claim={claim} others={await listOrigins(store, claim.id)} />
          </FormPart>
          <p>
            <Submit>{t('buttons.logStatement')}</Submit>
          </p>
        </DeskForm>
      </SourceBeside>
    </ClaimSheet>
  );
}
