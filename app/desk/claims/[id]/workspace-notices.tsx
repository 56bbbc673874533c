import { useFormatter, useTranslations } from 'next-intl';
import { Notice } from '../../../../components/ui/notice.tsx';
import type { Workspace } from '../../../../db/queries/desk/workspace.ts';

/** What whoever opens the claim must know before anything else. */
export function WorkspaceNotices({ workspace, published }: { workspace: Workspace; published: number | null }) {
  const t = useTranslations('desk.claim');
  const format = useFormatter();
  const kinds = useTranslations('desk.kinds');
  const { claim, behind, draft, activity } = workspace;
  // A claim at rest has nothing to mend: the reason is told until something else happens to it.
  const isTold = claim.step === 'checking' || (claim.step === 'settled' && activity[0]?.type === 'review.returned');
  const returned = isTold && claim.returnedReason;
  const isNew = published !== null && published === draft.number - 1 && claim.step === 'settled';
  return (
    <section aria-label={t('notices')} className="grid empty:hidden">
      {isNew && <Notice icon="check">{t('published', { number: published })}</Notice>}
      {claim.step === 'in-review' && draft.kind && (
        <Notice icon="check">{t('inReview', { kind: kinds(draft.kind), number: draft.number })}</Notice>
      )}
      {returned && (
        <Notice icon="back" edge="amber">
          {t('returned', { reason: returned })}
        </Notice>
      )}
      {claim.declinedReason && <Notice icon="cross">{t('declined', { reason: claim.declinedReason })}</Notice>}
      {behind.length > 0 && (
        <Notice icon="alert" edge="amber">
          {t('behind', { names: format.list(behind) })}
        </Notice>
      )}
    </section>
  );
}
