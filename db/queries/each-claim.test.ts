import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimSort } from '../../domain/claim-filters.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { eachClaimBatch, listClaims } from './published-claims.ts';
import { fillList, idOf } from './testing/fill-list.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await fillList(store, 50);
});
afterAll(() => store.close());

describe('a list of claims', () => {
  it('is given out whole in batches, each claim once and in order', async () => {
    const condition = eq(store.t.publishedClaims.language, 'ru');
    for (const sort of ['newest', 'oldest', 'said'] as const) {
      const batches: string[][] = [];
      for await (const batch of eachClaimBatch(store, condition, sort, 10))
        batches.push(batch.map((claim) => claim.slug));
      expect(batches.map((batch) => batch.length)).toEqual([10, 10, 5]);
      const cursor = { after: null, before: null };
      const { claims } = await listClaims(store, { condition, sort, cursor, size: 100 });
      expect(batches.flat()).toEqual(claims.map((claim) => claim.slug));
    }
  });

  it.each<ClaimSort>(['newest', 'oldest', 'said'])(
    'gives out each claim once, sorted by %s, also where others are published meanwhile',
    async (sort) => {
      const own = await openTestStore();
      await fillList(own, 50);
      const { t } = own;
      const add = (number: number, position: number) =>
        own.write(async (tx) => {
          const claimId = idOf('claim', number);
          const isFirst = number === position;
          const publishedAt = new Date(Date.UTC(2025, 5, 1));
          await tx.insert(t.editions).values({
            id: `edition at ${position}`,
            claimId,
            number: isFirst ? 1 : 2,
            kind: isFirst ? 'first' : 'update',
            note: 'x',
            publishedAt,
            approvedBy: 'x',
            publishedBy: 'x',
            documentHash: `hash ${position}`,
            previousHash: isFirst ? null : `hash ${number}`,
            position,
          });
          await tx
            .update(t.publishedClaims)
            .set({ position, publishedAt })
            .where(eq(t.publishedClaims.claimId, claimId));
        });
      for (let number = 1; number <= 50; number += 1) await add(number, number);
      const seen: string[] = [];
      for await (const batch of eachClaimBatch(own, undefined, sort, 10)) {
        seen.push(...batch.map((claim) => claim.slug));
        if (seen.length === 20) {
          await add(3, 51);
          await add(48, 52);
          await add(25, 53);
        }
      }
      await own.close();
      expect([...seen].sort()).toEqual(Array.from({ length: 50 }, (_, index) => `claim-${index + 1}`).sort());
    },
  );
});
