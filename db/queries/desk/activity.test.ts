import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditFilters } from '../../../domain/audit.ts';
import { claimFields, editClaim, logClaim } from '../../commands/claims.ts';
import { restoreEvidence, withdrawEvidence } from '../../commands/evidence.ts';
import { editStatement, statementFields } from '../../commands/statements.ts';
import { openTestStore, type TestStore } from '../../engines/testing.ts';
import { codes } from '../../testing/claim-state.ts';
import {
  addEvidence,
  beginTestNewsroom,
  checkedClaim,
  claimOf,
  done,
  publish,
  type TestNewsroom,
} from '../../testing/newsroom.ts';
import { listActivity } from './activity.ts';
import { getClaimRow } from './claim-row.ts';
import { getWorkspace } from './workspace.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

const ALL: AuditFilters = { words: '', who: null, kind: null, from: null, to: null };
const typesOf = async (filters: Partial<AuditFilters>) =>
  (await listActivity(room.store, { filters: { ...ALL, ...filters }, size: 500 })).map(({ type }) => type);

const log = async (words: string) =>
  done(await logClaim(room.store, room.checker(), claimOf(room, { words, wording: 'ours' }))).id;

async function edit(id: string, changes: object) {
  const [fields, row] = [await claimFields(room.store.read, room.store.t, id), await getClaimRow(room.store, id)];
  return editClaim(room.store, room.checker(), { ...fields, ...changes, id, version: row?.version ?? 0 });
}

describe('what was done', () => {
  test('An edit is written down with every field it changed, as it was and as it became, and names for identifiers', async () => {
    const id = await log('Ducks sleep on the quay.');
    done(await edit(id, { venue: 'radio', claimantId: room.council.id, topics: ['Birds', 'Harbour'] }));
    const [entry] = await listActivity(room.store, { claimId: id, size: 1 });
    expect(entry).toMatchObject({ type: 'claim.edited', person: 'Chiara Checker', claim: { id } });
    const changes: Record<string, unknown> = entry?.type === 'claim.edited' ? { ...entry.data.changes } : {};
    expect(Object.keys(changes).sort()).toEqual(['claimantId', 'topics', 'venue']);
    expect(changes.claimantId).toEqual({ before: room.company.id, after: room.council.id });
    expect(changes.venue).toMatchObject({ after: 'radio' });
    expect(entry?.names).toMatchObject({
      [room.company.id]: 'Harbour Tram Company',
      [room.council.id]: 'Harbour City Council',
    });
  });

  test('The acts on a claim hold the edits of the statements it rests on', async () => {
    const { id } = await checkedClaim(room, { claim: { words: 'Swans nest by the lock.', wording: 'ours' } });
    const { evidence, statements } = room.store.t;
    const [used] = await room.store.read.select().from(evidence).where(eq(evidence.claimId, id)).limit(1);
    const [row] = await room.store.read
      .select()
      .from(statements)
      .where(eq(statements.id, used?.statementId ?? ''));
    if (!row) throw new Error('no statement');
    const raw = { ...statementFields(row), venue: 'letter', id: row.id, version: row.version };
    done(await editStatement(room.store, room.checker(), raw));
    const [entry] = await listActivity(room.store, { claimId: id, size: 1 });
    expect(entry).toMatchObject({ type: 'statement.edited', subjectId: row.id, claim: null });
  });

  test('It narrows by person, kind, day and words of the claim or of the act', async () => {
    const id = await log('Cormorants dry their wings on the crane.');
    done(await edit(id, { venue: 'Крыло корабля' }));
    expect(await typesOf({ words: 'cormor' })).toEqual(['claim.edited', 'claim.logged']);
    expect(await typesOf({ words: 'крыло' })).toContain('claim.edited');
    expect(await typesOf({ words: 'the harbour city tram', kind: 'story' })).toEqual([]);
    expect(await typesOf({ words: 'The Harbour City tram', kind: 'story' })).toEqual(['story.opened']);
    expect(await typesOf({ words: '100% of "it"' })).toEqual([]);
    expect(new Set(await typesOf({ kind: 'story' }))).toEqual(new Set(['story.opened']));
    expect(await typesOf({ who: room.admin().personId })).toEqual([]);
    expect((await typesOf({ from: '2025-01-15', to: '2025-01-15' })).length).toBeGreaterThan(0);
    expect(await typesOf({ to: '2025-01-14' })).toEqual([]);
    expect(await typesOf({ from: '2025-01-16' })).toEqual([]);
  });

  test('It goes on page by page, and repeats and hides nothing', async () => {
    const all = (await listActivity(room.store, { size: 500 })).map(({ sequence }) => sequence);
    const paged: number[] = [];
    for (let before: number | null = null; ; ) {
      const page: number[] = (await listActivity(room.store, { before, size: 3 })).map(({ sequence }) => sequence);
      if (page.length === 0) break;
      paged.push(...page);
      before = page.at(-1) ?? null;
    }
    expect(paged).toEqual(all);
  });
});

describe('evidence that was withdrawn', () => {
  test('is relied on again, whether an edition says that it was not or not', async () => {
    for (const published of [false, true]) {
      const words = published ? 'Terns fish in the basin.' : 'Herons fish in the basin.';
      const { id } = await checkedClaim(room, { claim: { words, wording: 'ours' } });
      const added = await addEvidence(room, id, { statement: { wording: 'ours', words: `Of ${words}` } });
      if (published) await publish(room, id);
      done(await withdrawEvidence(room.store, room.checker(), { evidenceId: added.id, reason: 'Taken back.' }));
      const withdrawn = await getWorkspace(room.store, id);
      expect(withdrawn?.withdrawnIds).toEqual([added.id]);
      done(await restoreEvidence(room.store, room.editor(), { evidenceId: added.id }));
      const { draft, withdrawnIds } = (await getWorkspace(room.store, id)) ?? {};
      expect(withdrawnIds).toEqual([]);
      expect(draft?.evidence.find((item) => item.id === added.id)).toMatchObject({ withdrawn: null });
      expect(codes(await restoreEvidence(room.store, room.editor(), { evidenceId: added.id }))).toEqual([
        'evidenceReliedOn',
      ]);
    }
  });
});
