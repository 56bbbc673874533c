import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { listActivity } from '../queries/desk/activity.ts';
import {
  countDoneTips,
  countOpenTips,
  getTip,
  listMergeable,
  listOpenReports,
  listTips,
} from '../queries/desk/tips.ts';
import { getTipStatus } from '../queries/tip-status.ts';
import { codes } from '../testing/claim-state.ts';
import {
  addEvidence,
  beginTestNewsroom,
  checkedClaim,
  claimOf,
  done,
  publish,
  type TestNewsroom,
  verdictOf,
} from '../testing/newsroom.ts';
import { ERROR_TIP, sendTip } from '../tips/testing/send-tip.ts';
import { declineClaim, logClaim, reopenClaim } from './claims.ts';
import { deactivatePerson } from './people.ts';
import { answerTip, declineTip, logClaimFromTip, mergeTip, takeTip } from './tips.ts';
import { proposeVerdict } from './verdicts.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const activityOf = async (tipId: string) =>
  (await listActivity(store, { subjectId: tipId, size: 100 })).map(({ type, data }) => ({ type, data }));

describe('A tip on the desk', () => {
  it('is taken in hand by one person, and its sender sees that it is being looked at', async () => {
    const { id, statusToken } = await sendTip(room);
    done(await takeTip(store, room.checker(), { tipId: id }));
    expect(await getTip(store, id)).toMatchObject({ state: 'in-hand', takenByName: 'Chiara Checker' });
    expect(await getTipStatus(store, statusToken)).toMatchObject({ state: 'in-hand' });
    expect(await activityOf(id)).toEqual([{ type: 'tip.taken', data: {} }]);
    expect(codes(await takeTip(store, room.editor(), { tipId: id }))).toEqual(['tipMovedOn']);
  });

  it('is declined with the reason that its sender reads', async () => {
    const { id, statusToken } = await sendTip(room);
    expect(codes(await declineTip(store, room.checker(), { tipId: id, told: ' ' }))).toEqual(['required']);
    const told = 'It has not been decided yet, so there is nothing to check.';
    done(await declineTip(store, room.checker(), { tipId: id, told }));
    expect(await getTipStatus(store, statusToken)).toMatchObject({ state: 'declined', told });
    expect(await activityOf(id)).toEqual([{ type: 'tip.declined', data: { told } }]);
    expect(codes(await declineTip(store, room.checker(), { tipId: id, told }))).toEqual(['tipMovedOn']);
  });

  it('is merged with an open one of its kind, and its sender follows that one', async () => {
    const first = await sendTip(room);
    const second = await sendTip(room, { words: 'Lorries are banned from the bridge.' });
    const third = await sendTip(room, { words: 'No lorry may cross the bridge.' });
    done(await mergeTip(store, room.checker(), { tipId: third.id, intoId: second.id }));
    done(await mergeTip(store, room.checker(), { tipId: second.id, intoId: first.id }));
    done(await declineTip(store, room.checker(), { tipId: first.id, told: 'The council has taken it back.' }));
    expect(await getTipStatus(store, third.statusToken)).toMatchObject({
      state: 'merged',
      into: { state: 'declined', told: 'The council has taken it back.' },
    });
    expect((await getTip(store, first.id))?.mergedHere).toBe(1);
    expect(await activityOf(third.id)).toEqual([{ type: 'tip.merged', data: { intoId: second.id } }]);
  });

  it('is not merged with itself, with one of another kind or with one that is done', async () => {
    const { id } = await sendTip(room);
    const error = await sendTip(room, { ...ERROR_TIP, page: 'the first page' });
    const closed = await sendTip(room);
    done(await declineTip(store, room.checker(), { tipId: closed.id, told: 'No.' }));
    const merge = (intoId: string) => mergeTip(store, room.checker(), { tipId: id, intoId });
    expect(codes(await merge(id))).toEqual(['tipIntoItself']);
    for (const intoId of [error.id, closed.id, room.source.id])
      expect(codes(await merge(intoId))).toEqual(['noSuchOpenTip']);
    expect(await getTip(store, id)).toMatchObject({ state: 'open', mergedIntoId: null });
    expect(await listMergeable(store, { id, kind: 'claim' })).toEqual([]);
  });

  it('becomes a claim: the sender sees that, and the page once it is published', async () => {
    const { id, statusToken } = await sendTip(room);
    const claim = done(await logClaimFromTip(store, room.checker(), { ...claimOf(room), tipId: id }));
    expect(await getTip(store, id)).toMatchObject({ state: 'logged', claimId: claim.id });
    expect(await getTipStatus(store, statusToken)).toMatchObject({ state: 'logged', claimSlug: null });
    expect((await activityOf(id)).map(({ type }) => type)).toEqual(['tip.logged']);
    const evidence = await addEvidence(room, claim.id);
    const verdict = verdictOf(claim.id, { version: 0, evidenceIds: [evidence.id], citesNone: false });
    done(await proposeVerdict(store, room.checker(), verdict));
    await publish(room, claim.id);
    expect(await getTipStatus(store, statusToken)).toMatchObject({ claimSlug: claim.slug });
  });

  it('whose claim is declined after all says why to its sender, and that it is checked once it is taken up again', async () => {
    const { id, statusToken } = await sendTip(room);
    const claim = done(await logClaimFromTip(store, room.checker(), { ...claimOf(room), tipId: id }));
    const decline = (told: string) =>
      declineClaim(store, room.checker(), { claimId: claim.id, reason: 'A joke, see the thread.', told });
    expect(await decline(' ')).toMatchObject({ reasons: [{ code: 'required', field: 'told' }] });
    expect(await getTipStatus(store, statusToken)).toMatchObject({ state: 'logged' });
    done(await decline('It was meant as a joke.'));
    expect(await getTipStatus(store, statusToken)).toMatchObject({
      state: 'declined',
      told: 'It was meant as a joke.',
    });
    expect(await activityOf(id)).toContainEqual({ type: 'tip.declined', data: { told: 'It was meant as a joke.' } });
    done(await reopenClaim(store, room.checker(), { claimId: claim.id }));
    expect(await getTipStatus(store, statusToken)).toMatchObject({ state: 'logged', told: null });
    const { id: unasked } = done(await logClaim(store, room.checker(), claimOf(room, { words: 'No tram ran.' })));
    done(await declineClaim(store, room.checker(), { claimId: unasked, reason: 'Twice.' }));
  });

  it('that is done already leaves no second claim behind', async () => {
    const { id } = await sendTip(room);
    done(await declineTip(store, room.checker(), { tipId: id, told: 'No.' }));
    const refused = await logClaimFromTip(store, room.checker(), { ...claimOf(room), tipId: id });
    expect(codes(refused)).toEqual(['tipMovedOn']);
    expect(await store.read.select().from(store.t.claims)).toEqual([]);
  });

  it('is touched by nobody whose access has ended, and one that is not there by nobody', async () => {
    const { id } = await sendTip(room);
    const checker = room.checker();
    expect(codes(await takeTip(store, checker, { tipId: room.source.id }))).toEqual(['noSuchTip']);
    done(await deactivatePerson(store, room.admin(), { personId: checker.personId }));
    const told = 'No.';
    const tries = [
      takeTip(store, checker, { tipId: id }),
      declineTip(store, checker, { tipId: id, told }),
      answerTip(store, checker, { tipId: id, told }),
      mergeTip(store, checker, { tipId: id, intoId: room.source.id }),
      logClaimFromTip(store, checker, { ...claimOf(room), tipId: id }),
    ];
    for (const attempt of tries) expect(codes(await attempt)).toEqual(['notSignedIn']);
    expect(await getTip(store, id)).toMatchObject({ state: 'open' });
  });
});

