import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayAfter, dayOf } from '../../domain/instants.ts';
import { NO_FILTERS, type QueueFilters, type QueueView } from '../../domain/queue-filters.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { getClaimRow } from '../queries/desk/claim-row.ts';
import { countQueue, listQueue } from '../queries/desk/queue.ts';
import { codes } from '../testing/claim-state.ts';
import { beginTestNewsroom, checkedClaim, claimOf, done, publish, type TestNewsroom } from '../testing/newsroom.ts';
import { assignClaims } from './assign.ts';
import { logClaim } from './claims.ts';
import type { Deed } from './command.ts';
import { deactivatePerson } from './people.ts';
import { publishEdition } from './publish.ts';
import { askForReply, editReply } from './replies.ts';
import { approve, sendToReview } from './review.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

const log = async (by: () => Deed = room.checker) =>
  done(
    await logClaim(room.store, by(), claimOf(room, { words: `Claim ${Math.random()} of the desk.`, wording: 'ours' })),
  ).id;
const assign = async (claimIds: string[], to: Deed | null, dueOn: string | null = null) =>
  assignClaims(room.store, room.editor(), { claimIds, personId: to?.personId ?? null, dueOn });
const idsIn = async (view: QueueView, by: Deed, filters: QueueFilters = NO_FILTERS) =>
  (await listQueue(room.store, { view, personId: by.personId, filters, size: 200 })).claims.map(({ id }) => id);
const inView = async (view: QueueView, by: Deed, claimId: string, filters?: QueueFilters) =>
  (await idsIn(view, by, filters)).includes(claimId);

describe('who sees to a claim', () => {
  test('Whoever logs a claim has it, until it is given to somebody else', async () => {
    const id = await log();
    expect(await inView('mine', room.checker(), id)).toBe(true);
    done(await assign([id], room.editor()));
    expect(await inView('mine', room.checker(), id)).toBe(false);
    expect(await inView('mine', room.editor(), id)).toBe(true);
  });

  test('A claim that is taken out of everybody’s hands waits for somebody', async () => {
    const id = await log();
    expect(await inView('unassigned', room.editor(), id)).toBe(false);
    done(await assign([id], null));
    expect(await inView('unassigned', room.editor(), id)).toBe(true);
    const counts = await countQueue(room.store, room.editor().personId);
    expect(counts.unassigned).toBe((await idsIn('unassigned', room.editor())).length);
  });

  test('What somebody had whose access ended waits for somebody, and can be given to them no more', async () => {
    const leaving = await room.join('Lena Leaving', 'checker');
    const id = await log();
    done(await assign([id], leaving()));
    done(await deactivatePerson(room.store, room.admin(), { personId: leaving().personId }));
    expect(await inView('unassigned', room.editor(), id)).toBe(true);
    expect(codes(await assign([id], leaving()))).toEqual(['noSuchPerson']);
  });

  test('Several are given at once, or none where one of them is not there', async () => {
    const ids = [await log(), await log(), await log()];
    expect(done(await assign(ids, room.secondEditor(), '2031-05-01'))).toEqual({ count: 3, name: 'Emil Editor' });
    for (const id of ids) expect(await inView('mine', room.secondEditor(), id)).toBe(true);
    const missing = '0190a5a0-0000-7000-8000-000000000000';
    expect(codes(await assign([ids[0] ?? '', missing], room.checker()))).toEqual(['noSuchClaim']);
    expect(await inView('mine', room.secondEditor(), ids[0] ?? '')).toBe(true);
    expect(codes(await assign([], room.checker()))).toEqual(['nothingTicked']);
    expect(codes(await assign(ids, room.checker(), '2031-02-30'))).toEqual(['notADay']);
  });

  test('It changes nothing of the claim, and does not bar who does it from approving', async () => {
    const claim = await checkedClaim(room);
    const before = await getClaimRow(room.store, claim.id);
    done(await assign([claim.id], room.checker(), '2031-05-01'));
    expect(await getClaimRow(room.store, claim.id)).toEqual(before);
    await publish(room, claim.id); // the editor who assigned it approves
  });

  test('A list narrows by who sees to it, by words and by what is late', async () => {
    const today = dayOf(Date.now(), 'Europe/Lisbon');
    const [late, soon, later] = [await log(), await log(), await log()];
    done(await assign([late], room.checker(), dayAfter(today, -1)));
    done(await assign([soon], room.checker(), dayAfter(today, 7)));
    done(await assign([later], room.checker(), dayAfter(today, 8)));
    const due = async (which: QueueFilters['due']) => idsIn('all', room.editor(), { ...NO_FILTERS, due: which });
    expect(await due('late')).toEqual([late]);
    expect(await due('week')).toEqual([soon]);
    const [row] = (await listQueue(room.store, { view: 'all', personId: '', filters: { ...NO_FILTERS, due: 'late' } }))
      .claims;
    expect(row?.assigned).toMatchObject({ name: 'Chiara Checker', late: true });
    const who = room.checker().personId;
    const mine = await idsIn('all', room.editor(), { ...NO_FILTERS, who });
    expect(mine).toEqual(expect.arrayContaining([late, soon, later]));
    expect(await inView('all', room.editor(), late, { ...NO_FILTERS, who: 'nobody' })).toBe(false);
    const other = done(
      await logClaim(room.store, room.checker(), claimOf(room, { words: 'Zebras cross the bridge.', wording: 'ours' })),
    );
    expect(await idsIn('all', room.editor(), { ...NO_FILTERS, words: 'zeb bri' })).toEqual([other.id]);
  });
});

