import { getTranslations } from 'next-intl/server';
import { ActivityList } from '../../../../components/desk/activity-list.tsx';
import { ClaimFacts } from '../../../../components/desk/claim-facts.tsx';
import { GateList } from '../../../../components/desk/gate-list.tsx';
import { LackList, NothingLacks } from '../../../../components/desk/lack-list.tsx';
import { Pane, PaneHead } from '../../../../components/desk/pane.tsx';
import type { Store } from '../../../../db/engines/store.ts';
import type { Workspace } from '../../../../db/queries/desk/workspace.ts';
import { gatesOf } from '../../../../domain/gates.ts';
import type { Person } from '../../../../domain/person.ts';
import type { Lack } from '../../../../domain/publication.ts';
import { saidLacks } from '../../said-lacks.ts';
import { Threads } from '../threads.tsx';
import { BringBack } from './bring-back.tsx';

type Props = {
  store: Store;
  person: Person;
  workspace: Workspace;
  missing: readonly Lack[];
  hasMethod: boolean;
  canEdit: boolean;
};

/** The claim, what is still missing before its next edition, and who did what. */
export async function ClaimPane({ store, person, workspace, missing, hasMethod, canEdit }: Props) {
  const t = await getTranslations('desk.claim');
  const { claim, draft, activity } = workspace;
  const inHand = claim.step !== 'settled' && claim.step !== 'declined';
  return (
    <Pane name="claim" label={t('facts')}>
      <ClaimFacts draft={draft} canEdit={canEdit} />
      {inHand && (
        <>
          <PaneHead
            id="missing"
            title={t('missing', { number: draft.number })}
            note={t('missingCount', { count: missing.length })}
          />
          <LackList lacks={await saidLacks(claim.id, missing)} />
          {missing.length === 0 && (
            <NothingLacks words={t(claim.step === 'in-review' ? 'complete' : 'onlyAnnouncement')} />
          )}
        </>
      )}
      {inHand && <GateList gates={gatesOf(draft, missing, hasMethod)} />}
      <div className="mt-6">
        <Threads store={store} draft={draft} person={person} page="workspace" />
      </div>
      <PaneHead title={t('activity')} />
      <ActivityList
        entries={activity}
        timeZone={draft.newsroom.timeZone}
        bringBack={(entry) => canEdit && <BringBack entry={entry} workspace={workspace} />}
      />
    </Pane>
  );
}
