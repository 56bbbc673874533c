import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import { z } from 'zod';
import { changesOf } from '../../domain/changes.ts';
import { namesake, newPartyInput, partyInput } from '../../domain/party.ts';
import { id } from '../../domain/text.ts';
import { canLog } from '../../domain/workflow.ts';
import type { Reader } from '../engines/store.ts';
import type { Schema } from '../schema/schema.ts';
import { reopenClaimsShowing } from './claim-step.ts';
import { command, fresh, stop, type Work } from './command.ts';
import { mergedReason } from './merged-reason.ts';
import { mustBeParties } from './references.ts';
import { claimSlug, keptSlug } from './slugs.ts';
import { mustBeCurrent } from './versions.ts';

type PartyFields = z.output<typeof partyInput>;

/** Logs a person or an organisation. One of the same name that is known already is named, and has to be told from it. */
export const addParty = command(newPartyInput, async (work, { another, ...input }) => {
  const { tx, t, actor, record } = work;
  if (!canLog(actor)) stop({ code: 'notYourRole', params: { act: 'edit' } });
  const base = fresh(work);
  if (!another) await mustBeNew(work, base.id, input);
  await mustFit(work, base.id, input);
  const slug = await claimSlug(work, 'party', base.id, input.name, input.slug);
  await tx.insert(t.parties).values({ ...base, ...columns(input), slug });
  await saveAffiliations(work, base.id, input);
  await record({ type: 'party.added', data: { name: input.name } }, { subjectId: base.id, version: 1 });
  return { id: base.id, version: 1, slug };
});

/** `id` is not looked at: a form that is sent twice meets what it has just added itself. */
async function mustBeNew({ tx, t }: Work, id: string, input: { name: string; aliases: string[] }): Promise<void> {
  const { name, aliases } = t.parties;
  const others = await tx
    .select({ id: t.parties.id, name, aliases })
    .from(t.parties)
    .where(and(ne(t.parties.id, id), isNull(t.parties.mergedIntoId)));
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
    if (party.mergedIntoId) return stop(await mergedReason(work, party));
    const before = await partyFields(tx, t, party);
    mustBeCurrent(party, version, before);
    await mustFit(work, partyId, input);
    const slug = await keptSlug(work, 'party', party, input.slug);
    const changes = changesOf(before, { ...input, slug });
    const fields = Object.keys(changes);
    if (fields.length === 0) return { id: partyId, version, slug };
    await tx
      .update(t.parties)
      .set({ ...columns(input), slug, version: version + 1, updatedAt: now, updatedBy: actor.id })
      .where(eq(t.parties.id, partyId));
    await saveAffiliations(work, partyId, input);
    await reopenClaimsShowing(work, partyId);
    await record(
      { type: 'party.edited', data: { name: input.name, changes } },
      { subjectId: partyId, version: version + 1 },
    );
    return { id: partyId, version: version + 1, slug };
  },
);

async function mustFit(work: Work, partyId: string, { affiliations }: PartyFields): Promise<void> {
  const named = affiliations.map(({ organisationId }, row) => ({
    field: `affiliations.${row}.organisationId`,
    id: organisationId,
  }));
  const own = named.filter(({ id }) => id === partyId).map(({ field }) => ({ code: 'affiliatedWithItself', field }));
  if (own.length > 0) stop(...own);
  await mustBeParties(work, named);
}

const columns = ({ affiliations: _affiliations, slug: _slug, ...own }: PartyFields) => own;

async function saveAffiliations({ tx, t, newId }: Work, partyId: string, { affiliations }: PartyFields): Promise<void> {
  await tx.delete(t.affiliations).where(eq(t.affiliations.partyId, partyId));
  for (const [position, affiliation] of affiliations.entries()) {
    await tx.insert(t.affiliations).values({ id: newId(), partyId, position, ...affiliation });
  }
}

type PartyRow = Schema['parties']['$inferSelect'];

/** A party as its form has it: what `editParty` takes, less id and version. */
export async function partyFields(read: Reader, { affiliations: a }: Schema, row: PartyRow) {
  const { id: partyId, name, kind, description, aliases, country, website, links, wikidata, slug } = row;
  const affiliations = await read
    .select({ organisationId: a.organisationId, title: a.title, since: a.since, until: a.until })
    .from(a)
    .where(eq(a.partyId, partyId))
    .orderBy(asc(a.position));
  return { name, kind, description, aliases, country, website, links, wikidata, affiliations, slug };
}
