import { afterEach, beforeEach, expect, test } from 'vitest';
import { canonicalDocument } from '../../domain/canonical-document.ts';
import { makeEdition } from '../../domain/testing/edition-factory.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { rebuildProjections } from '../projections.ts';
import { getHome } from './home.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const idOf = (number: number) => `00000000-0000-4000-8000-00000000a${String(number).padStart(3, '0')}`;

/** Publishes claim `number` at that position of the record. */
async function publish(number: number, kind: 'first' | 'withdrawal' | 'correction' = 'first') {
  const { t } = store;
  const claim = { id: idOf(number), slug: `claim-${number}` };
  const { header, document } = makeEdition({ claim, kind }, { id: idOf(100 + number), position: number });
  await store.write(async (tx) => {
    await tx.insert(t.editions).values(header);
    await tx.insert(t.editionDocuments).values({ editionId: header.id, document: canonicalDocument(document) });
    await tx
      .insert(t.addresses)
      .values({ kind: 'claim', slug: claim.slug, targetId: claim.id, since: header.publishedAt });
  });
}

test('The newest verdicts come first, withdrawn claims not among them', async () => {
  for (const number of [1, 2, 3]) await publish(number, number === 3 ? 'withdrawal' : 'first');
  await rebuildProjections(store);
  const { claims } = await getHome(store);
  expect(claims.map(({ slug }) => slug)).toEqual(['claim-2', 'claim-1']);
});

test('A story counts all of its claims, and a withdrawal stands among the corrections', async () => {
  for (const number of [1, 2]) await publish(number, number === 2 ? 'withdrawal' : 'first');
  await rebuildProjections(store);
  const home = await getHome(store);
  expect(home.stories).toMatchObject([{ slug: 'harbour-city-tram', claims: 2 }]);
  expect(home.corrections.map(({ claim }) => claim.slug)).toEqual(['claim-2']);
});

test('Before anything is published there is nothing', async () => {
  expect(await getHome(store)).toEqual({ claims: [], stories: [], storyClaims: [], corrections: [] });
});
