import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClaimBar } from '../../../../components/desk/claim-bar.tsx';
import { PaneLinks, Panes } from '../../../../components/desk/pane.tsx';
import { PlanNotice } from '../../../../components/desk/plan-notice.tsx';
import { WhoIsHere } from '../../../../components/desk/who-is-here.tsx';
import { freeze } from '../../../../db/commands/review.ts';
import { getPlan } from '../../../../db/queries/desk/plan.ts';
import { listOpenReports } from '../../../../db/queries/desk/tips.ts';
import { getProposal, getWorkspace } from '../../../../db/queries/desk/workspace.ts';
import { getSite } from '../../../../db/queries/site.ts';
import { workLacks } from '../../../../domain/publication.ts';
import { availableActs, canDecide } from '../../../../domain/workflow.ts';
import { MissingPage } from '../../missing-page.tsx';
import { DeskPage } from '../../page-frame.tsx';
import { readAssigned } from '../assigned.ts';
import { type ClaimParams, readClaimParams } from '../claim-params.ts';
import { whyStopped } from '../plan-stop.ts';
import { ClaimPane } from './claim-pane.tsx';
import { EvidencePane } from './evidence-pane.tsx';
import { Reports } from './reports.tsx';
import { SourcePane } from './source-pane.tsx';
import { VerdictPane } from './verdict-pane.tsx';
import { WorkspaceNotices } from './workspace-notices.tsx';

type Props = ClaimParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: ClaimParams): Promise<Metadata> {
  const { claim } = await readClaimParams(props);
  return { title: claim ? claim.words.slice(0, 70) : (await getTranslations('desk.missing'))('title') };
}

export default async function WorkspacePage(props: Props) {
  const { person, store, claim } = await readClaimParams(props);
  const workspace = claim && (await getWorkspace(store, claim.id));
  if (!claim || !workspace) return <MissingPage person={person} />;
  const { draft, previous } = workspace;
  const missing = draft.kind === 'withdrawal' ? [] : workLacks(draft, previous);
  const stand = { step: claim.step, publicState: workspace.publicState };
  const acts = availableActs(person, stand);
  const canEdit = acts.includes('edit');
  const t = await getTranslations('desk.here');
  const plan = await getPlan(store, claim.id);
  const { source, published, verdict, proposal } = await props.searchParams;
  return (
    <DeskPage person={person} place="claims">
      <ClaimBar
        claimId={claim.id}
        stand={stand}
        number={draft.number}
        acts={acts}
        missing={missing.length}
        decides={canDecide(person)}
        assigned={await readAssigned(store, claim, draft.newsroom.timeZone)}
      >
        <WhoIsHere
          claimId={claim.id}
          sequence={workspace.activity[0]?.sequence ?? 0}
          words={{ one: t('one'), several: t('several'), changed: t('changed'), load: t('load') }}
        />
      </ClaimBar>
      <WorkspaceNotices workspace={workspace} published={Number(published) || null} />
      {plan && (
        <PlanNotice
          plan={plan}
          timeZone={draft.newsroom.timeZone}
          stopped={await whyStopped(plan, workspace.lacks.length > 0 ? null : freeze(draft).documentHash)}
          href={canDecide(person) ? `/desk/claims/${claim.id}/review#decide` : null}
        />
      )}
      <Reports reports={await listOpenReports(store, claim.id)} timeZone={draft.newsroom.timeZone} />
      <Panes>
        <ClaimPane
          store={store}
          person={person}
          workspace={workspace}
          missing={missing}
          hasMethod={(await getSite(store)) !== null}
          canEdit={canEdit}
        />
        <EvidencePane workspace={workspace} canEdit={canEdit} />
        <VerdictPane
          workspace={workspace}
          canPropose={acts.includes('propose')}
          saved={Number(verdict) || null}
          back={await getProposal(store, claim.id, Number(proposal))}
        />
        <SourcePane store={store} draft={draft} asked={typeof source === 'string' ? source : null} canEdit={canEdit} />
      </Panes>
      <PaneLinks />
    </DeskPage>
  );
}
