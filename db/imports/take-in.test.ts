import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportedCheck } from '../../domain/imports/check.ts';
import { pauseImport, startImport, undoImport } from '../commands/imports.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { codes } from '../testing/claim-state.ts';
import { beginTestNewsroom, done, type TestNewsroom } from '../testing/newsroom.ts';
import { advanceImport } from './advance.ts';
import { checksHere, checkTable, imported, importOf, tried, workOn } from './testing/import-file.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

describe('The run', () => {
  test('keeps whose check it is, in their own words, with everything the file said', async () => {
    await imported(
      room,
      `Claim,Who,Verdict,url,Date\n"Nine &amp; ten, 'of 12'",Council,Pants on Fire,https://www.check.example/a?utm_source=x,30.01.2025\n`,
    );
    const [check] = await checksHere(room);
    expect(check).toMatchObject({
      words: "Nine & ten, 'of 12'",
      claimant: 'Council',
      publisher: 'check.example',
      site: 'check.example',
      rating: 'Pants on Fire',
      reviewedOn: '2025-01-30',
      claimId: null,
    });
    expect(JSON.parse(check?.original ?? '').row).toMatchObject({ Verdict: 'Pants on Fire', Date: '30.01.2025' });
  });

  test('goes on where it was after a crash, and takes nothing in twice', async () => {
    const id = await tried(room, checkTable(900));
    done(await startImport(store, room.editor(), { importId: id }));
    await advanceImport(store, id, room.clock());
    await advanceImport(store, id, room.clock());
    const half = await checksHere(room);
    expect(half.length).toBeGreaterThan(400);
    expect(half.length).toBeLessThan(900);
    await Promise.all([workOn(room, id), workOn(room, id)]); // whoever takes over, and whoever was thought dead
    expect(await checksHere(room)).toHaveLength(900);
    expect((await importOf(room, id)).state).toBe('done');
    const kept = await store.read.select().from(store.t.importRows);
    expect(kept).toEqual([]);
  });

  test('is held and goes on', async () => {
    const id = await tried(room, checkTable(600));
    done(await startImport(store, room.editor(), { importId: id }));
    await advanceImport(store, id, room.clock());
    done(await pauseImport(store, room.editor(), { importId: id }));
    await workOn(room, id);
    expect((await checksHere(room)).length).toBeLessThan(600);
    done(await startImport(store, room.editor(), { importId: id }));
    await workOn(room, id);
    expect(await checksHere(room)).toHaveLength(600);
  });

  test('takes in what was here at the dry run and has been taken back since', async () => {
    const first = await imported(room, checkTable(1));
    const second = await tried(room, checkTable(2));
    expect((await importOf(room, second)).counts).toMatchObject({ new: 1, known: 1 });
    done(await undoImport(store, room.editor(), { importId: first }));
    await workOn(room, first);
    done(await startImport(store, room.editor(), { importId: second }));
    await workOn(room, second);
    expect(await checksHere(room)).toHaveLength(2);
  });

  test('deals with long records a few at a time', async () => {
    const long = Array.from({ length: 30 }, (_, index) =>
      JSON.stringify({ claim: `Long ${index}`, url: `https://l.example/${index}`, text: 'x'.repeat(1_500_000) }),
    );
    const id = await tried(room, long.map((line) => `${line}\n`).join(''));
    expect((await importOf(room, id)).counts).toMatchObject({ new: 30 });
    done(await startImport(store, room.editor(), { importId: id }));
    await advanceImport(store, id, room.clock());
    expect((await checksHere(room)).length).toBeLessThan(15);
    await workOn(room, id);
    expect(await checksHere(room)).toHaveLength(30);
  });

  test('of a file that says nothing new is refused', async () => {
    await imported(room, checkTable(2));
    const id = await tried(room, checkTable(2));
    expect(codes(await startImport(store, room.editor(), { importId: id }))).toEqual(['nothingToImport']);
  });
});

test('A hostile file harms nothing: its words come in as words', async () => {
  const hostile = [
    '=HYPERLINK("http://x")',
    '<script>alert(1)</script>Trams fly',
    'a\u0000b \ud800 c',
    "'; drop table claims; --",
  ];
  const lines = hostile.map((words, index) =>
    JSON.stringify({ claim: words, url: `https://check.example/${index}`, verdict: '\u0000' }),
  );
  const id = await tried(room, `${lines.join('\n')}\n{}\n`);
  expect((await importOf(room, id)).counts).toMatchObject({ new: 4, refused: 1 });
  done(await startImport(store, room.editor(), { importId: id }));
  await workOn(room, id);
  const words = (await checksHere(room)).map((check) => (JSON.parse(check.check) as ImportedCheck).words);
  expect(words).toEqual(['=HYPERLINK("http://x")', 'Trams fly', 'a b c', "'; drop table claims; --"]);
});
