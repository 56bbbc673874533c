import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { claimRow, codes, editionsOf, sent } from '../testing/claim-state.ts';
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
import { editClaim } from './claims.ts';
import { editParty } from './parties.ts';
import { publishEdition } from './publish.ts';
import { approve } from './review.ts';
import { proposeVerdict } from './verdicts.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

describe('four eyes', () => {
  test('A checker cannot approve or publish', async () => {
    const claim = await checkedClaim(room);
    const { documentHash } = await sent(room, claim.id);
    expect(codes(await approve(room.store, room.checker(), { claimId: claim.id, documentHash }))).toEqual([
      'notYourRole',
    ]);
    done(await approve(room.store, room.editor(), { claimId: claim.id, documentHash }));
    expect(codes(await publishEdition(room.store, room.checker(), { claimId: claim.id, documentHash }))).toEqual([
      'notYourRole',
    ]);
    expect(await editionsOf(room, claim.id)).toEqual([]);
  });

  test('An editor who changed anything in a document cannot approve it, and neither can an administrator', async () => {
    for (const author of [room.editor, room.admin]) {
      const claim = await checkedClaim(room);
      done(await proposeVerdict(room.store, author(), verdictOf(claim.id, { rating: 'false' })));
      const { documentHash } = await sent(room, claim.id);
      expect(codes(await approve(room.store, author(), { claimId: claim.id, documentHash }))).toEqual(['fourEyes']);
      done(await approve(room.store, room.secondEditor(), { claimId: claim.id, documentHash }));
    }
  });

  test('Whoever wrote a statement that the document shows has changed the document', async () => {
    const claim = await checkedClaim(room);
    await addEvidence(room, claim.id, { by: room.editor });
    const { documentHash } = await sent(room, claim.id);
    expect(codes(await approve(room.store, room.editor(), { claimId: claim.id, documentHash }))).toEqual(['fourEyes']);
  });

  test('A party that some edition shows already bars nobody from a first edition; a change to it since the last edition does', async () => {
    const first = await checkedClaim(room);
    await publish(room, first.id);
    const { t, read } = room.store;
    const [party] = await read.select().from(t.parties).where(eq(t.parties.id, room.council.id));
    if (!party) throw new Error('no party');
    const rename = {
      id: party.id,
      version: party.version,
      name: 'Harbour City Council (the whole)',
      kind: 'organisation',
    };
    done(await editParty(room.store, room.editor(), rename));
    const { documentHash } = await sent(room, first.id, 'update');
    expect(codes(await approve(room.store, room.editor(), { claimId: first.id, documentHash }))).toEqual(['fourEyes']);
    done(await approve(room.store, room.secondEditor(), { claimId: first.id, documentHash }));
    done(await publishEdition(room.store, room.editor(), { claimId: first.id, documentHash }));

    const later = await checkedClaim(room);
    const again = await sent(room, later.id);
    done(await approve(room.store, room.editor(), { claimId: later.id, documentHash: again.documentHash }));
  });

  test('Any change after approval voids it', async () => {
    const claim = await checkedClaim(room);
    const { documentHash } = await sent(room, claim.id);
    done(await approve(room.store, room.editor(), { claimId: claim.id, documentHash }));
    const row = await claimRow(room, claim.id);
    done(
      await editClaim(room.store, room.checker(), {
        ...claimOf(room),
        id: claim.id,
        version: row.version,
        venue: 'Radio',
      }),
    );
    expect(codes(await publishEdition(room.store, room.editor(), { claimId: claim.id, documentHash }))).toEqual([
      'changedSinceRead',
    ]);
    expect(await editionsOf(room, claim.id)).toEqual([]);
    expect((await claimRow(room, claim.id)).step).toBe('in-review');
  });

  test('What nobody approved is not published', async () => {
    const claim = await checkedClaim(room);
    const { documentHash } = await sent(room, claim.id);
    expect(codes(await publishEdition(room.store, room.editor(), { claimId: claim.id, documentHash }))).toEqual([
      'notApproved',
    ]);
  });

  test('Someone whose access was ended a moment ago can do nothing any more', async () => {
    const claim = await checkedClaim(room);
    const { documentHash } = await sent(room, claim.id);
    const leaving = await room.join('Lea Leaving', 'editor');
    const deed = leaving();
    const { t } = room.store;
    await room.store.write(async (tx) => {
      await tx.update(t.people).set({ active: false }).where(eq(t.people.id, deed.personId));
    });
    expect(codes(await approve(room.store, deed, { claimId: claim.id, documentHash }))).toEqual(['notSignedIn']);
  });
});
