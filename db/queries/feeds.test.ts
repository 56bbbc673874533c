import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposeVerdict } from '../commands/verdicts.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { editionsOf } from '../testing/claim-state.ts';
import { beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom, verdictOf } from '../testing/newsroom.ts';
import { newestVerdictChanges } from './feeds.ts';

let store: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterAll(() => store.close());

test('Changes of verdicts are what changed one, also a correction; a statement chosen before another cause was is not named', async () => {
  const claim = await checkedClaim(room);
  await publish(room, claim.id);
  const verdict = { evidenceIds: [claim.evidence.id], citesNone: false };
  const propose = async (changes: Parameters<typeof verdictOf>[1]) =>
    done(await proposeVerdict(store, room.checker(), verdictOf(claim.id, { ...verdict, ...changes })));
  const correction = { wrong: 'A number.', right: 'Another.' };
  await propose({ summary: 'Reworded.', cause: 'our-error' });
  await publish(room, claim.id, { kind: 'correction', note: 'A number was wrong.', correction });
  await propose({
    version: 2,
    rating: 'true',
    cause: 'our-error',
    changeReason: 'We misread it.',
    causeEvidenceId: claim.evidence.id,
  });
  await publish(room, claim.id, { kind: 'correction', note: 'It was true.', correction });
  const changes = await newestVerdictChanges(store, undefined);
  expect(changes.map(({ edition }) => edition.header.number)).toEqual([3]);
  expect(changes[0]?.edition.document.verdict).toMatchObject({ cause: 'our-error', causeEvidence: null });
  expect(await editionsOf(room, claim.id)).toHaveLength(3);
});
