import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import {
  addEvidence,
  beginTestNewsroom,
  checkedClaim,
  claimOf,
  done,
  publish,
  statementOf,
  type TestNewsroom,
} from '../testing/newsroom.ts';
import { claimFields, declineClaim, editClaim, logClaim, reopenClaim } from './claims.ts';
import { editEvidence, linkEvidence, withdrawEvidence } from './evidence.ts';
import { addParty, editParty } from './parties.ts';
import { addSource } from './sources.ts';
import { addStatement, editStatement } from './statements.ts';
import { openStory } from './stories.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

const nowhere = '00000000-0000-4000-8000-00000000dead';
const reasons = (result: { ok: boolean; reasons?: unknown[] }) => result.reasons ?? [];
const activityOf = async (subjectId: string) => {
  const { t, read } = room.store;
  const rows = await read
    .select()
    .from(t.activity)
    .where(eq(t.activity.subjectId, subjectId))
    .orderBy(asc(t.activity.sequence));
  return rows.map(({ type, data, subjectVersion }) => ({ type, data, version: subjectVersion }));
};

describe('logging', () => {
  test('A claim keeps every field as it was typed, and says so in the activity', async () => {
    const input = claimOf(room, { venue: 'Press release', topics: ['Winter', 'Transport'] });
    const { id, slug } = done(await logClaim(room.store, room.checker(), input));
    expect(slug).toBe('the-tram-ran-every-day-of-the-winter');
    const { t, read } = room.store;
    const fields = await claimFields(read, t, id);
    expect(fields).toMatchObject({
      words: input.words,
      venue: 'Press release',
      topics: ['Transport', 'Winter'],
      saidOn: '2025-01-14',
    });
    expect(fields.appearances).toMatchObject([{ first: true, place: 'Paragraph 2', accessedOn: '2025-01-15' }]);
    expect(await activityOf(id)).toEqual([{ type: 'claim.logged', data: { words: input.words }, version: 1 }]);
  });

  test('The same words twice get two addresses', async () => {
    const again = done(await logClaim(room.store, room.checker(), claimOf(room)));
    expect(again.slug).toBe('the-tram-ran-every-day-of-the-winter-2');
    const asked = await logClaim(room.store, room.checker(), claimOf(room, { slug: again.slug }));
    expect(reasons(asked)).toEqual([{ code: 'slugTaken', field: 'slug' }]);
  });

  test('What does not exist is refused in the field that names it', async () => {
    const bad = claimOf(room, { claimantId: nowhere, storyId: nowhere });
    expect(reasons(await logClaim(room.store, room.checker(), bad))).toEqual([
      { code: 'noSuchParty', field: 'claimantId' },
    ]);
    const statement = statementOf(room, { citation: { sourceId: nowhere } });
    expect(reasons(await addStatement(room.store, room.checker(), statement))).toEqual([
      { code: 'noSuchSource', field: 'citation.sourceId' },
    ]);
    expect(reasons(await logClaim(room.store, room.checker(), claimOf(room, { storyId: nowhere })))).toEqual([
      { code: 'noSuchStory', field: 'storyId' },
    ]);
  });

  test('Input that does not fit is refused field by field before anything is written', async () => {
    const raw = { ...claimOf(room), words: '', saidOn: '2025-02-30', language: 'English', extra: 1 };
    expect(reasons(await logClaim(room.store, room.checker(), raw))).toEqual([
      { code: 'required', field: 'words' },
      { code: 'notALanguage', field: 'language' },
      { code: 'notADate', field: 'saidOn' },
      { code: 'unknownField', params: { names: 'extra' } },
    ]);
  });

  test('Parties, sources and stories are logged with their activity', async () => {
    const party = done(
      await addParty(room.store, room.checker(), { name: 'Ўзбекистон ТИВ', kind: 'organisation', aliases: ['MFA'] }),
    );
    expect(party.slug).toBe('ozbekiston-tiv');
    expect(await activityOf(party.id)).toMatchObject([{ type: 'party.added' }]);
    const source = done(
      await addSource(room.store, room.checker(), { kind: 'article', title: 'A page', read: true, text: 'Its words.' }),
    );
    expect(await activityOf(source.id)).toMatchObject([{ type: 'source.added', data: { title: 'A page' } }]);
    const { t, read } = room.store;
    const [copy] = await read.select().from(t.archivedCopies).where(eq(t.archivedCopies.sourceId, source.id));
    expect(copy).toMatchObject({ text: 'Its words.' });
    const story = done(await openStory(room.store, room.checker(), { title: 'A winter', notice: 'Invented.' }));
    expect(await activityOf(story.id)).toMatchObject([{ type: 'story.opened' }]);
  });
});

