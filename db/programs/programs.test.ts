import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Scope } from '../../domain/api/token.ts';
import { logClaim } from '../commands/claims.ts';
import type { Deed } from '../commands/command.ts';
import { addParty } from '../commands/parties.ts';
import { deactivatePerson } from '../commands/people.ts';
import { approve, sendToReview } from '../commands/review.ts';
import { makeToken, revokeToken } from '../commands/tokens.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { listActivity } from '../queries/desk/activity.ts';
import { codes } from '../testing/claim-state.ts';
import { beginTestNewsroom, checkedClaim, claimOf, done, type TestNewsroom } from '../testing/newsroom.ts';
import { findAnswer, keepAnswer } from './answers.ts';
import { findToken, listTokens, noteUse, tokenProblem } from './tokens.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const made = async (scopes: Scope[] = ['claims'], days = '30') =>
  done(await makeToken(store, room.admin(), { name: 'Wire import', scopes, days }));
const by = (id: string, scope: Scope = 'claims'): Deed => ({ ...room.admin(), token: { id, scope } });

describe('A token', () => {
  test('is known by its hash alone, and by its last characters to whoever has it', async () => {
    const { id, token } = await made();
    expect(token).toMatch(/^claimline_[\w-]{43}$/);
    expect(await findToken(store.read, token)).toEqual({ id, personId: room.admin().personId });
    expect(await findToken(store.read, `${token}x`)).toBeNull();
    const rows = await store.read.select().from(store.t.apiTokens);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await listTokens(store)).toMatchObject([
      { name: 'Wire import', ending: token.slice(-4), madeBy: 'Ada Admin' },
    ]);
  });

  test('lets a program write what it says, in the name of whoever made it, and nothing else', async () => {
    const { id } = await made(['claims']);
    const claim = done(await logClaim(store, by(id), claimOf(room)));
    const [entry] = await listActivity(store, { claimId: claim.id, size: 1 });
    expect(entry).toMatchObject({ type: 'claim.logged', person: 'Ada Admin', through: 'Wire import' });
    expect(codes(await addParty(store, by(id, 'parties'), { name: 'X', kind: 'person' }))).toEqual(['tokenScope']);
  });

  test('that ran out or was ended lets nothing be written', async () => {
    const { id } = await made();
    const later = new Date(room.clock().getTime() + 31 * 86_400_000);
    expect(codes(await logClaim(store, { ...by(id), now: later }, claimOf(room)))).toEqual(['tokenNotValid']);
    done(await revokeToken(store, room.admin(), { tokenId: id }));
    done(await revokeToken(store, room.admin(), { tokenId: id }));
    expect(codes(await logClaim(store, by(id), claimOf(room)))).toEqual(['tokenNotValid']);
    expect(await listActivity(store, { subjectId: id, size: 5 })).toHaveLength(2);
    const endless = await made(['claims'], '0');
    expect(await tokenProblem(store.read, { id: endless.id, scope: 'claims' }, new Date('2100-01-01'))).toBeNull();
  });

  test('goes with the access of whoever made it, and does not come back with it', async () => {
    const second = await room.join('Bea Boss', 'admin');
    const { id } = done(await makeToken(store, second(), { name: 'Bot', scopes: ['claims'], days: '0' }));
    done(await deactivatePerson(store, room.admin(), { personId: second().personId }));
    expect(await tokenProblem(store.read, { id, scope: 'claims' }, room.clock())).toBe('tokenNotValid');
  });

  test('is made and ended by administrators alone', async () => {
    const { id } = await made();
    for (const person of [room.editor, room.checker]) {
      const input = { name: 'Bot', scopes: ['claims'], days: '30' };
      expect(codes(await makeToken(store, person(), input))).toEqual(['notYourRole']);
      expect(codes(await revokeToken(store, person(), { tokenId: id }))).toEqual(['notYourRole']);
    }
    expect(codes(await makeToken(store, room.admin(), { name: '', scopes: [], days: '1' }))).toEqual([
      'required',
      'chooseSome',
      'notValid',
    ]);
  });

  test('is no way round the four eyes: whoever made it does not approve what was changed with it', async () => {
    const { id } = await made(['claims', 'review']);
    const claim = await checkedClaim(room);
    const input = { claimId: claim.id, kind: 'first', note: 'First published.' };
    const { documentHash } = done(await sendToReview(store, by(id, 'review'), input));
    const approval = { claimId: claim.id, documentHash };
    expect(codes(await approve(store, room.admin(), approval))).toEqual(['fourEyes']);
    done(await approve(store, room.editor(), approval));
  });

  test('says when it was used last, to the minute', async () => {
    const { id } = await made();
    const now = room.clock();
    await noteUse(store, id, now);
    await noteUse(store, id, new Date(now.getTime() + 30_000));
    expect((await listTokens(store))[0]?.usedAt).toEqual(now);
    const later = new Date(now.getTime() + 61_000);
    await noteUse(store, id, later);
    expect((await listTokens(store))[0]?.usedAt).toEqual(later);
  });
});

describe('What may be sent twice', () => {
  const keyed = (tokenId: string, key = 'one') => ({ tokenId, key, fingerprint: 'f' });
  const log = (id: string, key = 'one') =>
    logClaim(
      store,
      { ...by(id), also: (tx, value) => keepAnswer(tx, store.t, keyed(id, key), JSON.stringify(value), room.clock()) },
      claimOf(room),
    );

  test('is answered as the first time, by what was kept with what it did', async () => {
    const { id } = await made();
    const claim = done(await log(id));
    expect(await findAnswer(store, keyed(id))).toEqual({ fingerprint: 'f', body: JSON.stringify(claim) });
    expect(await findAnswer(store, keyed(id, 'two'))).toBeNull();
  });

  test('and comes twice at once, is done once: the second is undone whole', async () => {
    const { id } = await made();
    const results = await Promise.allSettled([log(id), log(id), log(id)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await store.read.select().from(store.t.claims)).toHaveLength(1);
  });

  test('is forgotten after a week', async () => {
    const { id } = await made();
    done(await log(id));
    const later = new Date(room.clock().getTime() + 8 * 86_400_000);
    await store.write((tx) => keepAnswer(tx, store.t, keyed(id, 'two'), '{}', later));
    expect(await findAnswer(store, keyed(id))).toBeNull();
    expect(await findAnswer(store, keyed(id, 'two'))).not.toBeNull();
  });
});
