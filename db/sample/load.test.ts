import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CHANGING } from '../../domain/activity.ts';
import { type EditionDocument, readDocument } from '../../domain/edition.ts';
import { FIRST_SCALE } from '../../domain/rating.ts';
import { sha256 } from '../document-hash.ts';
import { openStore } from '../engines/open.ts';
import type { Store } from '../engines/store.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { rebuildProjections } from '../projections.ts';
import { loadSample } from './load.ts';

// Some three hundred transactions, each on the disk before the next, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await loadSample(store);
});
afterAll(() => store.close());

async function editionsOf({ read, t }: Store) {
  const rows = await read
    .select({ header: t.editions, document: t.editionDocuments.document })
    .from(t.editions)
    .innerJoin(t.editionDocuments, eq(t.editionDocuments.editionId, t.editions.id))
    .orderBy(asc(t.editions.position));
  return rows.map(({ header, document }) => ({ header, json: document, document: readDocument(document) }));
}

const editionsOfClaim = async (slug: string) =>
  (await editionsOf(store)).filter(({ document }) => document.claim.slug === slug);

async function newest(slug: string): Promise<EditionDocument> {
  const last = (await editionsOfClaim(slug)).at(-1);
  if (!last) throw new Error(`no edition of ${slug}`);
  return last.document;
}

const REAL = [
  'uzbekistan-does-not-want-to-cooperate',
  'some-asian-nations-refused-deported-citizens',
  'first-flight-carried-uzbek-citizens',
  '119-people-landed-in-panama',
  'us-funds-flights-and-repatriation',
  'iom-assists-migrants-in-panama',
];

describe('the real story', () => {
  test('It has its six public claims and its parties', async () => {
    const { read, t } = store;
    const claims = await read
      .select({ slug: t.publishedClaims.slug })
      .from(t.publishedClaims)
      .where(eq(t.publishedClaims.storySlug, 'us-deportations-through-panama'));
    expect(claims.map((claim) => claim.slug).sort()).toEqual([...REAL].sort());
    const parties = await read.select({ slug: t.parties.slug }).from(t.parties);
    expect(parties.map((party) => party.slug)).toEqual(
      expect.arrayContaining([
        'the-new-york-times',
        'us-embassy-in-uzbekistan',
        'mfa-of-uzbekistan',
        'akhror-burhonov',
        'jose-raul-mulino',
        'iom',
        'kun-uz',
      ]),
    );
  });

  test('The forecast is declined and stays off the public pages', async () => {
    const { read, t } = store;
    const declined = await read.select().from(t.claims).where(eq(t.claims.step, 'declined'));
    expect(declined.map((claim) => claim.declinedReason)).toEqual([expect.stringContaining('forecast')]);
  });

  test('The first claim went from Unproven to Disputed when the ministry’s statement came in', async () => {
    const [first, second, ...more] = await editionsOfClaim('uzbekistan-does-not-want-to-cooperate');
    expect(more).toEqual([]);
    expect([first?.document.kind, first?.document.verdict.rating.key]).toEqual(['first', 'unproven']);
    expect([second?.document.kind, second?.document.verdict.rating.key]).toEqual(['verdict-change', 'disputed']);
    const cause = second?.document.evidence.find((item) => item.number === second.document.verdict.causeEvidence);
    expect(cause?.statement.party.slug).toBe('akhror-burhonov');
    expect(cause?.statement.onBehalfOf?.slug).toBe('mfa-of-uzbekistan');
    expect(cause?.loggedAt).toBe('2025-02-16T05:30:00.000Z');
    expect(second?.document.independence).toEqual({ origins: 3, relays: 1 });
  });

  test('All its other verdicts are Unproven', async () => {
    for (const slug of REAL.slice(1)) expect((await newest(slug)).verdict.rating.key).toBe('unproven');
  });

  test('Its long quotes are letter for letter those of the article', async () => {
    const { evidence } = await newest('uzbekistan-does-not-want-to-cooperate');
    // SHA-256 of the words between the quotation marks of paragraphs 15 and 17, and of the sentence in paragraph 3.
    expect(evidence.map(({ statement }) => [statement.citation.place, sha256(statement.words)])).toEqual([
      ['paragraph 15', '418d1a53a983652a7e97f337a7f7bd3f6dba7e548462ac25f45f57aefbd93413'],
      ['paragraph 3', 'c1cdfabff6503f3cf4968dc2559883e2b17b4d47d1c38f15eb5c6ee0e1cc3e0d'],
      ['paragraph 17', '4bb2282063d0e07f53ed6c31bc97f35366a9772b7e9cff3efd8d701d2aa8a980'],
    ]);
  });

  test('It says of nobody that they were asked, and of nothing that it was searched', async () => {
    for (const slug of REAL) {
      const document = await newest(slug);
      expect(document.replies).toEqual([]);
      expect(document.replyExcuse).toBe('sample.');
      for (const said of [document.searched.supports, document.searched.rebuts])
        expect([null, 'Not searched beyond the article: sample.']).toContain(said);
    }
  });
});

