import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../components/desk/hidden-fields.tsx';
import { Pane, PaneHead } from '../../../../components/desk/pane.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { Notice } from '../../../../components/ui/notice.tsx';
import { VerdictFields } from '../../../../components/verdicts/verdict-form.tsx';
import type { Workspace } from '../../../../db/queries/desk/workspace.ts';
import { dayOf } from '../../../../domain/instants.ts';
import { readNewsroom } from '../../../store.ts';
import { submitVerdict } from '../../actions/review.ts';
import { formValues } from '../../form-values.ts';

type Proposal = NonNullable<Workspace['verdict']>['row'];
type Props = {
  workspace: Workspace;
  canPropose: boolean;
  /** The version that was saved a moment ago: the form begins anew with it, and only then. A refusal leaves it as it is. */
  saved: number | null;
  /** An earlier proposal that stands in the form again, to be read and saved. */
  back: Proposal | null;
};

/** The verdict of the next edition, to be written and saved as often as it takes: each is kept, the newest counts. */
export async function VerdictPane({ workspace, canPropose, saved, back }: Props) {
  const t = await getTranslations('desk');
  const { claim, verdict, draft, previous } = workspace;
  const row = back ?? verdict?.row;
  const today = dayOf(new Date(), (await readNewsroom())?.timeZone ?? 'UTC');
  const inReview = claim.step === 'in-review';
  const initial = formValues({
    rating: row?.rating,
    summary: row?.summary,
    reasoning: row?.reasoning,
    unknown: row?.unknown.join('\n'),
    wouldChange: row?.wouldChange.join('\n'),
    evidenceIds: row?.evidenceIds ?? [],
    citesNone: row?.citesNone ?? false,
    version: verdict?.row.number ?? 0,
    cause: row?.cause ?? (previous ? null : 'first'),
    causeEvidenceId: row?.causeEvidenceId,
    changeReason: row?.changeReason,
    originsReason: row?.originsReason,
    // A day that is past is no day to look at it again: another may be chosen.
    reviewBy: row?.reviewBy && row.reviewBy >= today ? row.reviewBy : null,
  });
  const evidence = draft.evidence
    .filter((item) => !item.withdrawn)
    .map((item) => ({ value: item.id, number: item.number, label: `${item.number} ${item.statement.party.name}` }));
  const note = verdict
    ? t('claim.verdictBy', { number: verdict.row.number, name: verdict.by })
    : t('claim.verdictNone');
  return (
    <Pane name="verdict" label={t('claim.verdict')}>
      <div className="border-t border-rule-strong pt-3">
        <PaneHead title={t('claim.verdict')} note={note} />
      </div>
      {saved !== null && saved === row?.number && (
        <Notice icon="check">{t('claim.verdictSaved', { number: saved })}</Notice>
      )}
      {back && <Notice icon="back">{t('claim.verdictBack', { number: back.number })}</Notice>}
      {canPropose && inReview && (
        <Notice icon="alert" edge="amber">
          {t('claim.changeVoids')}
        </Notice>
      )}
      {/* Where the claim was declined while somebody wrote, the form is there to say so, with what they wrote. */}
      <div data-about="verdict" className={canPropose ? '' : 'hidden has-[[role=alert]]:block'}>
        <DeskForm
          key={`${saved} ${back?.number}`}
          draft="verdict"
          action={submitVerdict}
          initial={initial}
          label={t('claim.verdict')}
        >
          <HiddenFields fields={{ claimId: claim.id }} />
          <VerdictFields ratings={workspace.ratings} evidence={evidence} hasPublic={previous !== null} />
          <p>
            <Submit look={inReview ? 'plain' : 'main'}>{t('buttons.propose')}</Submit>
          </p>
        </DeskForm>
      </div>
    </Pane>
  );
}
