import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { partyInput } from '../../domain/party.ts';
import { id } from '../../domain/text.ts';
import { canLog } from '../../domain/workflow.ts';
import { reopenClaimsShowing } from './claim-step.ts';
import { command, fresh, stop } from './command.ts';
import { claimSlug, keptSlug } from './slugs.ts';
import { changedFields, mustBeCurrent } from './versions.ts';

/** Logs a person or an organisation. */
export const addParty = command(partyInput, async (work, input) => {
  const { tx, t, actor, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  const base = fresh(work);
  const slug = await claimSlug(work, 'party', base.id, input.name, input.slug);
  await tx.insert(t.parties).values({ ...base, ...input, slug });
  await record({ type: 'party.added', data: { name: input.name } }, { subjectId: base.id, version: 1 });
  return { id: base.id, version: 1, slug };
});

/** Changes a party. Editions keep it as it was; every claim that shows it is behind until it is published again. */
export const editParty = command(
  partyInput.extend({ id, version: z.int() }),
  async (work, { id: partyId, version, ...input }) => {
    const { tx, t, actor, now, record } = work;
    if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
    const [party] = await tx.select().from(t.parties).where(eq(t.parties.id, partyId));
    if (!party) return stop({ code: 'noSuchParty' });
    const { name, kind, description, aliases, website } = party;
    const before = { name, kind, description, aliases, website, slug: party.slug };
    mustBeCurrent(party, version, before);
    const slug = await keptSlug(work, 'party', party, input.slug);
    const fields = changedFields(before, { ...input, slug });
    if (fields.length === 0) return { id: partyId, version, slug };
    await tx
      .update(t.parties)
      .set({ ...input, slug, version: version + 1, updatedAt: now, updatedBy: actor.id })
      .where(eq(t.parties.id, partyId));
    await reopenClaimsShowing(work, partyId);
    await record({ type: 'party.edited', data: { name: input.name } }, { subjectId: partyId, version: version + 1 });
    return { id: partyId, version: version + 1, slug };
  },
);