describe('what waits for whom', () => {
  test('A claim in review waits for whoever decides and changed nothing in it', async () => {
    const claim = await checkedClaim(room);
    const review = { claimId: claim.id, kind: 'first', note: 'First verdict.' } as const;
    done(await sendToReview(room.store, room.editor(), review));
    expect(await inView('review', room.editor(), claim.id)).toBe(false);
    expect(await inView('review', room.checker(), claim.id)).toBe(false);
    expect(await inView('review', room.secondEditor(), claim.id)).toBe(true);
    expect(await inView('in-review', room.checker(), claim.id)).toBe(true);
    const { review: counted } = await countQueue(room.store, room.secondEditor().personId);
    expect(counted).toBe((await idsIn('review', room.secondEditor())).length);
  });

  test('What somebody wrote before the last edition does not keep them from the next review', async () => {
    const claim = await checkedClaim(room);
    const first = { claimId: claim.id, kind: 'first', note: 'First verdict.' } as const;
    const { documentHash } = done(await sendToReview(room.store, room.editor(), first));
    done(await approve(room.store, room.secondEditor(), { claimId: claim.id, documentHash }));
    done(await publishEdition(room.store, room.secondEditor(), { claimId: claim.id, documentHash }));
    const clarified = { claimId: claim.id, kind: 'clarification', note: 'Said more plainly.' } as const;
    done(await sendToReview(room.store, room.checker(), clarified));
    expect(await inView('review', room.editor(), claim.id)).toBe(true);
  });

  test('A reply is due from two days before its deadline until there is one', async () => {
    const today = dayOf(Date.now(), 'Europe/Lisbon');
    const asked = async (deadline: string | null, outcome: 'awaiting' | 'answered') => {
      const words = `Asked ${Math.random()}.`;
      const { id } = done(await logClaim(room.store, room.checker(), claimOf(room, { words, wording: 'ours' })));
      const asking = { partyId: room.company.id, askedOn: '2025-01-15', channel: 'e-mail', deadline };
      const reply = done(await askForReply(room.store, room.checker(), { claimId: id, ...asking }));
      done(await editReply(room.store, room.checker(), { ...reply, ...asking, outcome, answer: 'Yes.' }));
      return id;
    };
    const [over, near, far, never, come] = [
      await asked(dayAfter(today, -3), 'awaiting'),
      await asked(dayAfter(today, 2), 'awaiting'),
      await asked(dayAfter(today, 3), 'awaiting'),
      await asked(null, 'awaiting'),
      await asked(dayAfter(today, -3), 'answered'),
    ];
    const due = await idsIn('replies', room.checker());
    expect(due).toEqual(expect.arrayContaining([over, near]));
    for (const id of [far, never, come]) expect(due).not.toContain(id);
  });
});
