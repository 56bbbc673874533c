import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { changesOf } from '../../domain/changes.ts';
import { claimInput, claimQuote, declineInput } from '../../domain/claim.ts';
import { slugFrom } from '../../domain/slug.ts';
import { id } from '../../domain/text.ts';
import { canLog } from '../../domain/workflow.ts';
import type { Reader } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { assign } from './assign.ts';
import { moveClaim, takeStep } from './claim-step.ts';
import { command, fresh, stop, type Work } from './command.ts';
import { mustBePossible } from './possible-dates.ts';
import { placeQuote } from './quote-place.ts';
import { mustBeCitable, mustBeParties, mustBeStory } from './references.ts';
import { claimSlug, keptSlug } from './slugs.ts';
import { takeUpTips, tellSenders } from './tip-senders.ts';
import { mustBeCurrent } from './versions.ts';

type ClaimFields = z.output<typeof claimInput>;

/** Logs a claim. Only what identifies it is required; publication asks for the rest. */
export const logClaim = command(claimInput, (work, input) => addClaim(work, input));

/** Logs a claim inside a command. */
export async function addClaim(work: Work, input: ClaimFields) {
  const { tx, t, actor, now, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  await mustFit(work, input);
  const placed = await placedInSources(work, input);
  const base = fresh(work);
  const slug = await claimSlug(work, 'claim', base.id, input.shortForm ?? input.words, input.slug);
  await tx.insert(t.claims).values({ ...base, ...columns(placed), slug, loggedAt: now, step: 'logged' });
  await saveParts(work, base.id, input);
  await assign(work, base.id, actor.id, null); // theirs, until it is given to somebody else
  await record(
    { type: 'claim.logged', data: { words: input.words } },
    { claimId: base.id, subjectId: base.id, version: 1 },
  );
  return { id: base.id, version: 1, slug };
}

/** Changes a claim. What is public stays as it is; a claim at rest is taken in hand again. */
export const editClaim = command(
  claimInput.extend({ id, version: z.int() }),
  async (work, { id: claimId, version, ...input }) => {
    const { tx, t, actor, now, record } = work;
    const { claim, step } = await takeStep(work, 'edit', claimId);
    const before = await claimFields(tx, t, claimId);
    mustBeCurrent(claim, version, before);
    await mustFit(work, input);
    const slug = await keptSlug(work, 'claim', claim, input.slug);
    const after = { ...(await placedInSources(work, input)), slug };
    const changes = changesOf(before, after);
    const fields = Object.keys(changes);
    if (fields.length === 0) return { id: claimId, version, slug };
    await tx
      .update(t.claims)
      .set({ ...columns(after), slug, step, version: version + 1, updatedAt: now, updatedBy: actor.id })
      .where(eq(t.claims.id, claimId));
    await saveParts(work, claimId, input);
    await record(
      { type: 'claim.edited', data: { fields, changes } },
      { claimId, subjectId: claimId, version: version + 1 },
    );
    return { id: claimId, version: version + 1, slug };
  },
);

/** Sets a claim aside as not checkable, with a reason. Only before anything of it is public. Readers who sent it are told why. */
export const declineClaim = command(declineInput, async (work, { claimId, reason, told }) => {
  const { tx, t, record } = work;
  await moveClaim(work, 'decline', claimId);
  await tellSenders(work, claimId, told);
  await tx.update(t.claims).set({ declinedReason: reason }).where(eq(t.claims.id, claimId));
  await record({ type: 'claim.declined', data: { reason } }, { claimId, subjectId: claimId });
  return { id: claimId };
});

export const reopenClaim = command(z.strictObject({ claimId: id }), async (work, { claimId }) => {
  const { tx, t, record } = work;
  await moveClaim(work, 'reopen', claimId);
  await takeUpTips(work, claimId);
  await tx.update(t.claims).set({ declinedReason: null }).where(eq(t.claims.id, claimId));
  await record({ type: 'claim.reopened', data: {} }, { claimId, subjectId: claimId });
  return { id: claimId };
});

async function mustFit(work: Work, input: ClaimFields): Promise<void> {
  await mustBeParties(work, [
    { field: 'claimantId', id: input.claimantId },
    { field: 'onBehalfOfId', id: input.onBehalfOfId },
  ]);
  await mustBeStory(work, input.storyId);
  const cited = input.appearances.map((citation, index) => ({ prefix: `appearances.${index}.`, citation }));
  await mustBeCitable(work, cited);
  await mustBePossible(work, input.saidOn, cited);
}

/** A claim that is said to be verbatim stands in one of the sources in which it appeared. */
async function placedInSources(work: Work, input: ClaimFields): Promise<ClaimFields> {
  const sourceIds = input.appearances.map(({ sourceId }) => sourceId);
  return { ...input, ...(await placeQuote(work, claimQuote(input), sourceIds, input)) };
}

const columns = ({ topics: _topics, appearances: _appearances, slug: _slug, ...own }: ClaimFields) => own;

async function saveParts({ tx, t, newId }: Work, claimId: string, input: ClaimFields): Promise<void> {
  await tx.delete(t.appearances).where(eq(t.appearances.claimId, claimId));
  for (const [position, appearance] of input.appearances.entries()) {
    await tx.insert(t.appearances).values({ id: newId(), claimId, position, ...appearance });
  }
  await tx.delete(t.claimTopics).where(eq(t.claimTopics.claimId, claimId));
  const names = new Map(input.topics.map((name) => [slugFrom(name, 'topic'), name]));
  for (const [slug, name] of names) {
    await tx.insert(t.topics).values({ id: newId(), slug, name }).onConflictDoNothing();
    const [topic] = await tx.select({ id: t.topics.id }).from(t.topics).where(eq(t.topics.slug, slug));
    if (topic) await tx.insert(t.claimTopics).values({ claimId, topicId: topic.id });
  }
}

/** A claim as its form has it: what `editClaim` takes, less id and version. */
export async function claimFields(read: Reader, t: Schema, claimId: string) {
  const [claim] = await read.select().from(t.claims).where(eq(t.claims.id, claimId));
  if (!claim) throw new Error(`no claim ${claimId}`);
  const appearances = await read
    .select()
    .from(t.appearances)
    .where(eq(t.appearances.claimId, claimId))
    .orderBy(asc(t.appearances.position));
  const topics = await read
    .select({ name: t.topics.name })
    .from(t.claimTopics)
    .innerJoin(t.topics, eq(t.topics.id, t.claimTopics.topicId))
    .where(eq(t.claimTopics.claimId, claimId))
    .orderBy(asc(t.topics.slug));
  return {
    words: claim.words,
    wording: claim.wording,
    wordingBy: claim.wordingBy,
    shortForm: claim.shortForm,
    language: claim.language,
    slug: claim.slug,
    claimantId: claim.claimantId,
    office: claim.office,
    onBehalfOfId: claim.onBehalfOfId,
    saidOn: claim.saidOn,
    venue: claim.venue,
    storyId: claim.storyId,
    topics: topics.map((topic) => topic.name),
    whyChecked: claim.whyChecked,
    appearances: appearances.map(({ id: _id, claimId: _claim, position: _position, ...row }) => row),
    searchedSupports: claim.searchedSupports,
    searchedRebuts: claim.searchedRebuts,
    replyExcuse: claim.replyExcuse,
    anchor: claim.anchor,
    unfoundReason: claim.unfoundReason,
  };
}
