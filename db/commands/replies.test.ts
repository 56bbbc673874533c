import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { listReplies } from '../queries/desk/replies.ts';
import { getWorkspace } from '../queries/desk/workspace.ts';
import { claimRow, codes } from '../testing/claim-state.ts';
import { addEvidence, beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom } from '../testing/newsroom.ts';
import { withdrawEvidence } from './evidence.ts';
import { saveLetter } from './letters.ts';
import { askForReply, editReply, remindOfReply, removeReply, replyFields, restoreReply } from './replies.ts';
import { approve, sendToReview } from './review.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

let number = 0;
async function askedClaim() {
  number += 1;
  const claim = { words: `The ferry sank ${number} times.`, wording: 'ours' as const, replyExcuse: null };
  const { id } = await checkedClaim(room, { claim });
  const asking = { partyId: room.council.id, askedOn: '2025-01-15', channel: 'e-mail', deadline: '2025-01-18' };
  const reply = done(await askForReply(room.store, room.checker(), { claimId: id, ...asking, letter: 'Dear council' }));
  return { id, reply };
}
const rowOf = async (claimId: string) => {
  const [row] = await listReplies(room.store, claimId);
  if (!row) throw new Error('nobody was asked');
  return row;
};
const say = async (claimId: string, changes: object, by = room.checker()) => {
  const row = await rowOf(claimId);
  return editReply(room.store, by, { ...replyFields(row), id: row.id, version: row.version, ...changes });
};
const draftOf = async (claimId: string) => (await getWorkspace(room.store, claimId))?.draft;

/** Three days on. */
const later = () => ({ ...room.checker(), now: new Date(Date.UTC(2025, 0, 18, 8)) });

