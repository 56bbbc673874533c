import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ImportedCheck } from '../../domain/imports/check.ts';
import { beginImport, dropImport, mapColumns, pauseImport, startImport, undoImport } from '../commands/imports.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { codes } from '../testing/claim-state.ts';
import { beginTestNewsroom, done, type TestNewsroom } from '../testing/newsroom.ts';
import { advanceImport } from './advance.ts';
import { checkSome } from './check-some.ts';
import { keepImporting } from './keep-importing.ts';
import { bringIn, importOf, workOn } from './testing/import-file.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const HEAD = 'Claim,Who,Verdict,url,Date\n';
const row = (number: number, verdict = 'False') =>
  `"The tram ran on day ${number}.",Council,${verdict},https://check.example/tram/${number},2025-01-${String((number % 28) + 1).padStart(2, '0')}\n`;
const csv = (count: number, verdict?: string) =>
  HEAD + Array.from({ length: count }, (_, index) => row(index + 1, verdict)).join('');

async function checked(content: string): Promise<string> {
  const id = await bringIn(room, content);
  const { mapping } = await importOf(room, id);
  done(await mapColumns(store, room.editor(), { importId: id, mapping }));
  await workOn(room, id);
  return id;
}
async function run(content: string): Promise<string> {
  const id = await checked(content);
  done(await startImport(store, room.editor(), { importId: id }));
  await workOn(room, id);
  return id;
}
const checksHere = () =>
  store.read.select().from(store.t.elsewhereChecks).orderBy(asc(store.t.elsewhereChecks.sequence));

describe('A file', () => {
  test('with columns waits for somebody to say what they are, with a guess', async () => {
    const id = await bringIn(room, csv(3));
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
    const id = await bringIn(room, `${csv(600)}"${'x'.repeat(3_000_000)}`);
    expect(await importOf(room, id)).toMatchObject({ state: 'failed', problem: 'recordTooLarge', problemAt: 500 });
  });
});

describe('The dry run', () => {
  test('says of each record whether it is new, known, changed or refused, and why, with the cell', async () => {
    await run(csv(3));
    const id = await checked(`${csv(2)}${row(3, 'Half true')}${row(4)}${row(4)},,,,\n"",Council,False,x.y z,\n`);
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
    expect(await checksHere()).toHaveLength(3);
  });

  test('is made anew when the columns are said to be something else, and they are remembered', async () => {
    const id = await checked(csv(2));
    const mapping = { fields: { Claim: 'title', Who: 'words', url: 'url' }, dates: null, publisher: 'Harbour Check' };
    done(await mapColumns(store, room.editor(), { importId: id, mapping }));
    await workOn(room, id);
    const rows = await store.read.select().from(store.t.importRows).orderBy(asc(store.t.importRows.number));
    expect(JSON.parse(rows[0]?.check ?? '')).toMatchObject({ words: 'Council', publisher: 'Harbour Check' });
    const again = await bringIn(room, `url,Who,Claim,Date,Verdict\n`.concat('https://x.example/1,A,B,,\n'));
    // Who checked is of one file alone.
    expect((await importOf(room, again)).mapping).toEqual({ ...mapping, publisher: '' });
  });

  test('says the same when it is made a second time', async () => {
    const id = await checked(csv(300));
    const { counts, mapping } = await importOf(room, id);
    done(await mapColumns(store, room.editor(), { importId: id, mapping }));
    await workOn(room, id);
    expect((await importOf(room, id)).counts).toEqual(counts);
    expect(counts).toEqual({ new: 300, known: 0, changed: 0, refused: 0 });
  });

  test('refuses a record that says something else than an earlier one of the same file', async () => {
    const id = await checked(`${csv(1)}${row(1)}${row(1, 'True')}`);
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
    expect(await checksHere()).toHaveLength(8_000);
  });

  test('by other columns is not mixed with one that was under way', async () => {
    const id = await checked(csv(2));
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
    const id = await bringIn(room, csv(1));
    const map = (fields: object) =>
      mapColumns(store, room.editor(), { importId: id, mapping: { fields, dates: null, publisher: '' } });
    expect(codes(await map({ Who: 'claimant' }))).toEqual(['columnLacks.words', 'columnLacks.url']);
    expect(codes(await map({ Claim: 'words', Who: 'words', url: 'url' }))).toEqual(['columnTwice']);
  });
});

