import { and, desc, eq, max } from 'drizzle-orm';
import type { EditionDocument, EditionHeader } from '../../domain/edition.ts';
import type { AddressKind } from '../../domain/published.ts';
import { publicationInput } from '../../domain/review.ts';
import { take } from '../../domain/workflow.ts';
import { newestEdition } from '../compose.ts';
import { changedBy } from '../four-eyes.ts';
import { project } from '../projections.ts';
import { publicStateOf } from './claim-step.ts';
import { command, must, stop, type Work } from './command.ts';
import { mustBeComplete } from './review.ts';

export type Published = { number: number; documentHash: string; slug: string; position: number };

/** Freezes the approved document as the claim's next edition and puts it before readers, all in one transaction. A second
 *  click, a repeated request or a second editor with the same document gets the edition that is already there. */
export const publishEdition = command(publicationInput, async (work, { claimId, documentHash }): Promise<Published> => {
  const { tx, t, actor, now, newId, record } = work;
  const [claim] = await tx.select().from(t.claims).where(eq(t.claims.id, claimId));
  if (!claim) return stop({ code: 'noSuchClaim' });
  const newest = await newestEdition(tx, t, claimId);
  const publicState = await publicStateOf(tx, t, claimId);
  const taken = take('publish', actor, { step: claim.step, publicState });
  const already = newest?.header.documentHash === documentHash ? newest : null;
  if (already && (taken.ok || taken.reasons[0]?.code === 'notNow')) return outcome(already.header, already.document);
  const step = must(taken);

  const complete = await mustBeComplete(work, claimId);
  if (complete.documentHash !== documentHash) stop({ code: 'changedSinceRead' });
  const approvedBy = await approver(work, claimId, documentHash, await changedBy(tx, t, complete.document));

  const [last] = await tx.select({ position: max(t.editions.position) }).from(t.editions);
  const header: EditionHeader = {
    id: newId(),
    claimId,
    number: complete.document.number,
    kind: complete.document.kind,
    note: complete.document.note,
    publishedAt: now,
    approvedBy,
    publishedBy: actor.name,
    documentHash,
    previousHash: newest?.header.documentHash ?? null,
    position: (last?.position ?? 0) + 1,
  };
  await tx.insert(t.editions).values(header);
  await tx.insert(t.editionDocuments).values({ editionId: header.id, document: complete.canonical });
  await announceAddresses(work, complete.document);
  await project(tx, t, { header, document: complete.document });
  await tx
    .update(t.claims)
    .set({ step, nextKind: null, nextNote: null, nextCorrection: null, updatedAt: now, updatedBy: actor.id })
    .where(eq(t.claims.id, claimId));
  await record(
    { type: 'edition.published', data: { number: header.number, kind: header.kind, documentHash } },
    { claimId, subjectId: header.id },
  );
  return outcome(header, complete.document);
});

const outcome = (header: EditionHeader, document: EditionDocument): Published => ({
  number: header.number,
  documentHash: header.documentHash,
  slug: document.claim.slug,
  position: header.position,
});

/** The name of whoever approved this very document and changed nothing in it. */
async function approver(
  { tx, t }: Work,
  claimId: string,
  documentHash: string,
  authors: readonly string[],
): Promise<string> {
  const rows = await tx
    .select({ id: t.people.id, name: t.people.name })
    .from(t.approvals)
    .innerJoin(t.people, eq(t.people.id, t.approvals.approvedBy))
    .where(and(eq(t.approvals.claimId, claimId), eq(t.approvals.documentHash, documentHash)))
    .orderBy(desc(t.approvals.approvedAt));
  const valid = rows.find((row) => !authors.includes(row.id));
  return valid?.name ?? stop({ code: 'notApproved' });
}

/** Every slug the edition shows leads somewhere from now on. A rename adds a row; the old address redirects. */
async function announceAddresses({ tx, t, now }: Work, document: EditionDocument): Promise<void> {
  const { claim, story, evidence, replies } = document;
  const citations = [
    ...claim.appearances.map((appearance) => appearance.citation),
    ...evidence.map((item) => item.statement.citation),
  ];
  const parties = [
    claim.claimant.party,
    claim.claimant.onBehalfOf,
    ...evidence.flatMap(({ statement }) => [statement.party, statement.onBehalfOf]),
    ...citations.flatMap(({ source, relayedBy }) => [source.publisher, relayedBy]),
    ...replies.map((reply) => reply.party),
  ].flatMap((party) => party ?? []);
  const shown: { kind: AddressKind; slug: string; targetId: string }[] = [
    { kind: 'claim', slug: claim.slug, targetId: claim.id },
    ...(story ? [{ kind: 'story' as const, slug: story.slug, targetId: story.id }] : []),
    ...parties.map((party) => ({ kind: 'party' as const, slug: party.slug, targetId: party.id })),
  ];
  for (const address of new Map(shown.map((item) => [`${item.kind} ${item.slug}`, item])).values()) {
    const [known] = await tx
      .select({ targetId: t.addresses.targetId })
      .from(t.addresses)
      .where(and(eq(t.addresses.kind, address.kind), eq(t.addresses.slug, address.slug)));
    if (!known) await tx.insert(t.addresses).values({ ...address, since: now });
    else if (known.targetId !== address.targetId)
      stop({ code: 'slugTaken', field: 'claim.slug', params: { slug: address.slug } });
  }
}
