import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mapColumns, startImport } from '../commands/imports.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { codes } from '../testing/claim-state.ts';
import { beginTestNewsroom, done, type TestNewsroom } from '../testing/newsroom.ts';
import { checkSome } from './check-some.ts';
import { bringIn, checkRow, checksHere, checkTable, imported, importOf, tried, workOn } from './testing/import-file.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

describe('A file', () => {
  test('with columns waits for somebody to say what they are, with a guess', async () => {
    const id = await bringIn(room, checkTable(3));
    expect(await importOf(room, id)).toMatchObject({
      state: 'read',
      format: 'csv',
      records: 3,
      heads: ['Claim', 'Who', 'Verdict', 'url', 'Date'],
      mapping: {
        fields: { Claim: 'words', Who: 'claimant', Verdict: 'rating', url: 'url', Date: 'reviewedOn' },
      },
    });
  });

  test('that says itself what is what goes to the dry run at once', async () => {
    const review = { '@type': 'ClaimReview', claimReviewed: 'Trams fly.', url: 'https://check.example/1' };
    const id = await bringIn(room, JSON.stringify([review, { ...review, url: 'nowhere' }, review]));
    expect(await importOf(room, id)).toMatchObject({
      state: 'checked',
      heads: null,
      counts: { new: 1, known: 1, changed: 0, refused: 1 },
    });
  });

  test('that cannot be read to its end says so, and how far it came', async () => {
    const id = await bringIn(room, `${checkTable(600)}"${'x'.repeat(3_000_000)}`);
    expect(await importOf(room, id)).toMatchObject({ state: 'failed', problem: 'recordTooLarge', problemLine: 602 });
    const list = await bringIn(room, `[${`{"claimReviewed":"${'Trams '.repeat(700)}"},`.repeat(600)}{"a":`);
    expect(await importOf(room, list)).toMatchObject({ state: 'failed', problemAt: 600, problemLine: null });
  });
});

describe('The dry run', () => {
  test('says of each record whether it is new, known, changed or refused, and why, with the cell', async () => {
    await imported(room, checkTable(3));
    const id = await tried(
      room,
      `${checkTable(2)}${checkRow(3, 'Half true')}${checkRow(4)}${checkRow(4)},,,,\n"",Council,False,x.y z,\n`,
    );
    expect((await importOf(room, id)).counts).toEqual({ new: 1, known: 3, changed: 1, refused: 1 });
    const rows = await store.read.select().from(store.t.importRows);
    expect(rows.filter(({ outcome, importId }) => outcome === 'refused' && importId === id)).toMatchObject([
      {
        problems: [
          { code: 'noWords', column: 'Claim', cell: '' },
          { code: 'notAnAddress', column: 'url', cell: 'x.y z' },
        ],
      },
    ]);
    expect(await checksHere(room)).toHaveLength(3);
  });

  test('is made anew when the columns are said to be something else, which is remembered once it is imported', async () => {
    const id = await tried(room, checkTable(2));
    const mapping = { fields: { Claim: 'title', Who: 'words', url: 'url' }, dates: null, publisher: 'Harbour Check' };
    done(await mapColumns(store, room.editor(), { importId: id, mapping }));
    await workOn(room, id);
    expect(await store.read.select().from(store.t.importMappings)).toEqual([]);
    done(await startImport(store, room.editor(), { importId: id }));
    const rows = await store.read.select().from(store.t.importRows).orderBy(asc(store.t.importRows.number));
    expect(JSON.parse(rows[0]?.check ?? '')).toMatchObject({ words: 'Council', publisher: 'Harbour Check' });
    const again = await bringIn(room, `url,Who,Claim,Date,Verdict\n`.concat('https://x.example/1,A,B,,\n'));
    // Who checked is of one file alone.
    expect((await importOf(room, again)).mapping).toEqual({ ...mapping, publisher: '' });
  });

  test('says the same when it is made a second time', async () => {
    const id = await tried(room, checkTable(300));
    const { counts, mapping } = await importOf(room, id);
    done(await mapColumns(store, room.editor(), { importId: id, mapping }));
    await workOn(room, id);
    expect((await importOf(room, id)).counts).toEqual(counts);
    expect(counts).toEqual({ new: 300, known: 0, changed: 0, refused: 0 });
  });

  test('refuses a record that says something else than an earlier one of the same file', async () => {
    const id = await tried(room, `${checkTable(1)}${checkRow(1)}${checkRow(1, 'True')}`);
    expect((await importOf(room, id)).counts).toEqual({ new: 1, known: 1, changed: 0, refused: 1 });
    const rows = await store.read.select().from(store.t.importRows);
    expect(rows.find(({ outcome }) => outcome === 'refused')?.problems).toMatchObject([{ code: 'saidOtherwise' }]);
  });

  test('deals with records of many checks each, and refuses one of too many', async () => {
    const review = (url: string, claims: number) => ({
      '@type': 'ClaimReview',
      url,
      claimReviewed: Array.from({ length: claims }, (_, index) => `Claim ${index} of the tram`),
    });
    const google = {
      text: 'The tram flies.',
      claimReview: Array.from({ length: 300 }, (_, index) => ({ url: `https://g.example/${index}` })),
    };
    const many = Array.from({ length: 40 }, (_, index) => review(`https://m.example/${index}`, 200));
    const id = await bringIn(room, [...many, google].map((one) => `${JSON.stringify(one)}\n`).join(''));
    expect((await importOf(room, id)).counts).toEqual({ new: 8_000, known: 0, changed: 0, refused: 1 });
    done(await startImport(store, room.editor(), { importId: id }));
    await workOn(room, id);
    expect(await checksHere(room)).toHaveLength(8_000);
  });

  test('by other columns is not mixed with one that was under way', async () => {
    const id = await tried(room, checkTable(2));
    const { mapping } = await importOf(room, id);
    done(await mapColumns(store, room.editor(), { importId: id, mapping }));
    const underWay = await importOf(room, id);
    const other = { fields: { Who: 'words', url: 'url' }, dates: null, publisher: '' };
    done(await mapColumns(store, room.editor(), { importId: id, mapping: other }));
    await checkSome(store, underWay, room.clock());
    expect((await importOf(room, id)).state).toBe('checking');
    await workOn(room, id);
    const [row] = await store.read.select().from(store.t.importRows);
    expect(JSON.parse(row?.check ?? '')).toMatchObject({ words: 'Council' });
  });

  test('is refused while nothing is the claim or its address, or two are the same', async () => {
    const id = await bringIn(room, checkTable(1));
    const map = (fields: object) =>
      mapColumns(store, room.editor(), { importId: id, mapping: { fields, dates: null, publisher: '' } });
    expect(codes(await map({ Who: 'claimant' }))).toEqual(['columnLacks.words', 'columnLacks.url']);
    expect(codes(await map({ Claim: 'words', Who: 'words', url: 'url' }))).toEqual(['columnTwice']);
  });
});