describe('The run', () => {
  test('keeps whose check it is, in their own words, with everything the file said', async () => {
    await run(
      `${HEAD}"Nine &amp; ten, 'of 12'",Council,Pants on Fire,https://www.check.example/a?utm_source=x,30.01.2025\n`,
    );
    const [check] = await checksHere();
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
    const id = await checked(csv(900));
    done(await startImport(store, room.editor(), { importId: id }));
    await advanceImport(store, id, room.clock());
    await advanceImport(store, id, room.clock());
    const half = await checksHere();
    expect(half.length).toBeGreaterThan(400);
    expect(half.length).toBeLessThan(900);
    await Promise.all([workOn(room, id), workOn(room, id)]); // whoever takes over, and whoever was thought dead
    expect(await checksHere()).toHaveLength(900);
    expect((await importOf(room, id)).state).toBe('done');
    const kept = await store.read.select().from(store.t.importRows);
    expect(kept).toEqual([]);
  });

  test('is held and goes on', async () => {
    const id = await checked(csv(600));
    done(await startImport(store, room.editor(), { importId: id }));
    await advanceImport(store, id, room.clock());
    done(await pauseImport(store, room.editor(), { importId: id }));
    await workOn(room, id);
    expect((await checksHere()).length).toBeLessThan(600);
    done(await startImport(store, room.editor(), { importId: id }));
    await workOn(room, id);
    expect(await checksHere()).toHaveLength(600);
  });

  test('takes in what was here at the dry run and has been taken back since', async () => {
    const first = await run(csv(1));
    const second = await checked(csv(2));
    expect((await importOf(room, second)).counts).toMatchObject({ new: 1, known: 1 });
    done(await undoImport(store, room.editor(), { importId: first }));
    await workOn(room, first);
    done(await startImport(store, room.editor(), { importId: second }));
    await workOn(room, second);
    expect(await checksHere()).toHaveLength(2);
  });

  test('deals with long records a few at a time', async () => {
    const long = Array.from({ length: 30 }, (_, index) =>
      JSON.stringify({ claim: `Long ${index}`, url: `https://l.example/${index}`, text: 'x'.repeat(1_500_000) }),
    );
    const id = await checked(long.map((line) => `${line}\n`).join(''));
    expect((await importOf(room, id)).counts).toMatchObject({ new: 30 });
    done(await startImport(store, room.editor(), { importId: id }));
    await advanceImport(store, id, room.clock());
    expect((await checksHere()).length).toBeLessThan(15);
    await workOn(room, id);
    expect(await checksHere()).toHaveLength(30);
  });

  test('of a file that says nothing new is refused', async () => {
    await run(csv(2));
    const id = await checked(csv(2));
    expect(codes(await startImport(store, room.editor(), { importId: id }))).toEqual(['nothingToImport']);
  });
});

describe('Taking back', () => {
  const ratings = async () => (await checksHere()).map(({ rating }) => rating);

  test('takes what was new away and puts what was changed back, as one act', async () => {
    await run(csv(2, 'False'));
    const id = await run(csv(3, 'True'));
    expect(await ratings()).toEqual(['True', 'True', 'True']);
    done(await undoImport(store, room.editor(), { importId: id }));
    await workOn(room, id);
    expect(await ratings()).toEqual(['False', 'False']);
    expect(await importOf(room, id)).toMatchObject({ state: 'undone' });
    expect(codes(await undoImport(store, room.editor(), { importId: id }))).toEqual(['importNotNow']);
  });

  test('leaves what another import has changed since, and brings back nothing that was taken back itself', async () => {
    const first = await run(csv(2, 'False'));
    const second = await run(csv(2, 'True'));
    done(await undoImport(store, room.editor(), { importId: first }));
    await workOn(room, first);
    expect(await ratings()).toEqual(['True', 'True']);
    done(await undoImport(store, room.editor(), { importId: second }));
    await workOn(room, second);
    expect(await ratings()).toEqual([]);
  });

  test('in any order leaves what was here before all that was taken back', async () => {
    const ids: string[] = [];
    for (const verdict of ['False', 'Half true', 'True', 'Unclear']) ids.push(await run(csv(1, verdict)));
    const [first = '', second = '', third = '', fourth = ''] = ids;
    const back = async (id: string) => {
      done(await undoImport(store, room.editor(), { importId: id }));
      await workOn(room, id);
      return ratings();
    };
    expect(await back(second)).toEqual(['Unclear']);
    expect(await back(third)).toEqual(['Unclear']);
    expect(await back(fourth)).toEqual(['False']);
    expect(await back(first)).toEqual([]);
  });

  test('works in the middle of the run', async () => {
    const id = await checked(csv(700));
    done(await startImport(store, room.editor(), { importId: id }));
    await advanceImport(store, id, room.clock());
    done(await undoImport(store, room.editor(), { importId: id }));
    await workOn(room, id);
    expect(await checksHere()).toEqual([]);
  });
});

test('Only editors and administrators import, and what nothing came of can be dropped', async () => {
  expect(codes(await beginImport(store, room.checker(), { fileName: 'x.csv' }))).toEqual(['notYourRole']);
  const id = await bringIn(room, csv(2));
  expect(codes(await dropImport(store, room.checker(), { importId: id }))).toEqual(['notYourRole']);
  done(await dropImport(store, room.admin(), { importId: id }));
  expect(await store.read.select().from(store.t.importRows)).toEqual([]);
  const kept = await run(csv(1));
  expect(codes(await dropImport(store, room.editor(), { importId: kept }))).toEqual(['importNotNow']);
});

test('One import that we fail at is given up, and keeps no other waiting', async () => {
  const bad = await bringIn(room, csv(2));
  const good = await bringIn(room, `Claim,url\nTrams fly,https://k.example/1\n`);
  for (const id of [bad, good])
    done(await mapColumns(store, room.editor(), { importId: id, mapping: (await importOf(room, id)).mapping }));
  await store.write(async (tx) => {
    await tx.update(store.t.importRows).set({ raw: 'not JSON' }).where(eq(store.t.importRows.importId, bad));
  });
  const failures: unknown[] = [];
  const end = keepImporting(store, { onFailure: (error) => failures.push(error) });
  await vi.waitFor(async () => expect((await importOf(room, bad)).state).toBe('failed'), { timeout: 10_000 });
  expect((await importOf(room, good)).state).toBe('checked');
  expect((await importOf(room, bad)).problem).toBe('faultOfOurs');
  expect(failures).toHaveLength(5);
  await end();
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
  const id = await checked(`${lines.join('\n')}\n{}\n`);
  expect((await importOf(room, id)).counts).toMatchObject({ new: 4, refused: 1 });
  done(await startImport(store, room.editor(), { importId: id }));
  await workOn(room, id);
  const words = (await checksHere()).map((check) => (JSON.parse(check.check) as ImportedCheck).words);
  expect(words).toEqual(['=HYPERLINK("http://x")', 'Trams fly', 'a b c', "'; drop table claims; --"]);
});
