import { getTranslations } from 'next-intl/server';
import { EvidenceList } from '../../../../components/desk/evidence-list.tsx';
import { Pane, PaneHead } from '../../../../components/desk/pane.tsx';
import { Tally } from '../../../../components/statements/tally.tsx';
import { DraftLine } from '../../../../components/timeline/draft-line.tsx';
import { LinkButton } from '../../../../components/ui/button.tsx';
import type { Workspace } from '../../../../db/queries/desk/workspace.ts';
import { lineOfDraft, proposedIn } from '../../../../domain/draft-line.ts';

/** The claim line as it is in hand, and every piece of evidence. */
export async function EvidencePane({ workspace, canEdit }: { workspace: Workspace; canEdit: boolean }) {
  const { draft, previous } = workspace;
  const t = await getTranslations('desk.claim');
  const relied = draft.evidence.filter((item) => !item.withdrawn);
  const count = (stance: 'supports' | 'rebuts' | 'context') => relied.filter((item) => item.stance === stance).length;
  const forms = `/desk/claims/${draft.claim.id}`;
  return (
    <Pane name="evidence" label={t('evidence')}>
      <div className="mb-3 border-b border-rule-strong pb-3">
        <DraftLine line={lineOfDraft(draft)} now={Date.now()} proposed={proposedIn(draft, previous)} />
      </div>
      <PaneHead
        title={t('evidence')}
        note={<Tally counts={{ supports: count('supports'), rebuts: count('rebuts'), context: count('context') }} />}
      >
        {canEdit && (
          <>
            <LinkButton size="small" look="main" href={`${forms}/statements/new`} aria-keyshortcuts="a">
              {t('logStatement')}
            </LinkButton>
            <LinkButton size="small" href={`${forms}/evidence/new`} aria-keyshortcuts="k">
              {t('linkStatement')}
            </LinkButton>
          </>
        )}
      </PaneHead>
      {draft.evidence.length === 0 && <p className="border-t border-rule py-3 text-quiet">{t('noEvidence')}</p>}
      <EvidenceList draft={draft} canEdit={canEdit} />
    </Pane>
  );
}
