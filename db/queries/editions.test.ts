import { afterEach, beforeEach, expect, test } from 'vitest';
import { canonicalDocument } from '../../domain/canonical-document.ts';
import { makeEdition, makePastEdition } from '../../domain/testing/edition-factory.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { getDocuments, getEdition, getEditionOn, getNewestEdition, listEditions } from './editions.ts';

const FIRST = new Date('2025-01-17T12:00:00.000Z');
const SECOND = new Date('2025-01-20T12:00:00.000Z');
const first = makeEdition({}, { publishedAt: FIRST });
const second = makeEdition({ number: 2, kind: 'update', history: [makePastEdition()] }, { publishedAt: SECOND });

let store: TestStore;

beforeEach(async () => {
  store = await openTestStore();
  const { t } = store;
  await store.write(async (tx) => {
    for (const { header, document } of [first, second]) {
      await tx.insert(t.editions).values(header);
      await tx.insert(t.editionDocuments).values({ editionId: header.id, document: canonicalDocument(document) });
    }
    const targetId = first.header.claimId;
    await tx.insert(t.addresses).values({ kind: 'claim', slug: 'tram-daily', targetId, since: FIRST });
    await tx.insert(t.addresses).values({ kind: 'claim', slug: 'tram-ran-every-day', targetId, since: SECOND });
  });
});
afterEach(() => store.close());

test('The newest edition is found whole, and says how many there are', async () => {
  expect(await getNewestEdition(store, 'tram-ran-every-day')).toEqual({
    edition: second,
    slug: 'tram-ran-every-day',
    newest: 2,
    withdrawn: false,
    corrected: null,
  });
});

test('An edition knows the first later one that corrects', async () => {
  const { t } = store;
  for (const number of [3, 4]) {
    const { header, document } = makeEdition({ number, kind: 'correction' }, { publishedAt: SECOND });
    await store.write(async (tx) => {
      await tx.insert(t.editions).values(header);
      await tx.insert(t.editionDocuments).values({ editionId: header.id, document: canonicalDocument(document) });
    });
  }
  expect(await getEdition(store, 'tram-ran-every-day', 1)).toMatchObject({ newest: 4, corrected: 3 });
  expect(await getEdition(store, 'tram-ran-every-day', 3)).toMatchObject({ newest: 4, corrected: 4 });
  expect(await getEdition(store, 'tram-ran-every-day', 4)).toMatchObject({ newest: 4, corrected: null });
});

test('A slug that a claim had before still leads to it and names the one it has now', async () => {
  expect(await getNewestEdition(store, 'tram-daily')).toMatchObject({ slug: 'tram-ran-every-day' });
});

test('An older edition is read as it was published', async () => {
  expect(await getEdition(store, 'tram-ran-every-day', 1)).toMatchObject({ edition: first, newest: 2 });
  expect(await getEdition(store, 'tram-ran-every-day', 3)).toBeNull();
});

test('What stood at a moment is the edition published last by then', async () => {
  const on = (moment: Date) => getEditionOn(store, 'tram-ran-every-day', moment);
  expect((await on(new Date(SECOND.getTime() - 1)))?.edition.header.number).toBe(1);
  expect((await on(SECOND))?.edition.header.number).toBe(2);
  expect(await on(new Date(FIRST.getTime() - 1))).toBeNull();
});

test('The history lists every edition, oldest first, and documents are read for those asked for', async () => {
  const editions = await listEditions(store, 'tram-daily');
  expect(editions).toEqual({
    claimId: first.header.claimId,
    slug: 'tram-ran-every-day',
    headers: [first.header, second.header],
  });
  expect(await getDocuments(store, editions?.headers.slice(0, 1) ?? [])).toEqual([first]);
});

test('A slug that leads nowhere finds nothing', async () => {
  expect(await getNewestEdition(store, 'no-such-claim')).toBeNull();
  expect(await listEditions(store, 'no-such-claim')).toBeNull();
});
