import { and, desc, eq, inArray } from 'drizzle-orm';
import { changesOf } from '../../domain/changes.ts';
import { dayOf } from '../../domain/instants.ts';
import { nameOfRating } from '../../domain/rating.ts';
import { verdictInput } from '../../domain/verdict.ts';
import { getNewsroom } from '../newsroom.ts';
import { readScale } from '../scale.ts';
import type { Schema } from '../schema/schema.ts';
import { moveClaim } from './claim-step.ts';
import { command, stop, type Work } from './command.ts';
import { mustBeCurrent } from './versions.ts';

/** Proposes the verdict of the next edition. Verdicts are appended: an earlier proposal stays on record. Refused, with the
 *  newest, to whoever has not read it. */
export const proposeVerdict = command(verdictInput, async (work, { version, ...input }) => {
  const { tx, t, now, actor, newId, record } = work;
  await moveClaim(work, 'propose', input.claimId);
  const [last] = await tx
    .select()
    .from(t.verdicts)
    .where(eq(t.verdicts.claimId, input.claimId))
    .orderBy(desc(t.verdicts.number))
    .limit(1);
  mustBeCurrent({ version: last?.number ?? 0 }, version, last ? verdictFields(last) : {});
  await mustBeOfClaim(work, input.claimId, 'evidenceIds', input.evidenceIds);
  await mustBeOfClaim(work, input.claimId, 'causeEvidenceId', input.causeEvidenceId ? [input.causeEvidenceId] : []);
  const label = await labelOnScale(work, input.rating, last?.rating);
  const today = dayOf(now, (await getNewsroom(tx))?.timeZone ?? 'UTC');
  if (input.reviewBy !== null && input.reviewBy < today) stop({ code: 'reviewByPast', field: 'reviewBy' });
  const number = (last?.number ?? 0) + 1;
  const id = newId();
  const evidenceIds = [...new Set(input.evidenceIds)];
  const row = { ...input, evidenceIds, id, number, proposedAt: now, proposedBy: actor.id };
  await tx.insert(t.verdicts).values(row);
  const changes = last ? changesOf(await told(work, last), await told(work, row)) : {};
  await record(
    { type: 'verdict.proposed', data: { number, rating: input.rating, label, changes } },
    { claimId: input.claimId, subjectId: id },
  );
  return { id, number };
});

/** A proposal as somebody reads what became of it: by the rating's word, and by the numbers of the evidence. */
async function told({ tx, t }: Work, row: VerdictRow) {
  const { rating, evidenceIds, causeEvidenceId, ...fields } = verdictFields(row);
  const evidence = await tx
    .select({ id: t.evidence.id, number: t.evidence.number })
    .from(t.evidence)
    .where(eq(t.evidence.claimId, row.claimId))
    .orderBy(t.evidence.number);
  const numbers = (ids: readonly string[]) =>
    evidence.filter((item) => ids.includes(item.id)).map((item) => `E${item.number}`);
  return {
    rating: nameOfRating(await readScale(tx), rating),
    ...fields,
    evidenceIds: numbers(evidenceIds),
    causeEvidenceId: numbers(causeEvidenceId ? [causeEvidenceId] : [])[0] ?? null,
  };
}

type VerdictRow = Schema['verdicts']['$inferSelect'];

/** A verdict as its form has it: what `proposeVerdict` takes, less the claim and the version. */
const verdictFields = (row: VerdictRow) => ({
  rating: row.rating,
  summary: row.summary,
  reasoning: row.reasoning,
  unknown: row.unknown,
  wouldChange: row.wouldChange,
  evidenceIds: row.evidenceIds,
  citesNone: row.citesNone,
  cause: row.cause,
  causeEvidenceId: row.causeEvidenceId,
  changeReason: row.changeReason,
  originsReason: row.originsReason,
  reviewBy: row.reviewBy,
});

/** The rating's word. One that is no longer given may stay where the verdict in hand has it already. */
async function labelOnScale({ tx }: Work, key: string, inHand: string | undefined): Promise<string> {
  const rating = (await readScale(tx)).find((step) => step.key === key);
  if (!rating) return stop({ code: 'notOnTheScale', field: 'rating' });
  if (rating.retired && key !== inHand)
    stop({ code: 'ratingRetired', field: 'rating', params: { rating: rating.label } });
  return rating.label;
}

async function mustBeOfClaim({ tx, t }: Work, claimId: string, field: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx
    .select({ id: t.evidence.id })
    .from(t.evidence)
    .where(and(eq(t.evidence.claimId, claimId), inArray(t.evidence.id, [...ids])));
  if (rows.length !== new Set(ids).size) stop({ code: 'notEvidenceOfThisClaim', field });
}
