import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { getClaimRow } from '../queries/desk/claim-row.ts';
import { listCorrectionRequests } from '../queries/desk/correction-requests.ts';
import { codes } from '../testing/claim-state.ts';
import { beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom } from '../testing/newsroom.ts';
import { askForCorrection, correctionFields, editCorrectionRequest } from './correction-requests.ts';

let open: TestStore;
let room: TestNewsroom;
let claimId: string;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
  claimId = (await checkedClaim(room)).id;
  await publish(room, claimId);
});
afterAll(() => open.close());

const at = (day: string) => ({ ...room.editor(), now: new Date(`${day}T12:00:00Z`) });

const ask = (changes: object = {}) => {
  const input = {
    claimId,
    partyId: room.company.id,
    sourceId: room.source.id,
    askedOn: '2025-01-20',
    channel: 'e-mail',
  };
  return askForCorrection(room.store, at('2025-01-20'), { ...input, textBefore: 'Every day.', ...changes });
};
const say = async (id: string, changes: object) => {
  const row = (await listCorrectionRequests(room.store, claimId)).find((one) => one.id === id);
  if (!row) throw new Error('nobody was asked');
  return editCorrectionRequest(room.store, at('2025-01-23'), {
    ...correctionFields(row),
    id,
    version: row.version,
    ...changes,
  });
};

test('An outlet is asked, corrects, and both texts are kept; what readers see stays as it is', async () => {
  const before = await getClaimRow(room.store, claimId);
  const { id } = done(await ask());
  done(await say(id, { outcome: 'corrected', outcomeOn: '2025-01-22', textAfter: 'Most days.' }));
  const [request] = await listCorrectionRequests(room.store, claimId);
  expect(request).toMatchObject({
    party: 'Harbour Tram Company',
    outcome: 'corrected',
    textBefore: 'Every day.',
    textAfter: 'Most days.',
    version: 2,
  });
  expect(await getClaimRow(room.store, claimId)).toEqual(before);
});

test('What cannot be is refused in its field', async () => {
  const { id } = done(await ask());
  const fieldOf = async (changes: object) => {
    const refused = await say(id, changes);
    return refused.ok ? null : refused.reasons.map(({ field, code }) => `${field} ${code}`);
  };
  expect(await fieldOf({ outcome: 'appended' })).toEqual(['textAfter textAfterNeeded']);
  expect(await fieldOf({ outcome: 'refused', outcomeOn: '2025-01-19' })).toEqual(['outcomeOn outcomeBeforeAsked']);
  expect(await fieldOf({ sourceId: claimId })).toEqual(['sourceId noSuchSource']);
  expect(await fieldOf({ outcome: 'silent' })).toBeNull();
  expect(codes(await ask({ claimId: room.source.id }))).toEqual(['noSuchClaim']);
  expect(codes(await ask({ partyId: claimId }))).toEqual(['noSuchParty']);
});

test('A save against an older version is refused, with what stands there now', async () => {
  const { id, version } = done(await ask());
  done(await say(id, { outcome: 'refused' }));
  const [row] = (await listCorrectionRequests(room.store, claimId)).filter((one) => one.id === id);
  const stale = { ...correctionFields(row as NonNullable<typeof row>), id, version };
  const refused = await editCorrectionRequest(room.store, room.checker(), { ...stale, outcome: 'silent' });
  expect(refused).toMatchObject({
    ok: false,
    reasons: [{ code: 'changedMeanwhile' }],
    current: { outcome: 'refused' },
  });
});
