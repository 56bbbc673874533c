import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepEmbargoes, publishPlanned } from '../embargo.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { codes, editionsOf, sent } from '../testing/claim-state.ts';
import { beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom, verdictOf } from '../testing/newsroom.ts';
import { claimFields, editClaim } from './claims.ts';
import { changeRole } from './people.ts';
import { cancelPublication, planPublication } from './plan-publication.ts';
import { publishEdition } from './publish.ts';
import { approve, returnToChecker, sendToReview } from './review.ts';
import { changeRules } from './rules.ts';
import { proposeVerdict } from './verdicts.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

/** In Lisbon, which has the time of UTC in January. */
const MORNING = '2025-01-20T06:00';
const at = (clock: string) => new Date(`${clock}:00Z`);
const newestAct = async (claimId: string) => {
  const { t, read } = room.store;
  const rows = await read
    .select()
    .from(t.activity)
    .where(eq(t.activity.claimId, claimId))
    .orderBy(desc(t.activity.sequence));
  return { type: rows[0]?.type, data: rows[0]?.data };
};
const plans = async (claimId: string) => {
  const { t, read } = room.store;
  return read.select().from(t.plannedPublications).where(eq(t.plannedPublications.claimId, claimId));
};

/** A claim that is approved, and planned for the morning of the 20th. */
async function planned() {
  const claim = await checkedClaim(room);
  const { documentHash } = await sent(room, claim.id);
  done(await approve(room.store, room.editor(), { claimId: claim.id, documentHash }));
  const raw = { claimId: claim.id, documentHash, publishAt: MORNING };
  done(await planPublication(room.store, room.editor(), raw));
  return { ...raw, claim };
}

describe('a publication that is planned', () => {
  test('comes at its time and not before, in the name of whoever planned it', async () => {
    const { claimId } = await planned();
    expect(await publishPlanned(room.store, at('2025-01-20T05:59'))).toBe(0);
    expect(await editionsOf(room, claimId)).toEqual([]);
    expect(await publishPlanned(room.store, at(MORNING))).toBe(1);
    expect(await editionsOf(room, claimId)).toMatchObject([{ publishedBy: 'Edda Editor', publishedAt: at(MORNING) }]);
    expect(await plans(claimId)).toEqual([]);
    expect(await publishPlanned(room.store, at('2025-01-21T06:00'))).toBe(0);
  });

  test('comes late rather than never where nothing ran at its time', async () => {
    const { claimId } = await planned();
    const failures: unknown[] = [];
    const end = keepEmbargoes(room.store, { onFailure: (error) => failures.push(error) });
    await expect.poll(async () => (await editionsOf(room, claimId)).length).toBe(1);
    await end();
    expect(failures).toEqual([]);
  });

  test('stops where the claim was changed since it was approved, and says so', async () => {
    const { claimId, claim } = await planned();
    const fields = await claimFields(room.store.read, room.store.t, claimId);
    const changed = { ...fields, id: claimId, version: claim.version, whyChecked: 'Another reason.' };
    done(await editClaim(room.store, room.checker(), changed));
    expect(await publishPlanned(room.store, at(MORNING))).toBe(0);
    expect(await editionsOf(room, claimId)).toEqual([]);
    expect(await plans(claimId)).toMatchObject([{ stoppedBy: 'changedSinceRead' }]);
    expect(await newestAct(claimId)).toEqual({ type: 'publication.stopped', data: { code: 'changedSinceRead' } });
    expect(await publishPlanned(room.store, at('2025-01-21T06:00'))).toBe(0);
  });

  test('stops where whoever planned it is no editor any more', async () => {
    const { claimId } = await planned();
    const personId = room.editor().personId;
    done(await changeRole(room.store, room.admin(), { personId, role: 'checker' }));
    expect(await publishPlanned(room.store, at(MORNING))).toBe(0);
    expect(await plans(claimId)).toMatchObject([{ stoppedBy: 'notYourRole' }]);
    done(await changeRole(room.store, room.admin(), { personId, role: 'editor' }));
  });

  test('can be called off by an editor, once', async () => {
    const { claimId } = await planned();
    expect(codes(await cancelPublication(room.store, room.checker(), { claimId }))).toEqual(['notYourRole']);
    done(await cancelPublication(room.store, room.secondEditor(), { claimId }));
    expect(await publishPlanned(room.store, at(MORNING))).toBe(0);
    expect(await newestAct(claimId)).toEqual({ type: 'publication.cancelled', data: {} });
    expect(codes(await cancelPublication(room.store, room.editor(), { claimId }))).toEqual(['nothingPlanned']);
  });

  test('goes when the claim is returned, or published before its time', async () => {
    const returned = await planned();
    done(await returnToChecker(room.store, room.editor(), { claimId: returned.claimId, reason: 'Ask again.' }));
    expect(await plans(returned.claimId)).toEqual([]);
    const early = await planned();
    done(await publishEdition(room.store, room.editor(), { claimId: early.claimId, documentHash: early.documentHash }));
    expect(await plans(early.claimId)).toEqual([]);
    expect(await publishPlanned(room.store, at(MORNING))).toBe(0);
  });

  test('is refused without approval, for a time that is past, too far or on no clock, and by a checker', async () => {
    const claim = await checkedClaim(room);
    const { documentHash } = await sent(room, claim.id);
    const plan = (by: () => ReturnType<typeof room.editor>, publishAt: string) =>
      planPublication(room.store, by(), { claimId: claim.id, documentHash, publishAt });
    expect(codes(await plan(room.editor, MORNING))).toEqual(['notApproved']);
    done(await approve(room.store, room.editor(), { claimId: claim.id, documentHash }));
    expect(codes(await plan(room.checker, MORNING))).toEqual(['notYourRole']);
    for (const [publishAt, code] of [
      ['2025-01-10T06:00', 'momentIsPast'],
      ['2027-01-10T06:00', 'momentIsTooFar'],
      ['2025-02-30T06:00', 'notAMoment'],
      ['2025-03-30T01:30', 'notAMoment'], // the clocks of Lisbon jump from one to two
      ['tomorrow', 'notAMoment'],
    ] as const) {
      expect(await plan(room.editor, publishAt)).toMatchObject({ reasons: [{ code, field: 'publishAt' }] });
    }
  });
});

