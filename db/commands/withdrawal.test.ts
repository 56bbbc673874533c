import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { claimRow, codes } from '../testing/claim-state.ts';
import { beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom, verdictOf } from '../testing/newsroom.ts';
import { publishEdition } from './publish.ts';
import { approve, returnToChecker, withdrawClaim } from './review.ts';
import { proposeVerdict } from './verdicts.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

describe('withdrawal', () => {
  test('One editor asks, another approves; what was public stays, marked with the reason', async () => {
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    const asked = done(
      await withdrawClaim(room.store, room.editor(), { claimId: claim.id, reason: 'The claim was never made.' }),
    );
    const { documentHash } = asked;
    expect(codes(await approve(room.store, room.editor(), { claimId: claim.id, documentHash }))).toEqual(['fourEyes']);
    done(await approve(room.store, room.secondEditor(), { claimId: claim.id, documentHash }));
    done(await publishEdition(room.store, room.editor(), { claimId: claim.id, documentHash }));
    const { t, read } = room.store;
    const [shown] = await read.select().from(t.publishedClaims).where(eq(t.publishedClaims.claimId, claim.id));
    expect(shown).toMatchObject({ withdrawn: true, number: 2, kind: 'withdrawal' });
    expect(codes(await withdrawClaim(room.store, room.editor(), { claimId: claim.id, reason: 'Again.' }))).toEqual([
      'notNow',
    ]);
  });

  test('A withdrawal that is returned is off the table', async () => {
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    done(await withdrawClaim(room.store, room.editor(), { claimId: claim.id, reason: 'A doubt.' }));
    done(await returnToChecker(room.store, room.secondEditor(), { claimId: claim.id, reason: 'The claim stands.' }));
    expect(await claimRow(room, claim.id)).toMatchObject({ step: 'settled', nextKind: null, nextNote: null });
  });

  test('Where something else is in hand, the claim goes on with that', async () => {
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    done(await proposeVerdict(room.store, room.checker(), verdictOf(claim.id, { summary: 'Not on nine days.' })));
    done(await withdrawClaim(room.store, room.editor(), { claimId: claim.id, reason: 'A doubt.' }));
    done(await returnToChecker(room.store, room.secondEditor(), { claimId: claim.id, reason: 'The claim stands.' }));
    expect((await claimRow(room, claim.id)).step).toBe('checking');
  });

  test('The reason of an earlier return is not told of what is asked or published after it', async () => {
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    const ask = async () =>
      done(await withdrawClaim(room.store, room.editor(), { claimId: claim.id, reason: 'A doubt.' }));
    await ask();
    done(await returnToChecker(room.store, room.secondEditor(), { claimId: claim.id, reason: 'Say which.' }));
    const { documentHash } = await ask();
    expect((await claimRow(room, claim.id)).returnedReason).toBeNull();
    done(await approve(room.store, room.secondEditor(), { claimId: claim.id, documentHash }));
    done(await publishEdition(room.store, room.editor(), { claimId: claim.id, documentHash }));
    expect((await claimRow(room, claim.id)).returnedReason).toBeNull();
  });

  test('What was never published cannot be withdrawn', async () => {
    const claim = await checkedClaim(room);
    expect(codes(await withdrawClaim(room.store, room.editor(), { claimId: claim.id, reason: 'x' }))).toEqual([
      'notNow',
    ]);
  });
});
