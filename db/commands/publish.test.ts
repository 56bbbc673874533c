import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../domain/edition.ts';
import { sha256 } from '../document-hash.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { claimRow, codes, editionsOf, sent } from '../testing/claim-state.ts';
import {
  addEvidence,
  beginTestNewsroom,
  checkedClaim,
  claimOf,
  done,
  publish,
  type TestNewsroom,
  verdictOf,
} from '../testing/newsroom.ts';
import { logClaim } from './claims.ts';
import { withdrawEvidence } from './evidence.ts';
import { publishEdition } from './publish.ts';
import { approve, sendToReview } from './review.ts';
import { editStatement, statementFields } from './statements.ts';
import { proposeVerdict } from './verdicts.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

describe('an edition', () => {
  test('freezes the document under its hash, chained to the one before', async () => {
    const claim = await checkedClaim(room);
    const one = await publish(room, claim.id);
    done(
      await proposeVerdict(
        room.store,
        room.checker(),
        verdictOf(claim.id, { evidenceIds: [claim.evidence.id], citesNone: false, summary: 'Nine days.' }),
      ),
    );
    const two = await publish(room, claim.id, { kind: 'update', note: 'Shorter.' });
    const headers = await editionsOf(room, claim.id);
    expect(headers.map(({ number, kind, previousHash }) => ({ number, kind, previousHash }))).toEqual([
      { number: 1, kind: 'first', previousHash: null },
      { number: 2, kind: 'update', previousHash: one.documentHash },
    ]);
    expect(two.position).toBeGreaterThan(one.position);
    const { t, read } = room.store;
    for (const header of headers) {
      const [row] = await read.select().from(t.editionDocuments).where(eq(t.editionDocuments.editionId, header.id));
      expect(sha256(row?.document ?? '')).toBe(header.documentHash);
      expect(readDocument(row?.document ?? '').number).toBe(header.number);
    }
    expect(headers[1]).toMatchObject({ approvedBy: 'Edda Editor', publishedBy: 'Edda Editor' });
  });

  test('A double click, a repeated request and two editors at once publish once', async () => {
    const claim = await checkedClaim(room);
    const { documentHash } = await sent(room, claim.id);
    done(await approve(room.store, room.editor(), { claimId: claim.id, documentHash }));
    const ask = (by: typeof room.editor) => publishEdition(room.store, by(), { claimId: claim.id, documentHash });
    const results = await Promise.all([ask(room.editor), ask(room.editor), ask(room.secondEditor), ask(room.editor)]);
    expect(results.map((result) => done(result).number)).toEqual([1, 1, 1, 1]);
    expect(done(await ask(room.editor)).number).toBe(1);
    expect(await editionsOf(room, claim.id)).toHaveLength(1);
  });

  test('Positions are gap-free over the whole newsroom', async () => {
    const { t, read } = room.store;
    const rows = await read
      .select({ position: t.editions.position })
      .from(t.editions)
      .orderBy(asc(t.editions.position));
    expect(rows.map((row) => row.position)).toEqual(rows.map((_, index) => index + 1));
  });

  test('What is public stays unchanged while the next edition is made, and the claim is taken in hand again', async () => {
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    expect((await claimRow(room, claim.id)).step).toBe('settled');
    const { t, read } = room.store;
    const shown = () => read.select().from(t.publishedClaims).where(eq(t.publishedClaims.claimId, claim.id));
    const before = await shown();
    const [statement] = await read.select().from(t.statements).where(eq(t.statements.id, claim.evidence.statementId));
    if (!statement) throw new Error('no statement');
    const edited = {
      ...statementFields(statement),
      words: 'The tram stood still on eight days.',
      id: statement.id,
      version: statement.version,
    };
    done(await editStatement(room.store, room.checker(), edited));
    expect(await shown()).toEqual(before);
    expect((await claimRow(room, claim.id)).step).toBe('checking');
  });

  test('Evidence once published is marked when it is no longer relied on; evidence never published is simply gone', async () => {
    const claim = await checkedClaim(room);
    const second = await addEvidence(room, claim.id);
    await publish(room, claim.id);
    const third = await addEvidence(room, claim.id);
    done(
      await withdrawEvidence(room.store, room.checker(), {
        evidenceId: second.id,
        reason: 'The council took it back.',
      }),
    );
    done(await withdrawEvidence(room.store, room.checker(), { evidenceId: third.id, reason: 'Logged twice.' }));
    await publish(room, claim.id, { kind: 'update', note: 'One piece fewer.' });
    const [, header] = await editionsOf(room, claim.id);
    const { t, read } = room.store;
    const [row] = await read
      .select()
      .from(t.editionDocuments)
      .where(eq(t.editionDocuments.editionId, header?.id ?? ''));
    const { evidence } = readDocument(row?.document ?? '');
    expect(evidence.map(({ number, withdrawn }) => [number, withdrawn?.reason ?? null])).toEqual([
      [1, null],
      [2, 'The council took it back.'],
    ]);
  });

  test('A verdict that is only reworded stands for the cause it stood for before', async () => {
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    const reworded = verdictOf(claim.id, { summary: 'Not on nine days.', cause: null });
    done(await proposeVerdict(room.store, room.checker(), reworded));
    await publish(room, claim.id, { kind: 'update', note: 'Shorter.' });
    const { t, read } = room.store;
    const [, header] = await editionsOf(room, claim.id);
    const [row] = await read
      .select()
      .from(t.editionDocuments)
      .where(eq(t.editionDocuments.editionId, header?.id ?? ''));
    expect(readDocument(row?.document ?? '').verdict).toMatchObject({ summary: 'Not on nine days.', cause: 'first' });
  });

  test('A correction that does not say what was wrong is refused, and nothing of the attempt stays', async () => {
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    done(await proposeVerdict(room.store, room.checker(), verdictOf(claim.id)));
    const result = await sendToReview(room.store, room.checker(), {
      claimId: claim.id,
      kind: 'correction',
      note: 'Mended.',
    });
    expect(codes(result)).toEqual(['lacks.correction']);
    expect(await claimRow(room, claim.id)).toMatchObject({ step: 'checking', nextKind: null });
  });

  test('A claim that lacks something is not sent to review; each reason names its field', async () => {
    const claim = done(
      await logClaim(room.store, room.checker(), claimOf(room, { whyChecked: null, replyExcuse: null })),
    );
    await addEvidence(room, claim.id, { evidence: { why: null, interest: null } });
    const result = await sendToReview(room.store, room.checker(), { claimId: claim.id, kind: 'first', note: 'New.' });
    expect(result.ok ? [] : result.reasons).toEqual([
      { code: 'lacks.whyChecked', field: 'claim.whyChecked' },
      { code: 'lacks.reply', field: 'claim.replyExcuse' },
      { code: 'lacks.why', field: 'evidence.1.why' },
      { code: 'lacks.interest', field: 'evidence.1.interest' },
      { code: 'lacks.verdict', field: 'verdict.rating' },
    ]);
  });
});

describe('activity', () => {
  test('Every step of a claim is on record, in order, with who did it', async () => {
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    const { t, read } = room.store;
    const rows = await read
      .select()
      .from(t.activity)
      .where(eq(t.activity.claimId, claim.id))
      .orderBy(asc(t.activity.sequence));
    expect(rows.map((row) => row.type)).toEqual([
      'claim.logged',
      'evidence.linked',
      'verdict.proposed',
      'review.sent',
      'edition.approved',
      'edition.published',
    ]);
    expect(rows.at(-1)?.data).toMatchObject({ number: 1, kind: 'first' });
    expect(rows.at(-1)?.personId).toBe(room.editor().personId);
  });
});
