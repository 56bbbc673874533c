import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Refused } from '../../domain/refusal.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { beginTestNewsroom, claimOf, done, statementOf, type TestNewsroom } from '../testing/newsroom.ts';
import { logClaim } from './claims.ts';
import { addSource } from './sources.ts';
import { addStatement } from './statements.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const reasons = (result: { ok: true } | Refused) => (result.ok ? [] : result.reasons);

describe('dates that cannot be', () => {
  test('What is said to have been said tomorrow is refused in its field, in a claim and in a statement', async () => {
    const future = [{ code: 'saidInFuture', field: 'saidOn' }];
    const tomorrow = { saidOn: '2025-01-16' };
    expect(reasons(await logClaim(store, room.checker(), claimOf(room, tomorrow)))).toEqual(future);
    expect(reasons(await addStatement(store, room.checker(), statementOf(room, tomorrow)))).toEqual(future);
  });

  test('A source is not read before it was published, nor before the words were said', async () => {
    const source = done(
      await addSource(store, room.checker(), {
        kind: 'article',
        title: 'The tram of the day',
        publishedOn: '2025-01-15',
        read: true,
      }),
    );
    const citation = { sourceId: source.id, accessedOn: '2025-01-14' };
    const early = claimOf(room, { saidOn: '2025-01-14', appearances: [citation] });
    expect(reasons(await logClaim(store, room.checker(), early))).toEqual([
      { code: 'readBeforePublished', field: 'appearances.0.accessedOn' },
    ]);
    const before = statementOf(room, { saidOn: '2025-01-15', citation });
    expect(reasons(await addStatement(store, room.checker(), before))).toEqual([
      { code: 'readBeforeSaid', field: 'citation.accessedOn' },
    ]);
  });
});
