import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClaimInput } from '../../domain/claim.ts';
import type { StatementInput } from '../../domain/statement.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { listUsedQuotes } from '../queries/desk/used-quotes.ts';
import { beginTestNewsroom, claimOf, done, type TestNewsroom } from '../testing/newsroom.ts';
import { logClaim } from './claims.ts';
import { linkEvidence } from './evidence.ts';
import { addSource, editSource } from './sources.ts';
import { addStatement, editStatement, statementFields } from './statements.ts';

const TEXT =
  'The council said: “We don’t know why.”\n\nThe tram stood still on nine days. The tram stood still, it is said.';

let store: TestStore;
let room: TestNewsroom;
let sourceId: string;
const source = { kind: 'article' as const, title: 'Nine days', read: true };
beforeAll(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
  sourceId = done(await addSource(store, room.checker(), { ...source, text: TEXT })).id;
});
afterAll(() => store.close());

const said = (changes: Partial<StatementInput>): StatementInput => ({
  partyId: room.council.id,
  words: 'The tram stood still',
  wording: 'verbatim',
  language: 'en',
  saidOn: '2025-01',
  citation: { sourceId },
  ...changes,
});
const add = (changes: Partial<StatementInput>) => addStatement(store, room.checker(), said(changes));
const rowOf = async (id: string) => {
  const [row] = await store.read.select().from(store.t.statements).where(eq(store.t.statements.id, id));
  if (!row) throw new Error('no statement');
  return row;
};

describe('A quote and the kept text of its source', () => {
  test('The place is kept by the words and what stands around them, though it was typed with other marks', async () => {
    const { id } = done(await add({ words: "We don't  know why." }));
    expect((await rowOf(id)).anchor).toEqual({
      exact: 'We don’t know why.',
      prefix: 'The council said: “',
      suffix: '”\n\nThe tram stood still on nine',
    });
  });

  test('Of several places it is the one that was selected', async () => {
    const anchor = { exact: 'The tram stood still', prefix: 'on nine days.', suffix: ', it is said.' };
    expect((await rowOf(done(await add({ anchor })).id)).anchor).toMatchObject({ suffix: ', it is said.' });
    expect((await rowOf(done(await add({})).id)).anchor).toMatchObject({
      suffix: expect.stringContaining('on nine days'),
    });
  });

  test('Words that are not there are refused in their field, with the nearest passage where one is near', async () => {
    expect(await add({ words: 'The tram stood still on ten days.' })).toEqual({
      ok: false,
      reasons: [
        {
          code: 'quoteDiffers',
          field: 'words',
          params: {
            typed: 'The tram stood still on ten days.',
            nearest: 'The tram stood still on nine days.',
            paragraph: 2,
          },
        },
      ],
    });
    expect(await add({ words: 'Budgets were never discussed at all.' })).toMatchObject({
      reasons: [{ code: 'quoteNotThere', field: 'words' }],
    });
    const translated = { wording: 'translated' as const, wordingBy: 'us', originalWords: 'Трамвай стоял.' };
    expect(await add(translated)).toMatchObject({ reasons: [{ code: 'quoteNotThere', field: 'originalWords' }] });
  });

  test('With a reason they are saved, without a place', async () => {
    const { id } = done(await add({ words: 'Nine days!', unfoundReason: 'Said so in the recording.' }));
    expect(await rowOf(id)).toMatchObject({ anchor: null, unfoundReason: 'Said so in the recording.' });
  });

  test('A paraphrase, and whatever stands in a source whose text is not kept, is compared with nothing', async () => {
    for (const changes of [{ wording: 'ours' as const }, { wording: 'relayed' as const }, { wording: null }])
      expect((await rowOf(done(await add({ ...changes, words: 'It stood, more or less.' })).id)).anchor).toBeNull();
    const bare = done(await addSource(store, room.checker(), { ...source, title: 'Not kept' }));
    expect((await add({ words: 'Anything.', citation: { sourceId: bare.id } })).ok).toBe(true);
  });

  test('Saved again after the source’s text changed, it is found where it stands now, and changed nowhere is no change', async () => {
    const other = done(await addSource(store, room.checker(), { ...source, title: 'Changing', text: TEXT }));
    const { id } = done(await add({ words: 'it is said', citation: { sourceId: other.id } }));
    const same = { ...statementFields(await rowOf(id)), id, version: 1 };
    expect(done(await editStatement(store, room.checker(), same))).toEqual({ id, version: 1 });
    const changed = { ...source, title: 'Changing', text: 'And it is said again.', id: other.id, version: 1 };
    done(await editSource(store, room.checker(), changed));
    expect(done(await editStatement(store, room.checker(), same)).version).toBe(2);
    expect((await rowOf(id)).anchor).toMatchObject({ prefix: 'And', suffix: 'again.' });
  });
});

test('A source read beside a claim is marked with what its evidence took from it', async () => {
  const claim = done(await logClaim(store, room.checker(), claimOf(room)));
  const link = async (changes: Partial<StatementInput>) => {
    const { id: statementId } = done(await add(changes));
    const raw = { claimId: claim.id, statementId, stance: 'rebuts', why: 'It says so.', interest: 'none-known' };
    return done(await linkEvidence(store, room.checker(), raw));
  };
  await link({ words: 'We don’t know why.' });
  await link({ words: 'Nobody knows.', wording: 'relayed', wordingBy: 'the paper' });
  const translated = {
    wording: 'translated' as const,
    wordingBy: 'us',
    originalWords: 'nine days',
    words: 'тўққиз кун',
  };
  await link(translated);
  expect(await listUsedQuotes(store, claim.id, sourceId)).toEqual([
    {
      number: 1,
      words: 'We don’t know why.',
      anchor: expect.objectContaining({ exact: 'We don’t know why.' }),
      isQuote: true,
    },
    { number: 2, words: 'Nobody knows.', anchor: null, isQuote: false },
    { number: 3, words: 'nine days', anchor: expect.objectContaining({ exact: 'nine days' }), isQuote: true },
  ]);
});

describe('A claim that is said to be verbatim', () => {
  const appearance = (id: string) => ({ sourceId: id, place: 'paragraph 2', first: false });
  const log = (changes: Partial<ClaimInput>) =>
    logClaim(store, room.checker(), claimOf(room, { wording: 'verbatim', ...changes }));

  test('stands in one of the sources in which it appeared', async () => {
    const other = done(
      await addSource(store, room.checker(), { ...source, title: 'Elsewhere', text: 'Trams are red.' }),
    );
    const words = 'The tram stood still on nine days.';
    const { id } = done(await log({ words, appearances: [appearance(other.id), appearance(sourceId)] }));
    const [row] = await store.read.select().from(store.t.claims).where(eq(store.t.claims.id, id));
    expect(row?.anchor).toMatchObject({ exact: words });
    expect(
      await log({ words: 'Trams are read.', appearances: [appearance(sourceId), appearance(other.id)] }),
    ).toMatchObject({
      reasons: [{ code: 'quoteDiffers', field: 'words', params: { nearest: 'Trams are red.', paragraph: 1 } }],
    });
  });

  test('or it is said why it is right; a paraphrase stands nowhere', async () => {
    const appearances = [appearance(sourceId)];
    const spoken = { words: 'It stood!', appearances, unfoundReason: 'Said so in the recording.' };
    expect((await log(spoken)).ok).toBe(true);
    expect((await log({ words: 'It stood, more or less.', wording: 'ours', appearances })).ok).toBe(true);
  });
});
