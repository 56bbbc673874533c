import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { getClaimRow } from '../queries/desk/claim-row.ts';
import { listNotices, listThreads } from '../queries/desk/comments.ts';
import { codes } from '../testing/claim-state.ts';
import { beginTestNewsroom, checkedClaim, done, type TestNewsroom } from '../testing/newsroom.ts';
import type { Deed } from './command.ts';
import { addComment, readNotice, reopenThread, replyToComment, resolveThread } from './comments.ts';
import { deactivatePerson } from './people.ts';
import { approve, sendToReview } from './review.ts';

let open: TestStore;
let room: TestNewsroom;
let claimId: string;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
  claimId = (await checkedClaim(room)).id;
});
afterAll(() => open.close());

const write = (by: Deed, body: string, changes: { about?: string; passage?: string | null } = {}) =>
  addComment(room.store, by, { claimId, about: 'claim', body, ...changes });
const toldOf = async (by: Deed) => (await listNotices(room.store, by.personId)).map(({ id }) => id);
const threadOf = async (id: string) => (await listThreads(room.store, claimId)).find((thread) => thread.id === id);

describe('comments', () => {
  test('A comment stands on the claim, the verdict, or a piece of evidence that there is', async () => {
    const onEvidence = done(await write(room.editor(), 'Who said this?', { about: 'evidence.1' }));
    expect(await threadOf(onEvidence.id)).toMatchObject({ part: 'evidence', evidenceNumber: 1, resolved: null });
    expect(codes(await write(room.editor(), 'Who?', { about: 'evidence.99' }))).toEqual(['noSuchEvidence']);
    expect(codes(await write(room.editor(), 'Who?', { about: 'elsewhere' }))).toEqual(['chooseOne']);
    expect(codes(await write(room.editor(), '  '))).toEqual(['required']);
  });

  test('A passage is one of the words that stand there, whatever quotation marks it has', async () => {
    const claim = await getClaimRow(room.store, claimId);
    const words = claim?.words.split(' ').slice(1, 3).join(' ') ?? '';
    const { id } = done(await write(room.editor(), 'Is this so?', { passage: `“${words}”` }));
    expect((await threadOf(id))?.passage).toBe(`“${words}”`);
    expect(codes(await write(room.editor(), 'Is this so?', { passage: 'words of another claim' }))).toEqual([
      'passageNotThere',
    ]);
  });

  test('Who is named hears of it, once, and not of what they write themselves', async () => {
    const { id } = done(await write(room.checker(), 'Please look, @edda editor and @Chiara Checker.'));
    expect(await toldOf(room.editor())).toContain(id);
    expect(await toldOf(room.checker())).not.toContain(id);
    expect(await toldOf(room.secondEditor())).not.toContain(id);
    done(await readNotice(room.store, room.secondEditor(), { commentId: id }));
    expect(await toldOf(room.editor())).toContain(id); // nobody puts it away for somebody else
    done(await readNotice(room.store, room.editor(), { commentId: id }));
    expect(await toldOf(room.editor())).not.toContain(id);
  });

  test('Everybody who wrote in a thread hears of an answer, unless they have no access any more', async () => {
    const leaving = await room.join('Lena Leaving', 'checker');
    const { id } = done(await write(leaving(), 'I wonder.'));
    done(await replyToComment(room.store, room.checker(), { threadId: id, body: 'So do I.' }));
    expect((await toldOf(leaving())).length).toBe(1);
    done(await deactivatePerson(room.store, room.admin(), { personId: leaving().personId }));
    const answer = done(await replyToComment(room.store, room.editor(), { threadId: id, body: 'Nobody wonders.' }));
    expect((await toldOf(leaving())).length).toBe(1);
    expect(await toldOf(room.checker())).toContain(answer.id);
    expect((await threadOf(id))?.comments.map(({ by }) => by)).toEqual([
      'Lena Leaving',
      'Chiara Checker',
      'Edda Editor',
    ]);
  });

  test('A thread is resolved by anybody, opened again, and opened by an answer', async () => {
    const { id } = done(await write(room.checker(), 'Which day?'));
    done(await resolveThread(room.store, room.editor(), { threadId: id }));
    done(await resolveThread(room.store, room.editor(), { threadId: id }));
    expect((await threadOf(id))?.resolved).toMatchObject({ by: 'Edda Editor' });
    done(await reopenThread(room.store, room.checker(), { threadId: id }));
    expect((await threadOf(id))?.resolved).toBeNull();
    done(await resolveThread(room.store, room.editor(), { threadId: id }));
    const answer = done(await replyToComment(room.store, room.checker(), { threadId: id, body: 'The 14th.' }));
    expect((await threadOf(id))?.resolved).toBeNull();
    expect(codes(await replyToComment(room.store, room.editor(), { threadId: answer.id, body: 'No.' }))).toEqual([
      'noSuchThread',
    ]);
  });

  test('Writing changes nothing of the claim, and keeps nobody from approving it', async () => {
    const before = await getClaimRow(room.store, claimId);
    done(await write(room.secondEditor(), 'Well done.'));
    expect(await getClaimRow(room.store, claimId)).toEqual(before);
    const review = { claimId, kind: 'first', note: 'First verdict.' } as const;
    const { documentHash } = done(await sendToReview(room.store, room.checker(), review));
    done(await write(room.secondEditor(), 'Still well done.'));
    done(await approve(room.store, room.secondEditor(), { claimId, documentHash }));
  });
});
