import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { changesOf } from '../../domain/changes.ts';
import { quoteOf, statementInput } from '../../domain/statement.ts';
import { id } from '../../domain/text.ts';
import { canLog } from '../../domain/workflow.ts';
import type { Schema } from '../schema/schema.ts';
import { reopenClaimsShowing } from './claim-step.ts';
import { command, fresh, stop, type Work } from './command.ts';
import { mustBePossible } from './possible-dates.ts';
import { placeQuote } from './quote-place.ts';
import { mustBeCitable, mustBeParties } from './references.ts';
import { mustBeCurrent } from './versions.ts';

type StatementFields = z.output<typeof statementInput>;

/** Logs what a party said. It bears on nothing until `linkEvidence` puts it to a claim. */
export const addStatement = command(statementInput, async (work, input) => {
  const { tx, t, actor, now, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  await mustFit(work, input);
  const base = fresh(work);
  const placed = await placedInSource(work, input);
  await tx.insert(t.statements).values({ ...base, ...columns(placed), loggedAt: now });
  await record({ type: 'statement.added', data: { words: input.words } }, { subjectId: base.id, version: 1 });
  return { id: base.id, version: 1 };
});

/** Changes a statement. Every claim whose newest edition shows it is behind, and one at rest is taken in hand again. */
export const editStatement = command(
  statementInput.extend({ id, version: z.int() }),
  async (work, { id: statementId, version, ...input }) => {
    const { tx, t, actor, now, record } = work;
    if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
    const [statement] = await tx.select().from(t.statements).where(eq(t.statements.id, statementId));
    if (!statement) return stop({ code: 'noSuchStatement' });
    const before = statementFields(statement);
    mustBeCurrent(statement, version, before);
    await mustFit(work, input);
    const placed = await placedInSource(work, input);
    const changes = changesOf(before, placed);
    const fields = Object.keys(changes);
    if (fields.length === 0) return { id: statementId, version };
    await tx
      .update(t.statements)
      .set({ ...columns(placed), version: version + 1, updatedAt: now, updatedBy: actor.id })
      .where(eq(t.statements.id, statementId));
    await reopenClaimsShowing(work, statementId);
    await record(
      { type: 'statement.edited', data: { fields, changes } },
      { subjectId: statementId, version: version + 1 },
    );
    return { id: statementId, version: version + 1 };
  },
);

async function mustFit(work: Work, input: StatementFields): Promise<void> {
  await mustBeParties(work, [
    { field: 'partyId', id: input.partyId },
    { field: 'onBehalfOfId', id: input.onBehalfOfId },
  ]);
  const cited = [{ prefix: 'citation.', citation: input.citation }];
  await mustBeCitable(work, cited);
  await mustBePossible(work, input.saidOn, cited);
}

async function placedInSource(work: Work, input: StatementFields): Promise<StatementFields> {
  return { ...input, ...(await placeQuote(work, quoteOf(input), [input.citation.sourceId], input)) };
}

const columns = ({ citation, ...own }: StatementFields) => ({ ...own, ...citation });

/** A statement as its form has it: what `editStatement` takes, less id and version. */
export function statementFields(row: Schema['statements']['$inferSelect']) {
  const { sourceId, place, accessedOn, via, relayedById, originalRead, relianceNote } = row;
  return {
    partyId: row.partyId,
    onBehalfOfId: row.onBehalfOfId,
    office: row.office,
    words: row.words,
    wording: row.wording,
    wordingBy: row.wordingBy,
    language: row.language,
    originalWords: row.originalWords,
    originalLanguage: row.originalLanguage,
    saidOn: row.saidOn,
    venue: row.venue,
    citation: { sourceId, place, accessedOn, via, relayedById, originalRead, relianceNote },
    anchor: row.anchor,
    unfoundReason: row.unfoundReason,
  };
}
