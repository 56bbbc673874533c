import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_FILTERS } from '../../domain/claim-filters.ts';
import { addParty } from '../commands/parties.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { addEvidence, beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom } from '../testing/newsroom.ts';
import { claimFacets } from './claim-facets.ts';
import { getParty } from './party-page.ts';
import { listParties } from './published-parties.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const onRecord = async (slug: string) => {
  const { parties } = await listParties(store);
  const listed = parties.find((party) => party.slug === slug);
  const found = await getParty(store, slug);
  if (!found.found) throw new Error(`no party ${slug}`);
  return { listed, ...found.page };
};

/** The council's own statement, and one that its mayor made for it; the mayor claims for it too. */
async function publishCouncil() {
  const mayor = done(await addParty(store, room.checker(), { name: 'Ada Marrow', kind: 'person' }));
  const first = await checkedClaim(room);
  const spoken = { partyId: mayor.id, onBehalfOfId: room.council.id, saidOn: '2025-01-15' };
  await addEvidence(room, first.id, { statement: spoken, evidence: { stance: 'context' } });
  const second = await checkedClaim(room, {
    claim: { words: 'Every tram has a roof.', claimantId: mayor.id, onBehalfOfId: room.council.id },
  });
  await publish(room, first.id);
  await publish(room, second.id);
}

test('What somebody says for a party counts as its own, in the list of parties as on its page', async () => {
  await publishCouncil();
  const { listed, record, claims } = await onRecord('harbour-city-council');
  expect(listed).toMatchObject({ claims: 1, statements: 3 });
  expect(record).toMatchObject({
    claims: 1,
    statements: 3,
    stories: 1,
    acts: { claimed: 1, supports: 0, rebuts: 2, context: 1 },
    standing: [{ key: 'mostly-false', label: 'Mostly false', tone: 'mostly-false', count: 1 }],
  });
  expect(claims).toHaveLength(2);
});

test('The page of a party narrows to what it did of one kind', async () => {
  await publishCouncil();
  const wordsOf = async (act: 'claimed' | 'context' | 'supports') => {
    const found = await getParty(store, 'harbour-city-council', { act });
    return found.found ? found.page.claims.map(({ claim }) => claim.words) : null;
  };
  expect(await wordsOf('claimed')).toEqual(['Every tram has a roof.']);
  expect(await wordsOf('context')).toEqual(['The tram ran every day of the winter.']);
  expect(await wordsOf('supports')).toEqual([]);
});

test('A choice of the filters says how many claims it will leave', async () => {
  await publishCouncil();
  const { party } = await claimFacets(store, NO_FILTERS, 'UTC');
  expect(party).toMatchObject([
    { value: 'ada-marrow', count: 2 },
    { value: 'harbour-tram-company', count: 1 },
  ]);
});
