import { afterAll, beforeAll, expect, test } from 'vitest';
import { logClaimFromCheck, undoImport } from '../../commands/imports.ts';
import { proposeVerdict } from '../../commands/verdicts.ts';
import { openTestStore, type TestStore } from '../../engines/testing.ts';
import { imported, tried, workOn } from '../../imports/testing/import-file.ts';
import { codes } from '../../testing/claim-state.ts';
import {
  addEvidence,
  beginTestNewsroom,
  claimOf,
  done,
  publish,
  type TestNewsroom,
  verdictOf,
} from '../../testing/newsroom.ts';
import { findChecks, getCheck, listChecks, listElsewhere } from './elsewhere.ts';
import { listChanged, listImports } from './imports.ts';

let store: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterAll(() => store.close());

const words = (checks: readonly { words: string }[]) => checks.map((check) => check.words);
const STOLEN = 'Nine million trams were stolen from Harbour City in one night';

test('What others checked is found by words that say the same, from the moment it comes in until it is taken back', async () => {
  expect(await listElsewhere(store, STOLEN)).toEqual([]);
  const first = await imported(room, `claim,url,verdict\n"${STOLEN}",https://a.example/1,False\n`);
  const second = await imported(room, `claim,url\nThe council met on Tuesday,https://a.example/2\n`);
  expect(words(await listElsewhere(store, '9 million trams stolen from Harbour City in a single night'))).toEqual([
    STOLEN,
  ]);
  expect(await listElsewhere(store, 'Ferries sail on Sundays')).toEqual([]);
  expect(words(await findChecks(store, 'stolen', 5))).toEqual([STOLEN]);
  expect(words((await listChecks(store, { importId: null, before: null, size: 1 })).checks)).toEqual([
    'The council met on Tuesday',
  ]);
  done(await undoImport(store, room.editor(), { importId: second }));
  await workOn(room, second);
  expect(await findChecks(store, 'council Tuesday', 5)).toEqual([]);
  expect(words((await listChecks(store, { importId: first, before: null, size: 9 })).checks)).toEqual([STOLEN]);
});

test('An import from which something was published is not taken back', async () => {
  const id = await imported(room, 'claim,url\nThe tram ran backwards,https://b.example/1\n');
  const [check] = (await listChecks(store, { importId: id, before: null, size: 9 })).checks;
  const claim = done(await logClaimFromCheck(store, room.checker(), { ...claimOf(room), checkId: check?.id ?? '' }));
  expect(await getCheck(store, check?.id ?? '')).toMatchObject({ claimId: claim.id });
  const evidence = await addEvidence(room, claim.id);
  done(
    await proposeVerdict(store, room.checker(), {
      ...verdictOf(claim.id, { evidenceIds: [evidence.id], citesNone: false, cause: 'first' }),
      version: 0,
    }),
  );
  await publish(room, claim.id);
  expect(codes(await undoImport(store, room.editor(), { importId: id }))).toEqual(['publishedFromImport']);
});

test('What a file changes is shown field by field, as it was and as it is', async () => {
  await imported(room, 'claim,url,verdict\nThe tram is red,https://c.example/1,False\n');
  const id = await tried(room, 'claim,url,verdict\nThe tram is red,https://c.example/1,True\n');
  expect(await listChanged(store, id, 9)).toEqual([
    { number: 1, words: 'The tram is red', fields: [{ field: 'rating', before: 'False', after: 'True' }] },
  ]);
  expect((await listImports(store))[0]).toMatchObject({ id, state: 'checked', by: 'Edda Editor' });
});