describe('two approvals for another verdict', () => {
  test('A first verdict needs one; another verdict needs as many as the newsroom asks for, each an editor’s own', async () => {
    done(await changeRules(room.store, room.admin(), { verdictApprovals: 2 }));
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    const other = verdictOf(claim.id, { rating: 'false', cause: 'reassessed', changeReason: 'We counted again.' });
    done(await proposeVerdict(room.store, room.checker(), other));
    const announced = { claimId: claim.id, kind: 'verdict-change', note: 'Counted again.' };
    const { documentHash } = done(await sendToReview(room.store, room.checker(), announced));
    const asked = { claimId: claim.id, documentHash };
    done(await approve(room.store, room.editor(), asked));
    done(await approve(room.store, room.editor(), asked));
    expect(await publishEdition(room.store, room.editor(), asked)).toMatchObject({
      reasons: [{ code: 'notApprovedByAll', params: { count: 1, needed: 2 } }],
    });
    done(await approve(room.store, room.secondEditor(), asked));
    done(await publishEdition(room.store, room.editor(), asked));
    expect((await editionsOf(room, claim.id)).at(-1)?.approvedBy).toBe('Emil Editor, Edda Editor');
    done(await changeRules(room.store, room.admin(), { verdictApprovals: 1 }));
  });

  test('Only an administrator sets how many, and only one or two', async () => {
    expect(codes(await changeRules(room.store, room.editor(), { verdictApprovals: 2 }))).toEqual(['notYourRole']);
    expect((await changeRules(room.store, room.admin(), { verdictApprovals: 3 })).ok).toBe(false);
    expect((await changeRules(room.store, room.admin(), { verdictApprovals: 0 })).ok).toBe(false);
  });
});
