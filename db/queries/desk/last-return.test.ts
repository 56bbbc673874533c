import { afterAll, beforeAll, expect, test } from 'vitest';
import { addComment } from '../../commands/comments.ts';
import { returnToChecker, sendToReview } from '../../commands/review.ts';
import { proposeVerdict } from '../../commands/verdicts.ts';
import { openTestStore, type TestStore } from '../../engines/testing.ts';
import {
  beginTestNewsroom,
  checkedClaim,
  done,
  publish,
  type TestNewsroom,
  verdictOf,
} from '../../testing/newsroom.ts';
import { getLastReturn } from './last-return.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

test('A second review knows why the first returned it, and what was done since; the edition after it no longer does', async () => {
  const { id: claimId } = await checkedClaim(room);
  const first = { claimId, kind: 'first', note: 'First published.' } as const;
  done(await sendToReview(room.store, room.checker(), first));
  expect(await getLastReturn(room.store, claimId)).toBeNull();
  for (const reason of ['The summary is long.', 'It is still long.']) {
    done(await returnToChecker(room.store, room.editor(), { claimId, reason }));
    done(await addComment(room.store, room.editor(), { claimId, about: 'claim', body: 'Please.' }));
    done(await sendToReview(room.store, room.checker(), first));
  }
  done(await returnToChecker(room.store, room.editor(), { claimId, reason: 'Whom did you ask?' }));
  done(await proposeVerdict(room.store, room.checker(), verdictOf(claimId, { version: 1, summary: 'Short.' })));
  done(await sendToReview(room.store, room.checker(), first));
  const returned = await getLastReturn(room.store, claimId);
  expect(returned).toMatchObject({ reason: 'Whom did you ask?', person: 'Edda Editor' });
  expect(returned?.since.map(({ type }) => type)).toEqual(['review.sent', 'verdict.proposed']);
  done(await returnToChecker(room.store, room.editor(), { claimId, reason: 'Again.' }));
  await publish(room, claimId);
  expect(await getLastReturn(room.store, claimId)).toBeNull();
});
