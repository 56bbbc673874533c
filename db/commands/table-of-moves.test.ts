import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../domain/person.ts';
import type { Result } from '../../domain/refusal.ts';
import { ACTS, type Act, STEPS, type Step, take } from '../../domain/workflow.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import {
  beginTestNewsroom,
  checkedClaim,
  claimOf,
  done,
  publish,
  type TestNewsroom,
  verdictOf,
} from '../testing/newsroom.ts';
import { declineClaim, editClaim, reopenClaim } from './claims.ts';
import type { Deed } from './command.ts';
import { publishEdition } from './publish.ts';
import { approve, returnToChecker, sendToReview, withdrawClaim } from './review.ts';
import { proposeVerdict } from './verdicts.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

/** A claim that is whole, at a given step; `published` has had its first edition. */
async function claimAt(step: Step, published: boolean): Promise<{ id: string; documentHash: string }> {
  const { id } = await checkedClaim(room);
  if (published) {
    await publish(room, id);
    done(await editClaim(room.store, room.checker(), { ...claimOf(room, { venue: 'Radio' }), id, version: 1 }));
  }
  const review = { claimId: id, kind: published ? ('update' as const) : ('first' as const), note: 'New.' };
  const { documentHash } = done(await sendToReview(room.store, room.checker(), review));
  const { t } = room.store;
  await room.store.write(async (tx) => {
    await tx.update(t.claims).set({ step }).where(eq(t.claims.id, id));
  });
  return { id, documentHash };
}

const attempt: Record<
  Act,
  (deed: Deed, claim: { id: string; documentHash: string }, version: number) => Promise<Result<unknown>>
> = {
  edit: (deed, { id }, version) =>
    editClaim(room.store, deed, { ...claimOf(room, { venue: 'Television' }), id, version }),
  propose: (deed, { id }) => proposeVerdict(room.store, deed, verdictOf(id)),
  decline: (deed, { id }) => declineClaim(room.store, deed, { claimId: id, reason: 'A forecast.' }),
  reopen: (deed, { id }) => reopenClaim(room.store, deed, { claimId: id }),
  send: (deed, { id }) => sendToReview(room.store, deed, { claimId: id, kind: 'update', note: 'New.' }),
  return: (deed, { id }) => returnToChecker(room.store, deed, { claimId: id, reason: 'Not yet.' }),
  withdraw: (deed, { id }) => withdrawClaim(room.store, deed, { claimId: id, reason: 'Never said.' }),
  approve: (deed, { id, documentHash }) => approve(room.store, deed, { claimId: id, documentHash }),
  publish: async (deed, { id, documentHash }) => {
    const approved = await approve(room.store, room.secondEditor(), { claimId: id, documentHash });
    // Where nothing can be approved, publishing must be refused on its own account.
    if (!approved.ok) expect(approved.reasons[0]?.code).toBe('notNow');
    return publishEdition(room.store, deed, { claimId: id, documentHash });
  },
};

const rowOf = async (id: string) => {
  const { t, read } = room.store;
  const [row] = await read
    .select({ step: t.claims.step, version: t.claims.version })
    .from(t.claims)
    .where(eq(t.claims.id, id));
  if (!row) throw new Error('no claim');
  return row;
};

const deedOf = (role: Role): Deed => ({ checker: room.checker, editor: room.editor, admin: room.admin })[role]();

/** Acts that more than the table can refuse: a claim never published is no update, and one that was is no first. */
const needsPublished = (act: Act): boolean => act === 'send' || act === 'withdraw';

describe('every role at every step, on the real database', () => {
  for (const act of ACTS) {
    test(`"${act}" is taken exactly where the table of moves says, and leaves no trace where it is refused`, async () => {
      for (const step of STEPS) {
        for (const role of ROLES) {
          const published = needsPublished(act);
          const claim = await claimAt(step, published);
          const before = await rowOf(claim.id);
          const actor = { id: '', name: '', role };
          const expected = take(act, actor, { step, publicState: published ? 'published' : 'none' });
          const result = await attempt[act](deedOf(role), claim, before.version);
          const after = await rowOf(claim.id);
          if (expected.ok) {
            expect(result, `${role} may ${act} at ${step}`).toMatchObject({ ok: true });
            expect(after.step, `${act} at ${step} leads on`).toBe(expected.value);
          } else {
            expect(result, `${role} may not ${act} at ${step}`).toMatchObject({ ok: false, reasons: expected.reasons });
            expect(after).toEqual(before);
          }
        }
      }
    });
  }
});