describe('a request to answer', () => {
  test('stands in the next edition as what it is, without the letter, and satisfies the gate', async () => {
    const { id } = await askedClaim();
    const edition = await publish(room, id);
    expect(edition).toBeTruthy();
    const draft = await draftOf(id);
    expect(draft?.replies).toMatchObject([
      { outcome: 'awaiting', channel: 'e-mail', deadline: '2025-01-18', evidence: null },
    ]);
    expect(JSON.stringify(draft)).not.toContain('Dear council');
  });

  test('that is answered says what was answered, or where it is logged', async () => {
    const { id } = await askedClaim();
    done(await say(id, { outcome: 'answered' }));
    const lacks = async () => (await getWorkspace(room.store, id))?.lacks.map(({ code }) => code);
    expect(await lacks()).toContain('replyAnswer');
    const draft = await draftOf(id);
    const [item] = draft?.evidence ?? [];
    done(await say(id, { statementId: item?.statement.id }));
    expect(await lacks()).not.toContain('replyAnswer');
    expect((await draftOf(id))?.replies[0]?.evidence).toBe(item?.number);
    const other = await askedClaim();
    const refused = await say(other.id, { statementId: item?.statement.id });
    expect(codes(refused)).toEqual(['notEvidenceOfThisClaim']);
  });

  test('cannot be of a party that is not there, nor be due before it was made', async () => {
    const { id } = await askedClaim();
    expect(codes(await say(id, { partyId: id }))).toEqual(['noSuchParty']);
    expect(codes(await say(id, { deadline: '2025-01-14' }))).toEqual(['deadlineBeforeAsked']);
    expect(codes(await say(id, { outcome: 'shrugged' }))).toEqual(['notValid']);
  });

  test('is made on a day that has come, and goes unanswered only once its time is up', async () => {
    const { id, reply } = await askedClaim();
    const future = { claimId: id, partyId: room.council.id, askedOn: '2025-01-16', channel: 'e-mail' };
    expect(await askForReply(room.store, room.checker(), future)).toMatchObject({
      reasons: [{ code: 'askedInFuture', field: 'askedOn' }],
    });
    expect(codes(await say(id, { askedOn: '2025-01-16' }))).toEqual(['askedInFuture']);
    expect(await say(id, { outcome: 'no-answer' })).toMatchObject({
      reasons: [{ code: 'deadlineNotOver', field: 'outcome' }],
    });
    expect(codes(await remindOfReply(room.store, room.checker(), { id: reply.id, on: '2025-01-14' }))).toEqual([
      'remindedBeforeAsked',
    ]);
    done(await say(id, { outcome: 'no-answer', deadline: null }));
  });

  test('is answered by a statement of whom it was put to, or of who spoke for them, that is relied on', async () => {
    const { id } = await askedClaim();
    const evidence = await addEvidence(room, id, { statement: { partyId: room.company.id, words: 'It ran.' } });
    const answer = { outcome: 'answered', statementId: evidence.statementId };
    expect(await say(id, answer)).toMatchObject({ reasons: [{ code: 'answerOfAnother', field: 'statementId' }] });
    const spoken = await addEvidence(room, id, {
      statement: { partyId: room.company.id, onBehalfOfId: room.council.id, words: 'The council says that it ran.' },
    });
    done(await say(id, { ...answer, statementId: spoken.statementId }));
    done(await withdrawEvidence(room.store, room.checker(), { evidenceId: spoken.id, reason: 'Misheard.' }));
    const again = await say(id, { ...answer, statementId: spoken.statementId });
    expect(codes(again)).toEqual(['notEvidenceOfThisClaim']);
  });

  test('of which somebody has saved another version is not overwritten', async () => {
    const { id, reply } = await askedClaim();
    const stale = { ...replyFields(await rowOf(id)), id: reply.id, version: reply.version };
    done(await say(id, { outcome: 'declined' }, room.editor()));
    const refused = await editReply(room.store, room.checker(), { ...stale, outcome: 'no-answer' });
    expect(codes(refused)).toEqual(['changedMeanwhile']);
    expect(refused).toMatchObject({ current: { outcome: 'declined', version: 2 } });
  });

  test('takes a claim at rest in hand, and voids an approval', async () => {
    const { id } = await askedClaim();
    await publish(room, id);
    expect((await claimRow(room, id))?.step).toBe('settled');
    done(await say(id, { outcome: 'no-answer', deadline: '2025-01-15' }, later()));
    expect((await claimRow(room, id))?.step).toBe('checking');
    const sent = done(
      await sendToReview(room.store, room.checker(), { claimId: id, kind: 'update', note: 'No answer came.' }),
    );
    done(await say(id, { outcome: 'declined' }));
    expect(codes(await approve(room.store, room.editor(), { claimId: id, documentHash: sent.documentHash }))).toEqual([
      'changedSinceRead',
    ]);
  });

  test('is reminded of without changing anything that is public, once a day', async () => {
    const { id, reply } = await askedClaim();
    await publish(room, id);
    for (const on of ['2025-01-17', '2025-01-16', '2025-01-17'])
      done(await remindOfReply(room.store, room.checker(), { id: reply.id, on }));
    expect((await rowOf(id)).reminders).toEqual(['2025-01-16', '2025-01-17']);
    expect((await claimRow(room, id))?.step).toBe('settled');
  });

  test('is removed where it was a mistake, and brought back', async () => {
    const { id, reply } = await askedClaim();
    done(await say(id, { channel: 'letter' }));
    expect(codes(await removeReply(room.store, room.checker(), { id: reply.id, version: 1 }))).toEqual([
      'changedSinceRead',
    ]);
    done(await say(id, { channel: 'e-mail' }));
    done(await removeReply(room.store, room.checker(), { id: reply.id, version: 3 }));
    expect(await listReplies(room.store, id)).toEqual([]);
    expect((await draftOf(id))?.replies).toEqual([]);
    expect(codes(await removeReply(room.store, room.checker(), { id: reply.id, version: 2 }))).toEqual(['noSuchReply']);
    done(await restoreReply(room.store, room.editor(), { id: reply.id }));
    expect((await draftOf(id))?.replies).toHaveLength(1);
    expect(codes(await restoreReply(room.store, room.editor(), { id: reply.id }))).toEqual(['noSuchReply']);
  });
});

describe('letters', () => {
  const letter = { kind: 'reply', language: 'ru', version: 0, subject: 'Вопрос', body: 'Уважаемые {name}!' };
  test('are changed by those who decide, version by version, and keep what they said', async () => {
    expect(codes(await saveLetter(room.store, room.checker(), letter))).toEqual(['notYourRole']);
    expect(done(await saveLetter(room.store, room.editor(), letter))).toEqual({ version: 1 });
    expect(codes(await saveLetter(room.store, room.editor(), letter))).toEqual(['changedMeanwhile']);
    expect(done(await saveLetter(room.store, room.editor(), { ...letter, version: 1, subject: 'Просьба' }))).toEqual({
      version: 2,
    });
    const { activity } = room.store.t;
    const acts = await room.store.read.select().from(activity).where(eq(activity.type, 'letter.edited'));
    expect(acts.at(-1)?.data).toMatchObject({ changes: { subject: { before: 'Вопрос', after: 'Просьба' } } });
  });
});
