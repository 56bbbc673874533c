import { and, desc, eq, max } from 'drizzle-orm';
import type { EditionDocument, EditionHeader } from '../../domain/edition.ts';
import { approvalsNeeded } from '../../domain/publication.ts';
import { publicationInput } from '../../domain/review.ts';
import { type Step, take } from '../../domain/workflow.ts';
import type { Composed } from '../compose/draft.ts';
import { change, query, type Slots } from '../engines/prepared.ts';
import { addRows, encoded, removeRows } from '../engines/rows.ts';
import { changedBy } from '../four-eyes.ts';
import { getNewsroom } from '../newsroom.ts';
import { project } from '../projections.ts';
import { queueEdition } from '../webhooks/outbox.ts';
import { announceAddresses } from './addresses.ts';
import { command, must, stop, type Work } from './command.ts';
import { type Frozen, mustBeComplete, mustCompose, standOf } from './review.ts';

export type Published = { number: number; documentHash: string; slug: string; position: number };

/** Freezes the approved document as the claim's next edition and puts it before readers, all in one transaction. A second
 *  click, a repeated request or a second editor with the same document gets the edition that is already there. */
export const publishEdition = command(publicationInput, async (work, { claimId, documentHash }): Promise<Published> => {
  const { tx, t, actor, now, newId, record } = work;
  const composed = await mustCompose(work, claimId);
  const { newest } = composed;
  const taken = take('publish', actor, standOf(composed));
  const isAllowed = taken.ok || taken.reasons[0]?.code === 'notNow';
  if (isAllowed && newest?.header.documentHash === documentHash) return outcome(newest.header, newest.document);
  const step = must(taken);

  const { document, canonical, documentHash: composedHash } = mustBeComplete(composed);
  if (composedHash !== documentHash) stop({ code: 'changedSinceRead' });
  const header: EditionHeader = {
    id: newId(),
    claimId,
    number: document.number,
    kind: document.kind,
    note: document.note,
    publishedAt: now,
    approvedBy: await approvers(work, { document, documentHash }, composed),
    publishedBy: actor.name,
    documentHash,
    previousHash: newest?.header.documentHash ?? null,
    position: ((await lastPosition(tx, {}))[0]?.position ?? 0) + 1,
  };
  await addRows(tx, t.editions, [header]);
  await addRows(tx, t.editionDocuments, [{ editionId: header.id, document: canonical }]);
  await announceAddresses(work, document, composed.previous);
  await project(tx, t, { header, document }, composed.previous);
  await queueEdition(tx, t, { header, document });
  await removeRows(tx, t.plannedPublications.claimId, claimId);
  await settle(tx, { claimId, step, updatedAt: now, updatedBy: actor.id });
  await record(
    { type: 'edition.published', data: { number: header.number, kind: header.kind, documentHash } },
    { claimId, subjectId: header.id },
  );
  return outcome(header, document);
});

const outcome = (header: EditionHeader, document: EditionDocument): Published => ({
  number: header.number,
  documentHash: header.documentHash,
  slug: document.claim.slug,
  position: header.position,
});

const lastPosition = query((read, t, _: Slots<Record<string, never>>) =>
  read.select({ position: max(t.editions.position) }).from(t.editions),
);

type Settled = { claimId: string; step: Step; updatedAt: Date; updatedBy: string };
const settle = change((tx, { claims }, slots: Slots<Settled>) =>
  tx
    .update(claims)
    .set({
      step: encoded(claims.step, slots.step),
      nextKind: null,
      nextNote: null,
      nextCorrection: null,
      returnedReason: null,
      updatedAt: encoded(claims.updatedAt, slots.updatedAt),
      updatedBy: encoded(claims.updatedBy, slots.updatedBy),
    })
    .where(eq(claims.id, slots.claimId)),
);

const approvalsOf = query((read, t, { claimId, documentHash }: Slots<{ claimId: string; documentHash: string }>) =>
  read
    .select({ id: t.people.id, name: t.people.name })
    .from(t.approvals)
    .innerJoin(t.people, eq(t.people.id, t.approvals.approvedBy))
    .where(and(eq(t.approvals.claimId, claimId), eq(t.approvals.documentHash, documentHash)))
    .orderBy(desc(t.approvals.approvedAt)),
);

/** The names of those who approved this very document and changed nothing in it: as many as the newsroom asks for, where the
 *  verdict is another than the public one. */
export async function approvers(
  { tx }: Work,
  { document, documentHash }: Pick<Frozen, 'document' | 'documentHash'>,
  { previous }: Composed,
): Promise<string> {
  const authors = await changedBy(tx, document);
  const rows = await approvalsOf(tx, { claimId: document.claim.id, documentHash });
  const valid = rows.filter((row) => !authors.includes(row.id));
  const needed = approvalsNeeded(document, previous, await getNewsroom(tx));
  if (valid.length === 0) return stop({ code: 'notApproved' });
  if (valid.length < needed) return stop({ code: 'notApprovedByAll', params: { count: valid.length, needed } });
  return valid.map(({ name }) => name).join(', ');
}