describe('A report of an error', () => {
  it('stands at its claim until it is answered, and cannot become a claim', async () => {
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    const { id, statusToken } = await sendTip(room, {
      ...ERROR_TIP,
      page: `/en/claims/${claim.slug}`,
    });
    expect((await listOpenReports(store, claim.id)).map((tip) => tip.id)).toEqual([id]);
    const refused = await logClaimFromTip(store, room.checker(), { ...claimOf(room), tipId: id });
    expect(codes(refused)).toEqual(['tipIsNoClaim']);
    done(await answerTip(store, room.checker(), { tipId: id, told: 'You are right: we have corrected it.' }));
    expect(await listOpenReports(store, claim.id)).toEqual([]);
    expect(await getTipStatus(store, statusToken)).toMatchObject({ state: 'answered', claimSlug: claim.slug });
  });
});

it('The desk counts and lists what is open apart from what is done', async () => {
  const [first, second, third] = [await sendTip(room), await sendTip(room), await sendTip(room)];
  done(await takeTip(store, room.checker(), { tipId: second.id }));
  done(await declineTip(store, room.checker(), { tipId: first.id, told: 'No.' }));
  expect([await countOpenTips(store), await countDoneTips(store)]).toEqual([2, 1]);
  expect((await listTips(store, 'open')).map(({ id }) => id)).toEqual([second.id, third.id]);
  expect((await listTips(store, 'done')).map(({ id }) => id)).toEqual([first.id]);
  expect(Object.keys((await listTips(store, 'open'))[0] ?? {})).not.toContain('contactEmail');
});