describe('two people save the same thing', () => {
  test('The second is refused with what stands there now, and nothing is overwritten', async () => {
    const { id, version } = done(await logClaim(room.store, room.checker(), claimOf(room)));
    done(await editClaim(room.store, room.editor(), { ...claimOf(room, { venue: 'Radio' }), id, version }));
    const second = await editClaim(room.store, room.checker(), {
      ...claimOf(room, { venue: 'Television' }),
      id,
      version,
    });
    expect(second).toMatchObject({
      ok: false,
      reasons: [{ code: 'changedMeanwhile' }],
      current: { venue: 'Radio', version: 2 },
    });
    done(await editClaim(room.store, room.checker(), { ...claimOf(room, { venue: 'Television' }), id, version: 2 }));
    const { t, read } = room.store;
    expect((await claimFields(read, t, id)).venue).toBe('Television');
  });

  test('Two saves at the very same moment: one is taken, the other refused', async () => {
    const { id, version } = done(await logClaim(room.store, room.checker(), claimOf(room)));
    const save = (venue: string) => editClaim(room.store, room.checker(), { ...claimOf(room, { venue }), id, version });
    const results = await Promise.all([save('Radio'), save('Television'), save('Press')]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const refused = results.filter((result) => !result.ok);
    for (const result of refused) expect(result).toMatchObject({ reasons: [{ code: 'changedMeanwhile' }] });
  });

  test('Statements, parties and evidence are guarded in the same way', async () => {
    const claim = await checkedClaim(room);
    const statement = { ...statementOf(room, { venue: 'Radio' }), id: claim.evidence.statementId, version: 1 };
    done(await editStatement(room.store, room.editor(), statement));
    expect(await editStatement(room.store, room.checker(), { ...statement, venue: 'Press' })).toMatchObject({
      current: { venue: 'Radio' },
    });
    const party = { name: 'The Council', kind: 'organisation' as const, id: room.council.id, version: 1 };
    done(await editParty(room.store, room.secondEditor(), party));
    expect(await editParty(room.store, room.checker(), { ...party, name: 'Council' })).toMatchObject({
      current: { name: 'The Council' },
    });
    const link = {
      id: claim.evidence.id,
      version: 1,
      stance: 'context' as const,
      why: 'It is near.',
      interest: 'none-known' as const,
    };
    done(await editEvidence(room.store, room.editor(), link));
    expect(await editEvidence(room.store, room.checker(), { ...link, stance: 'supports' })).toMatchObject({
      current: { stance: 'context' },
    });
  });
});

describe('evidence', () => {
  test('A statement stands in a claim once', async () => {
    const claim = await checkedClaim(room);
    const again = { claimId: claim.id, statementId: claim.evidence.statementId, stance: 'supports' as const };
    expect(reasons(await linkEvidence(room.store, room.checker(), again))).toEqual([
      { code: 'evidenceLinkedAlready', field: 'statementId', params: { number: 1 } },
    ]);
  });
  test('Left out, the origin is the organisation spoken for, or else the speaker', async () => {
    const claim = await checkedClaim(room);
    const spokesperson = done(await addParty(room.store, room.checker(), { name: 'Sam Speaker', kind: 'person' }));
    const said = { partyId: spokesperson.id, onBehalfOfId: room.council.id, office: 'spokesperson' };
    const linked = await addEvidence(room, claim.id, { statement: said });
    const { t, read } = room.store;
    const [row] = await read.select().from(t.evidence).where(eq(t.evidence.id, linked.id));
    expect(row?.originId).toBe(room.council.id);
  });
  test('Words of the claim that it bears on must be words of the claim', async () => {
    const claim = await checkedClaim(room);
    const statement = done(await addStatement(room.store, room.checker(), statementOf(room)));
    const link = { claimId: claim.id, statementId: statement.id, stance: 'rebuts' as const };
    expect(reasons(await linkEvidence(room.store, room.checker(), { ...link, bearsOn: 'each day' }))).toEqual([
      { code: 'notInTheClaim', field: 'bearsOn' },
    ]);
    done(await linkEvidence(room.store, room.checker(), { ...link, bearsOn: 'every day' }));
  });
  test('Evidence is withdrawn once, with its reason on record', async () => {
    const claim = await checkedClaim(room);
    const withdraw = { evidenceId: claim.evidence.id, reason: 'Taken back.' };
    done(await withdrawEvidence(room.store, room.checker(), withdraw));
    expect(reasons(await withdrawEvidence(room.store, room.checker(), withdraw))).toEqual([
      { code: 'evidenceWithdrawnAlready' },
    ]);
    const recorded = await activityOf(claim.evidence.id);
    expect(recorded.map((row) => row.type)).toEqual(['evidence.linked', 'evidence.withdrawn']);
  });
});

describe('setting a claim aside', () => {
  test('A claim that cannot be checked is declined with a reason, and can be taken up again', async () => {
    const { id } = done(await logClaim(room.store, room.checker(), claimOf(room)));
    done(await declineClaim(room.store, room.checker(), { claimId: id, reason: 'A forecast.' }));
    const edit = await editClaim(room.store, room.checker(), { ...claimOf(room), id, version: 1 });
    expect(reasons(edit)).toEqual([{ code: 'notNow', params: { act: 'edit', step: 'declined' } }]);
    done(await reopenClaim(room.store, room.checker(), { claimId: id }));
    done(await editClaim(room.store, room.checker(), { ...claimOf(room, { venue: 'Radio' }), id, version: 1 }));
    const { t, read } = room.store;
    const [row] = await read
      .select()
      .from(t.claims)
      .where(and(eq(t.claims.id, id)));
    expect(row).toMatchObject({ step: 'checking', declinedReason: null });
  });
  test('What was published once is not declined', async () => {
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    done(
      await editClaim(room.store, room.checker(), { ...claimOf(room, { venue: 'Radio' }), id: claim.id, version: 1 }),
    );
    expect(reasons(await declineClaim(room.store, room.checker(), { claimId: claim.id, reason: 'x' }))).toMatchObject([
      { code: 'notNow' },
    ]);
  });
});