describe('the invented story', () => {
  test('It says on every claim that it is invented', async () => {
    const told = (await editionsOf(store)).filter(({ document }) => document.story?.slug === 'harbour-city-tram');
    expect(new Set(told.map(({ header }) => header.claimId)).size).toBe(8);
    for (const { document } of told) expect(document.story?.notice).toContain('invented');
  });

  test('Every rating of the scale was in force at some time', async () => {
    const given = (await editionsOf(store)).map(({ document }) => document.verdict.rating.key);
    expect([...new Set(given)].sort()).toEqual(FIRST_SCALE.map(({ key }) => key).sort());
  });

  test('Every kind of edition is there', async () => {
    const kinds = new Set((await editionsOf(store)).map(({ header }) => header.kind));
    expect([...kinds].sort()).toEqual([
      'clarification',
      'correction',
      'first',
      'update',
      'verdict-change',
      'withdrawal',
    ]);
  });

  test('One claim has forty statements of fewer origins, and five editions', async () => {
    const editions = await editionsOfClaim('nine-trams-in-ten-run-on-time');
    const last = editions.at(-1)?.document;
    expect(editions.length).toBe(5);
    expect(last?.evidence.length).toBe(40);
    expect(new Set(last?.evidence.map((item) => item.statement.words)).size).toBe(40);
    expect(last?.independence.origins).toBeLessThan(12);
  });

  test('Evidence that is no longer relied on stays in the edition, with the reason', async () => {
    const dropped = (await newest('car-traffic-fell-by-half')).evidence.filter((item) => item.withdrawn);
    expect(dropped.map((item) => item.withdrawn?.reason)).toEqual([expect.stringContaining('taken its count back')]);
  });

  test('The old address of the renamed claim leads to the same claim', async () => {
    const { read, t } = store;
    const rows = await read.select().from(t.addresses).where(eq(t.addresses.kind, 'claim'));
    const target = (slug: string) => rows.find((row) => row.slug === slug)?.targetId;
    expect(target('a-ticket-costs-two-crowns')).toBe(target('a-single-ticket-costs-two-crowns'));
  });
});

describe('the whole sample', () => {
  test('The same hashes arise every time, on either engine', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'claimline-again-'));
    const again = await openStore({ file: path.join(folder, 'again.db') });
    try {
      await loadSample(again);
      const sites = async ({ read, t }: Store) =>
        read.select({ hash: t.siteEditions.documentHash }).from(t.siteEditions);
      expect(await sites(store)).toHaveLength(1);
      expect(await sites(again)).toEqual(await sites(store));
      const chain = async (from: Store) =>
        (await editionsOf(from)).map(({ header }) => [
          header.id,
          header.documentHash,
          header.publishedAt.toISOString(),
        ]);
      expect(await chain(again)).toEqual(await chain(store));
    } finally {
      await again.close();
      rmSync(folder, { recursive: true });
    }
  });

  test('Every hash is that of its document and names the edition before; positions have no gap', async () => {
    const last = new Map<string, string>();
    for (const [index, { header, json }] of (await editionsOf(store)).entries()) {
      expect(header.position).toBe(index + 1);
      expect(sha256(json)).toBe(header.documentHash);
      expect(header.previousHash).toBe(last.get(header.claimId) ?? null);
      last.set(header.claimId, header.documentHash);
    }
  });

  test('Editions were published in the order of their moments', async () => {
    const moments = (await editionsOf(store)).map(({ header }) => header.publishedAt.getTime());
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
  });

  test('Every reference in a reasoning leads to evidence', async () => {
    for (const { document } of await editionsOf(store)) {
      const known = new Set(document.evidence.map((item) => item.number));
      const named = [...document.verdict.reasoning.matchAll(/\[E([^\]]*)\]/g)].map((match) => Number(match[1]));
      for (const number of named) expect(known.has(number)).toBe(true);
    }
  });

  test('The projections are those that a rebuild makes', async () => {
    const { read, t } = store;
    const picture = async () => ({
      claims: await read.select().from(t.publishedClaims).orderBy(asc(t.publishedClaims.position)),
      topics: await read
        .select()
        .from(t.publishedTopics)
        .orderBy(asc(t.publishedTopics.claimId), asc(t.publishedTopics.slug)),
      stories: await read.select().from(t.publishedStories).orderBy(asc(t.publishedStories.slug)),
      records: await read
        .select()
        .from(t.publishedRecords)
        .orderBy(asc(t.publishedRecords.claimId), asc(t.publishedRecords.recordId)),
    });
    const before = await picture();
    expect(await rebuildProjections(store)).toBe(before.claims.length);
    expect(await picture()).toEqual(before);
  });

  test('Nobody approved what they had changed, and everything that was done is on record', async () => {
    const { read, t } = store;
    const activity = await read.select().from(t.activity).orderBy(asc(t.activity.sequence));
    for (const approved of activity.filter((row) => row.type === 'edition.approved')) {
      const before = activity.filter((row) => row.claimId === approved.claimId && row.sequence < approved.sequence);
      const published = before.findLastIndex((row) => row.type === 'edition.published');
      const changes = before.slice(published + 1).filter((row) => CHANGING.some((type) => type === row.type));
      expect(changes.map((row) => row.personId)).not.toContain(approved.personId);
    }
    const count = (type: string) => activity.filter((row) => row.type === type).length;
    expect(count('edition.published')).toBe((await editionsOf(store)).length);
    expect(count('claim.logged')).toBe((await read.select({ id: t.claims.id }).from(t.claims)).length);
    expect(count('statement.added')).toBe((await read.select({ id: t.statements.id }).from(t.statements)).length);
    expect(count('evidence.linked')).toBe((await read.select({ id: t.evidence.id }).from(t.evidence)).length);
    expect(count('verdict.proposed')).toBe((await read.select({ id: t.verdicts.id }).from(t.verdicts)).length);
  });

  test('A database that already has a newsroom is left as it is', async () => {
    await expect(loadSample(store)).rejects.toThrow('begins the newsroom');
  });
});
