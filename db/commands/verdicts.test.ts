import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { listActivity } from '../queries/desk/activity.ts';
import { countQueue, listQueue } from '../queries/desk/queue.ts';
import { getProposal } from '../queries/desk/workspace.ts';
import { beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom, verdictOf } from '../testing/newsroom.ts';
import { proposeVerdict } from './verdicts.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

describe('proposing a verdict', () => {
  test('Of two people who write the verdict at the same time, the second is refused with the text of the first', async () => {
    const claim = await checkedClaim(room);
    const write = (by: typeof room.checker, summary: string, version: number) =>
      proposeVerdict(room.store, by(), verdictOf(claim.id, { summary, version }));
    done(await write(room.editor, 'The editor’s summary.', 1));
    const second = await write(room.checker, 'The checker’s summary.', 1);
    expect(second).toMatchObject({
      ok: false,
      reasons: [{ code: 'changedMeanwhile' }],
      current: { summary: 'The editor’s summary.', rating: 'mostly-false', citesNone: true, version: 2 },
    });
    expect(done(await write(room.checker, 'The checker’s summary.', 2)).number).toBe(3);
    const { t, read } = room.store;
    const kept = await read.select().from(t.verdicts).where(eq(t.verdicts.claimId, claim.id));
    expect(kept.map(({ summary }) => summary)).toContain('The editor’s summary.');
  });
  test('What a proposal changed against the one before is kept, in words and by the numbers of the evidence', async () => {
    const claim = await checkedClaim(room);
    const next = { rating: 'false', summary: 'It stood still all winter.', citesNone: false };
    done(await proposeVerdict(room.store, room.editor(), verdictOf(claim.id, next)));
    done(await proposeVerdict(room.store, room.editor(), verdictOf(claim.id, { ...next, version: 2 })));
    const entries = await listActivity(room.store, { claimId: claim.id, size: 3 });
    expect(entries.map(({ data }) => ('changes' in data ? data.changes : undefined))).toEqual([
      {},
      {
        rating: { before: 'Mostly false', after: 'False' },
        summary: { before: 'The tram did not run on nine days.', after: 'It stood still all winter.' },
        evidenceIds: { before: ['E1'], after: [] },
      },
      {},
    ]);
    expect((await getProposal(room.store, claim.id, 1))?.summary).toBe('The tram did not run on nine days.');
    expect(await getProposal(room.store, claim.id, 9)).toBeNull();
    expect(await getProposal(room.store, claim.id, Number.NaN)).toBeNull();
  });

  test('A verdict cites evidence of its own claim only', async () => {
    const one = await checkedClaim(room);
    const other = await checkedClaim(room);
    const verdict = {
      claimId: one.id,
      version: 1,
      rating: 'true' as const,
      summary: '',
      reasoning: '',
      evidenceIds: [other.evidence.id],
    };
    expect(await proposeVerdict(room.store, room.checker(), verdict)).toMatchObject({
      ok: false,
      reasons: [{ code: 'notEvidenceOfThisClaim', field: 'evidenceIds' }],
    });
  });

  test('The day by which it is to be looked at again is not past already', async () => {
    const claim = await checkedClaim(room);
    const by = (reviewBy: string) => proposeVerdict(room.store, room.checker(), verdictOf(claim.id, { reviewBy }));
    expect(await by('2025-01-14')).toMatchObject({ reasons: [{ code: 'reviewByPast', field: 'reviewBy' }] });
    done(await by('2025-01-15'));
  });

  test('Once that day is over the claim stands in the queue, until a newer edition is public or it is withdrawn', async () => {
    const claim = await checkedClaim(room);
    const isDue = async () =>
      (await listQueue(room.store, { view: 'outdated', personId: room.checker().personId })).claims.some(
        ({ id }) => id === claim.id,
      );
    done(await proposeVerdict(room.store, room.checker(), verdictOf(claim.id, { reviewBy: '2025-06-30' })));
    expect(await isDue()).toBe(false);
    await publish(room, claim.id);
    expect(await isDue()).toBe(true); // the clock of the machine is long past June 2025
    expect((await countQueue(room.store, room.checker().personId)).outdated).toBeGreaterThan(0);
    done(await proposeVerdict(room.store, room.checker(), verdictOf(claim.id, { version: 2, reviewBy: '2999-01-01' })));
    await publish(room, claim.id, { kind: 'update', note: 'Looked at again.' });
    expect(await isDue()).toBe(false);
  });
});
