import { and, eq, inArray, max } from 'drizzle-orm';
import { verdictInput } from '../../domain/verdict.ts';
import { moveClaim } from './claim-step.ts';
import { command, stop, type Work } from './command.ts';

/** Proposes the verdict of the next edition. Verdicts are appended: an earlier proposal stays on record. */
export const proposeVerdict = command(verdictInput, async (work, input) => {
  const { tx, t, now, actor, newId, record } = work;
  await moveClaim(work, 'propose', input.claimId);
  await mustBeOfClaim(work, input.claimId, 'evidenceIds', input.evidenceIds);
  await mustBeOfClaim(work, input.claimId, 'causeEvidenceId', input.causeEvidenceId ? [input.causeEvidenceId] : []);
  const [last] = await tx
    .select({ number: max(t.verdicts.number) })
    .from(t.verdicts)
    .where(eq(t.verdicts.claimId, input.claimId));
  const number = (last?.number ?? 0) + 1;
  const id = newId();
  const evidenceIds = [...new Set(input.evidenceIds)];
  await tx.insert(t.verdicts).values({ ...input, evidenceIds, id, number, proposedAt: now, proposedBy: actor.id });
  await record(
    { type: 'verdict.proposed', data: { number, rating: input.rating } },
    { claimId: input.claimId, subjectId: id },
  );
  return { id, number };
});

async function mustBeOfClaim({ tx, t }: Work, claimId: string, field: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx
    .select({ id: t.evidence.id })
    .from(t.evidence)
    .where(and(eq(t.evidence.claimId, claimId), inArray(t.evidence.id, [...ids])));
  if (rows.length !== new Set(ids).size) stop({ code: 'notEvidenceOfThisClaim', field });
}
