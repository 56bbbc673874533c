import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { rebuildProjections } from '../projections.ts';
import { listParties as listDeskParties } from '../queries/desk/choices.ts';
import { findOnDesk } from '../queries/desk/find.ts';
import { getParty } from '../queries/party-page.ts';
import { listParties } from '../queries/published-parties.ts';
import { claimRow, codes, sent } from '../testing/claim-state.ts';
import { addEvidence, beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom } from '../testing/newsroom.ts';
import { editClaim } from './claims.ts';
import { mergeParties, undoMerge } from './merge-parties.ts';
import { addParty, editParty } from './parties.ts';
import { approve } from './review.ts';
import { addStatement } from './statements.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

let count = 0;
const addMinistry = async (name: string, more: Record<string, unknown> = {}) => {
  count += 1;
  return done(await addParty(room.store, room.checker(), { name: `${name} ${count}`, kind: 'organisation', ...more }));
};
const partyOf = async (id: string) => {
  const { t, read } = room.store;
  const [row] = await read.select().from(t.parties).where(eq(t.parties.id, id));
  if (!row) throw new Error(`no party ${id}`);
  return row;
};
const merge = (goneId: string, keptId: string) => mergeParties(room.store, room.editor(), { goneId, keptId });
const speakersOf = async (statementId: string) => {
  const { t, read } = room.store;
  const [row] = await read.select().from(t.statements).where(eq(t.statements.id, statementId));
  return [row?.partyId, row?.onBehalfOfId, row?.version];
};
/** What readers are shown of everyone, in order. */
const shown = async () => {
  const { t, read } = room.store;
  return read
    .select()
    .from(t.publishedParties)
    .orderBy(asc(t.publishedParties.claimId), asc(t.publishedParties.number), asc(t.publishedParties.role));
};

/** A published claim in which one ministry is rebutted by another that is really the same. */
async function publishedClaim() {
  const gone = await addMinistry('Foreign Ministry', { aliases: ['ТИВ'], wikidata: 'Q1' });
  const kept = await addMinistry('Ministry of Foreign Affairs', { website: 'https://mfa.example/' });
  const claim = await checkedClaim(room, {
    claim: { words: `No tram runs, ${count}.`, claimantId: kept.id, wording: 'ours' },
  });
  const evidence = await addEvidence(room, claim.id, {
    statement: { partyId: gone.id, words: 'We never said that.', wording: 'ours' },
  });
  await publish(room, claim.id);
  return { gone, kept, claim, evidence };
}

