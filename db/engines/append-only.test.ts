import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isUniqueViolation } from './store-error.ts';
import { openTestStore, runRaw, type TestStore } from './testing.ts';

const NOW = new Date('2025-02-15T06:14:00Z');
const TABLES = ['editions', 'edition_documents', 'site_editions', 'addresses', 'party_merges', 'activity', 'verdicts'];
const COLUMNS: Record<string, string> = {
  edition_documents: 'document',
  addresses: 'target_id',
  party_merges: 'party_id',
  activity: 'type',
  verdicts: 'summary',
};
let store: TestStore;

const edition = (claimId: string, number: number, position: number, previousHash: string | null) => ({
  id: `edition-${position}`,
  claimId,
  number,
  kind: number === 1 ? ('first' as const) : ('update' as const),
  note: '',
  publishedAt: NOW,
  approvedBy: 'Editor',
  publishedBy: 'Editor',
  documentHash: `hash-${position}`,
  previousHash,
  position,
});
type EditionRow = ReturnType<typeof edition>;
const publish = (row: EditionRow) => store.write(async (tx) => tx.insert(store.t.editions).values(row));

/** One row in each table. */
async function fill(): Promise<void> {
  const record = { createdAt: NOW, createdBy: 'p', updatedAt: NOW, updatedBy: 'p' };
  const { t } = store;
  await store.write(async (tx) => {
    await tx.insert(t.parties).values({ id: 'party', slug: 'p', name: 'P', kind: 'person', aliases: [], ...record });
    await tx.insert(t.claims).values({
      ...{ id: 'claim', slug: 'c', words: 'w', language: 'en', claimantId: 'party', saidOn: '2025' },
      ...{ loggedAt: NOW, step: 'logged', ...record },
    });
    await tx.insert(t.verdicts).values({
      ...{ id: 'verdict', claimId: 'claim', number: 1, rating: 'unproven', summary: 's', reasoning: 'r', unknown: [] },
      ...{ wouldChange: [], evidenceIds: [], citesNone: true, proposedAt: NOW, proposedBy: 'p' },
    });
    await tx.insert(t.editions).values(edition('claim', 1, 1, null));
    await tx.insert(t.editionDocuments).values({ editionId: 'edition-1', document: '{}' });
    await tx
      .insert(t.siteEditions)
      .values({ number: 1, publishedAt: NOW, publishedBy: 'p', documentHash: 'h', document: '{}' });
    await tx.insert(t.addresses).values({ kind: 'claim', slug: 'c', targetId: 'claim', since: NOW });
    await tx.insert(t.partyMerges).values({ partyId: 'party', intoId: 'other', since: NOW });
    await tx
      .insert(t.activity)
      .values({ at: NOW, personId: 'p', type: 'claim.logged', subjectId: 'claim', data: { words: 'w' } });
  });
}

const open = async () => {
  store = await openTestStore();
  await fill();
};
const close = () => store.close();

describe.each(TABLES)('the database itself, for %s,', (table) => {
  beforeAll(open);
  afterAll(close);
  const some = COLUMNS[table] ?? 'published_by';
  const refused = `${table}: rows are only ever added`;

  test('refuses to change a row', async () => {
    await expect(runRaw(store, `UPDATE ${table} SET ${some} = 'other'`)).rejects.toThrow(refused);
  });

  test('refuses to remove a row, or all of them', async () => {
    await expect(runRaw(store, `DELETE FROM ${table}`)).rejects.toThrow(refused);
    const all = store.dialect === 'pg' ? `TRUNCATE ${table} CASCADE` : `DELETE FROM ${table} WHERE true`;
    await expect(runRaw(store, all)).rejects.toThrow('rows are only ever added');
  });

  test('refuses to put another row in the place of one', async () => {
    const again = `INTO ${table} SELECT * FROM ${table}`;
    if (store.dialect === 'pg') {
      await expect(runRaw(store, `INSERT ${again}`)).rejects.toThrow(/key|cannot insert/);
      return;
    }
    await expect(runRaw(store, `INSERT OR REPLACE ${again}`)).rejects.toThrow(`${table}: key exists`);
    await expect(runRaw(store, `REPLACE ${again}`)).rejects.toThrow(`${table}: key exists`);
    await expect(runRaw(store, `UPDATE OR REPLACE ${table} SET ${some} = 'other'`)).rejects.toThrow(refused);
  });
});

describe('on SQLite', () => {
  beforeAll(open);
  afterAll(close);

  test.runIf(process.env.TEST_DATABASE_URL === undefined)(
    'a row cannot be replaced by its hidden row number either',
    async () => {
      const forged = `INSERT OR REPLACE INTO editions
        (rowid, id, claim_id, number, kind, note, published_at, approved_by, published_by, document_hash, position)
        SELECT rowid, 'forged', 'other', 1, kind, note, published_at, approved_by, published_by, 'f', 2 FROM editions`;
      await expect(runRaw(store, forged)).rejects.toThrow('editions: key exists');
    },
  );
});

describe('an edition', () => {
  beforeEach(open);
  afterEach(close);

  test('takes the next position, the next number of its claim, and the hash of the edition before', async () => {
    await publish(edition('claim', 2, 2, 'hash-1'));
    await publish(edition('other', 1, 3, null));
    expect(await store.read.$count(store.t.editions)).toBe(3);
  });

  test('with a gap before it, or out of the chain, is refused', async () => {
    await expect(publish(edition('other', 1, 3, null))).rejects.toThrow();
    await expect(publish(edition('claim', 3, 2, 'hash-1'))).rejects.toThrow();
    await expect(publish(edition('claim', 2, 2, 'hash-9'))).rejects.toThrow();
    await expect(publish(edition('claim', 2, 2, null))).rejects.toThrow();
    await expect(publish(edition('other', 1, 2, 'hash-1'))).rejects.toThrow();
    expect(await store.read.$count(store.t.editions)).toBe(1);
  });

  test('published twice is known as a key that exists', async () => {
    const number = await publish({ ...edition('claim', 1, 2, null) }).catch((error: unknown) => error);
    const position = await publish(edition('other', 1, 1, null)).catch((error: unknown) => error);
    expect([isUniqueViolation(number), isUniqueViolation(position)]).toEqual([true, true]);
  });

  test('published by two at once gets two positions', async () => {
    const next = (claimId: string) =>
      store.write(async (tx) => {
        const count = await tx.$count(store.t.editions);
        await tx.insert(store.t.editions).values(edition(claimId, 1, count + 1, null));
      });
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map(next));
    expect(await store.read.$count(store.t.editions)).toBe(6);
  });

  test('of a kind that the glossary does not know is refused', async () => {
    const forged = { ...edition('claim', 2, 2, 'hash-1'), kind: 'secret' as 'update' };
    await expect(publish(forged)).rejects.toThrow();
  });
});
