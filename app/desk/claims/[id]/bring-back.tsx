import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../../components/desk/form.tsx';
import { HiddenFields } from '../../../../components/desk/hidden-fields.tsx';
import type { ActivityEntry } from '../../../../db/queries/desk/activity.ts';
import type { Workspace } from '../../../../db/queries/desk/workspace.ts';
import { submitEvidenceRestoration } from '../../actions/evidence.ts';
import { submitReplyRestoration } from '../../actions/replies.ts';
import { formValues } from '../../form-values.ts';

const LOOK =
  'inline-flex justify-self-start min-h-7 cursor-pointer items-center underline decoration-control underline-offset-4';

/** The way to bring back what an act on a claim took away: evidence is relied on again at once; what an edit changed is put into
 *  its form as it was before, to be read and saved. */
export async function BringBack({ entry, workspace }: { entry: ActivityEntry; workspace: Workspace }) {
  const t = await getTranslations('desk.changes');
  const claimId = workspace.draft.claim.id;
  if (entry.type === 'evidence.withdrawn') {
    if (!workspace.withdrawnIds.includes(entry.subjectId)) return null;
    return (
      <DeskForm action={submitEvidenceRestoration} initial={formValues({})} saves={false} guarded={false}>
        <HiddenFields fields={{ claimId, evidenceId: entry.subjectId }} />
        <button type="submit" className={LOOK}>
          {t('relyAgain', { number: entry.data.number })}
        </button>
      </DeskForm>
    );
  }
  if (entry.type === 'reply.removed') {
    if (workspace.replyIds.includes(entry.subjectId)) return null;
    return (
      <DeskForm action={submitReplyRestoration} initial={formValues({})} saves={false} guarded={false}>
        <HiddenFields fields={{ claimId, id: entry.subjectId }} />
        <button type="submit" className={LOOK}>
          {(await getTranslations('desk.replies'))('restore')}
        </button>
      </DeskForm>
    );
  }
  if (entry.type === 'verdict.proposed') {
    const before = entry.data.number - 1;
    if (before < 1 || !entry.data.changes || Object.keys(entry.data.changes).length === 0) return null;
    return (
      <a className={LOOK} href={`/desk/claims/${claimId}?proposal=${before}#verdict`}>
        {t('bringBack')}
      </a>
    );
  }
  const form = formOf(entry, workspace);
  return (
    form && (
      <a className={LOOK} href={`${form}?back=${entry.sequence}`}>
        {t('bringBack')}
      </a>
    )
  );
}

function formOf(entry: ActivityEntry, { draft }: Workspace): string | null {
  const claim = `/desk/claims/${draft.claim.id}`;
  if (!('changes' in entry.data) || !entry.data.changes) return null;
  if (entry.type === 'claim.edited') return `${claim}/edit`;
  const item = draft.evidence.find(({ id, statement }) => id === entry.subjectId || statement.id === entry.subjectId);
  if (!item || item.withdrawn) return null;
  if (entry.type === 'evidence.edited') return `${claim}/evidence/${item.number}`;
  return entry.type === 'statement.edited' ? `${claim}/evidence/${item.number}/statement` : null;
}