describe('two parties that are one', () => {
  test('All that named the one names the other, which goes by both names from now on', async () => {
    const { gone, kept, claim, evidence } = await publishedClaim();
    done(await merge(gone.id, kept.id));
    expect(await speakersOf(evidence.statementId)).toEqual([kept.id, null, 2]);
    const goneRow = await partyOf(gone.id);
    expect(await partyOf(kept.id)).toMatchObject({ aliases: [goneRow.name, 'ТИВ'], wikidata: 'Q1' });
    expect((await listDeskParties(room.store)).map(({ id }) => id)).not.toContain(gone.id);
    const { parties } = await findOnDesk(room.store, goneRow.name);
    expect(parties.found.map(({ id }) => id)).toEqual([kept.id]);
    expect((await claimRow(room, claim.id)).step).toBe('checking');
  });

  test('The old address leads readers to the kept party at once, whose page has what editions say of both', async () => {
    const { gone, kept, claim } = await publishedClaim();
    const before = await getParty(room.store, kept.slug);
    expect(before).toMatchObject({ found: true, page: { record: { claims: 1, statements: 0 } } });
    done(await merge(gone.id, kept.id));
    expect(await getParty(room.store, gone.slug)).toEqual({ found: false, movedTo: kept.slug });
    expect(await getParty(room.store, kept.slug)).toMatchObject({
      found: true,
      page: {
        party: { name: (await partyOf(kept.id)).name },
        ids: [kept.id, gone.id],
        record: { claims: 1, statements: 1 },
        claims: [{ claim: { claimId: claim.id } }],
      },
    });
    const listed = (await listParties(room.store)).parties;
    expect(listed.map(({ partyId }) => partyId)).not.toContain(gone.id);
    expect(listed.find(({ partyId }) => partyId === kept.id)?.name).toBe((await partyOf(kept.id)).name);
  });

  test('What readers are shown is the same when it is made again from the public tables alone', async () => {
    const { gone, kept } = await publishedClaim();
    done(await merge(gone.id, kept.id));
    const before = await shown();
    await rebuildProjections(room.store);
    expect(await shown()).toEqual(before);
  });

  test('Undone, everything is as it was; what was changed meanwhile stays', async () => {
    const { gone, kept, evidence, claim } = await publishedClaim();
    const wasShown = await shown();
    const pageBefore = await getParty(room.store, gone.slug);
    const other = await addEvidence(room, claim.id, {
      statement: { partyId: gone.id, words: 'That is not so.', wording: 'ours' },
    });
    const { id } = done(await merge(gone.id, kept.id));
    const mine = await addEvidence(room, claim.id, {
      statement: { partyId: kept.id, words: 'Said by the kept one itself.', wording: 'ours' },
    });
    done(await undoMerge(room.store, room.editor(), { mergeId: id }));
    expect((await speakersOf(evidence.statementId))[0]).toBe(gone.id);
    expect((await speakersOf(other.statementId))[0]).toBe(gone.id);
    expect((await speakersOf(mine.statementId))[0]).toBe(kept.id);
    expect(await partyOf(kept.id)).toMatchObject({ aliases: [], wikidata: null, links: [] });
    expect((await partyOf(gone.id)).mergedIntoId).toBeNull();
    expect(await shown()).toEqual(wasShown);
    expect(await getParty(room.store, gone.slug)).toEqual(pageBefore);
    const { parties } = await findOnDesk(room.store, (await partyOf(gone.id)).name);
    expect(parties.found.map((party) => party.id)).toEqual([gone.id]);
    expect(codes(await undoMerge(room.store, room.editor(), { mergeId: id }))).toEqual(['mergeUndoneAlready']);
  });

  test('Merges of merged ones are followed to the end, and undone from the end', async () => {
    const { gone, kept } = await publishedClaim();
    const last = await addMinistry('The Ministry');
    const first = done(await merge(gone.id, kept.id));
    const second = done(await merge(kept.id, last.id));
    // No edition names the last one yet: the page that readers know stays.
    expect(await getParty(room.store, kept.slug)).toMatchObject({
      found: true,
      page: { ids: [last.id, gone.id, kept.id] },
    });
    expect(codes(await undoMerge(room.store, room.editor(), { mergeId: first.id }))).toEqual(['partyMerged']);
    done(await undoMerge(room.store, room.editor(), { mergeId: second.id }));
    done(await undoMerge(room.store, room.editor(), { mergeId: first.id }));
    expect(await getParty(room.store, gone.slug)).toMatchObject({ found: true });
  });

  test('Whoever merged them does not approve the edition that shows it', async () => {
    const { gone, kept, claim } = await publishedClaim();
    done(await merge(gone.id, kept.id));
    const { documentHash } = await sent(room, claim.id, 'update');
    expect(codes(await approve(room.store, room.editor(), { claimId: claim.id, documentHash }))).toEqual(['fourEyes']);
    expect((await approve(room.store, room.secondEditor(), { claimId: claim.id, documentHash })).ok).toBe(true);
  });

  test('A form that still names the one that is gone is told which it is now', async () => {
    const { gone, kept } = await publishedClaim();
    done(await merge(gone.id, kept.id));
    const said = { partyId: gone.id, words: 'Too late.', language: 'en', saidOn: '2025-01-15', citation: {} };
    const params = { name: (await partyOf(gone.id)).name, into: (await partyOf(kept.id)).name };
    const refused = { ok: false, reasons: [{ code: 'partyMerged', field: 'partyId', params }] };
    expect(await addStatement(room.store, room.checker(), said)).toEqual(refused);
    const { name, kind, version } = await partyOf(gone.id);
    const edited = await editParty(room.store, room.checker(), { id: gone.id, version, name, kind });
    expect(codes(edited)).toEqual(['partyMerged']);
  });

  test('A save of what a merge has moved meanwhile is refused with what stands there now', async () => {
    const gone = await addMinistry('Ministry of Trams');
    const kept = await addMinistry('Ministry of Transport');
    const words = { words: `The tram is free, ${count}.`, wording: 'ours' as const };
    const claim = await checkedClaim(room, { claim: { ...words, claimantId: gone.id } });
    done(await merge(gone.id, kept.id));
    const { version } = await claimRow(room, claim.id);
    const late = { id: claim.id, version: version - 1, language: 'en', saidOn: '2025', claimantId: gone.id, ...words };
    expect(await editClaim(room.store, room.checker(), late)).toMatchObject({
      reasons: [{ code: 'changedMeanwhile' }],
      current: { claimantId: kept.id },
    });
  });

  test('Only an editor merges; a person is no organisation, and nobody is merged with themselves or with their office', async () => {
    const ministry = await addMinistry('Ministry of Snow');
    const other = await addMinistry('Snow Ministry', {
      affiliations: [{ organisationId: ministry.id, title: 'Department', since: null, until: null }],
    });
    const person = done(await addParty(room.store, room.checker(), { name: 'Mx Snow', kind: 'person' }));
    const asked = { goneId: person.id, keptId: ministry.id };
    expect(codes(await mergeParties(room.store, room.checker(), asked))).toEqual(['notYourRole']);
    expect(codes(await merge(person.id, ministry.id))).toEqual(['mergedKinds']);
    expect(codes(await merge(ministry.id, ministry.id))).toEqual(['mergedWithItself']);
    expect(codes(await merge(other.id, ministry.id))).toEqual(['mergedWithTheirOffice']);
  });
});
