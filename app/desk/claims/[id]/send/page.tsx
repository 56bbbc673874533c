import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../../components/desk/hidden-fields.tsx';
import { LackList } from '../../../../../components/desk/lack-list.tsx';
import { ReviewFields } from '../../../../../components/desk/review-form.tsx';
import { LinkButton } from '../../../../../components/ui/button.tsx';
import { Submit } from '../../../../../components/ui/form/submit.tsx';
import { getWorkspace } from '../../../../../db/queries/desk/workspace.ts';
import { likelyKind } from '../../../../../domain/announced.ts';
import { workLacks } from '../../../../../domain/publication.ts';
import { canDecide } from '../../../../../domain/workflow.ts';
import { submitReview } from '../../../actions/review.ts';
import { formValues } from '../../../form-values.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { saidLacks } from '../../../said-lacks.ts';
import { type ClaimParams, readClaimParams } from '../../claim-params.ts';
import { ClaimSheet } from '../../claim-sheet.tsx';

type Props = ClaimParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SendPage(props: Props) {
  const { person, store, claim } = await readClaimParams(props, '/send');
  const workspace = claim && (await getWorkspace(store, claim.id));
  if (!claim || !workspace) return <MissingPage person={person} />;
  const t = await getTranslations('desk');
  const { draft, previous } = workspace;
  const asked = (await props.searchParams).kind === 'correction' ? 'correction' : draft.kind;
  const kind = likelyKind({ ...draft, kind: asked }, previous);
  // A correction passes for an update as easily as it is forgotten on the way here, so nobody is helped to that one.
  const chosen = kind === 'update' && !draft.kind ? '' : kind;
  const initial = formValues({ kind: chosen, note: claim.nextNote, correction: claim.nextCorrection ?? {} });
  const kinds = previous
    ? (['update', 'verdict-change', 'correction', 'clarification'] as const)
    : (['first'] as const);
  return (
    <ClaimSheet person={person} claim={claim} title={t(asked === 'correction' ? 'pages.correct' : 'pages.send')}>
      {claim.step === 'settled' && <BeginWith claimId={claim.id} />}
      <LackList lacks={await saidLacks(claim.id, workLacks(draft, previous))} />
      <DeskForm action={submitReview} saves={false} initial={initial}>
        <HiddenFields fields={{ claimId: claim.id }} />
        <ReviewFields kinds={kinds} />
        {canDecide(person) && <p className="font-semibold">{t('claim.sendBars')}</p>}
        <p>
          <Submit>{t('buttons.send')}</Submit>
        </p>
      </DeskForm>
    </ClaimSheet>
  );
}

/** Of a claim at rest nothing is changed yet: what readers should see is changed first, where it stands. */
async function BeginWith({ claimId }: { claimId: string }) {
  const t = await getTranslations('desk');
  const claimPage = `/desk/claims/${claimId}`;
  return (
    <section className="grid gap-2">
      <p>{t('pages.beginWith')}</p>
      <p className="flex flex-wrap gap-3">
        <LinkButton size="small" href={`${claimPage}/edit`}>
          {t('claim.edit')}
        </LinkButton>
        <LinkButton size="small" href={`${claimPage}#evidence`}>
          {t('claim.toEvidence')}
        </LinkButton>
        <LinkButton size="small" href={`${claimPage}#verdict`}>
          {t('claim.toVerdict')}
        </LinkButton>
      </p>
    </section>
  );
}
