import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { LackList } from '../../../../../components/desk/lack-list.tsx';
import { ReviewFields } from '../../../../../components/desk/review-form.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { getWorkspace } from '../../../../../db/queries/desk/workspace.ts';
import { workLacks } from '../../../../../domain/publication.ts';
import { submitReview } from '../../../actions/review.ts';
import { formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { saidLacks } from '../../../said-lacks.ts';
import { type ClaimParams, readClaimParams } from '../../claim-params.ts';
import { ClaimSheet } from '../../claim-sheet.tsx';

export default async function SendPage(props: ClaimParams) {
  const { person, store, claim } = await readClaimParams(props, '/send');
  const workspace = claim && (await getWorkspace(store, claim.id));
  if (!claim || !workspace) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  const { draft, previous } = workspace;
  const changes = previous && draft.verdict && previous.verdict.rating.key !== draft.verdict.rating.key;
  const likely = !previous ? 'first' : changes ? 'verdict-change' : 'update';
  const correction = claim.nextCorrection ?? {};
  const initial = formValues({ kind: claim.nextKind ?? likely, note: claim.nextNote, correction });
  const kinds = previous
    ? (['update', 'verdict-change', 'correction', 'clarification'] as const)
    : (['first'] as const);
  return (
    <ClaimSheet person={person} claim={claim} title={t('pages.send')}>
      <LackList lacks={await saidLacks(claim.id, workLacks(draft, previous))} />
      <DeskForm action={submitReview} initial={initial}>
        <HiddenFields fields={{ claimId: claim.id }} />
        <ReviewFields kinds={kinds} />
        <p>
          <Submit>{t('buttons.send')}</Submit>
        </p>
      </DeskForm>
    </ClaimSheet>
  );
}
