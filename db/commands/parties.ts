import { eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { namesake, newPartyInput, partyInput } from '../../domain/party.ts';
import { id } from '../../domain/text.ts';
import { canLog } from '../../domain/workflow.ts';
import { reopenClaimsShowing } from './claim-step.ts';
import { command, fresh, stop, type Work } from './command.ts';
import { claimSlug, keptSlug } from './slugs.ts';
import { changedFields, mustBeCurrent } from './versions.ts';

/** Logs a person or an organisation. One of the same name that is known already is named, and has to be told from it. */
export const addParty = command(newPartyInput, async (work, { another, ...input }) => {
  const { tx, t, actor, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  const base = fresh(work);
  if (!another) await mustBeNew(work, base.id, input);
  const slug = await claimSlug(work, 'party', base.id, input.name, input.slug);
  await tx.insert(t.parties).values({ ...base, ...input, slug });
  await record({ type: 'party.added', data: { name: input.name } }, { subjectId: base.id, version: 1 });
  return { id: base.id, version: 1, slug };
});

/** `id` is not looked at: a form that is sent twice meets what it has just added itself. */
async function mustBeNew({ tx, t }: Work, id: string, input: { name: string; aliases: string[] }): Promise<void> {
  const { name, aliases } = t.parties;
  const others = await tx.select({ id: t.parties.id, name, aliases }).from(t.parties).where(ne(t.parties.id, id));
  const known = namesake(input, others);
  if (known) stop({ code: 'partyKnown', field: 'name', params: { name: known.name, partyId: known.id } });
}

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
