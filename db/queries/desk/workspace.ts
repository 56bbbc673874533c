import { and, asc, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { lacks } from '../../../domain/publication.ts';
import { publicStateAfter } from '../../../domain/workflow.ts';
import { composeDraft } from '../../compose/draft.ts';
import type { Store } from '../../engines/store.ts';
import { readScale } from '../../scale.ts';
import { listActivity } from './activity.ts';
import { listReplies } from './replies.ts';

const NEWEST_ACTS = 30;

export type Workspace = NonNullable<Awaited<ReturnType<typeof getWorkspace>>>;

/** All that the workspace of a claim shows: the claim, its next edition as far as it is, what lacks, who did what. */
export async function getWorkspace(store: Store, claimId: string) {
  const { read, t } = store;
  const composed = await composeDraft(read, claimId);
  if (!composed) return null;
  const [verdict] = await read
    .select({ row: t.verdicts, by: t.people.name })
    .from(t.verdicts)
    .innerJoin(t.people, eq(t.people.id, t.verdicts.proposedBy))
    .where(eq(t.verdicts.claimId, claimId))
    .orderBy(desc(t.verdicts.number))
    .limit(1);
  return {
    ...composed,
    lacks: lacks(composed.draft, composed.previous),
    publicState: publicStateAfter(composed.newest?.header),
    verdict: verdict ?? null,
    ratings: (await readScale(read)).filter(({ key, retired }) => !retired || key === verdict?.row.rating),
    withdrawn: await withdrawnUnpublished(store, claimId),
    withdrawnIds: await withdrawnIds(store, claimId),
    replyIds: (await listReplies(store, claimId)).map(({ id }) => id),
    activity: await listActivity(store, { claimId, size: NEWEST_ACTS }),
    behind: await behindRecords(store, claimId),
  };
}

/** An earlier proposal of a claim's verdict, by its number; null where there is none. */
export async function getProposal({ read, t: { verdicts } }: Store, claimId: string, number: number) {
  if (!Number.isSafeInteger(number)) return null;
  const [row] = await read
    .select()
    .from(verdicts)
    .where(and(eq(verdicts.claimId, claimId), eq(verdicts.number, number)));
  return row ?? null;
}

/** Evidence that was taken back before any edition showed it: it is on no reader's page, and the desk still knows it. */
const withdrawnUnpublished = ({ read, t: { evidence } }: Store, claimId: string) =>
  read
    .select({ number: evidence.number, reason: evidence.withdrawnReason })
    .from(evidence)
    .where(and(eq(evidence.claimId, claimId), ne(evidence.withdrawnReason, '')))
    .orderBy(asc(evidence.number));

/** Evidence that is not relied on any more, whether an edition showed it or not. */
async function withdrawnIds({ read, t: { evidence } }: Store, claimId: string): Promise<string[]> {
  const rows = await read
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.claimId, claimId), isNotNull(evidence.withdrawnAt)));
  return rows.map(({ id }) => id);
}

/** Shared rows that changed since the newest edition showed them. */
async function behindRecords({ read, t }: Store, claimId: string): Promise<string[]> {
  const shown = await read.select().from(t.publishedRecords).where(eq(t.publishedRecords.claimId, claimId));
  const versions = new Map(shown.map((row) => [row.recordId, row.recordVersion]));
  const ids = [...versions.keys()];
  if (ids.length === 0) return [];
  const statements = await read
    .select({ id: t.statements.id, version: t.statements.version, name: t.statements.words })
    .from(t.statements)
    .where(inArray(t.statements.id, ids));
  const parties = await read
    .select({ id: t.parties.id, version: t.parties.version, name: t.parties.name })
    .from(t.parties)
    .where(inArray(t.parties.id, ids));
  const sources = await read
    .select({ id: t.sources.id, version: t.sources.version, name: t.sources.title })
    .from(t.sources)
    .where(inArray(t.sources.id, ids));
  const stories = await read
    .select({ id: t.stories.id, version: t.stories.version, name: t.stories.title })
    .from(t.stories)
    .where(inArray(t.stories.id, ids));
  return [...statements, ...parties, ...sources, ...stories].flatMap(({ id, version, name }) =>
    version > (versions.get(id) ?? version) ? [name] : [],
  );
}
