import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageReadingInput as PageReading } from '../../domain/page-reading.ts';
import { LIMITS } from '../../domain/text.ts';
import { isUnchanged } from '../../domain/unchanged.ts';
import { sha256 } from '../document-hash.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { getWorkspace } from '../queries/desk/workspace.ts';
import { claimRow } from '../testing/claim-state.ts';
import { beginTestNewsroom, checkedClaim, done, publish } from '../testing/newsroom.ts';
import { editParty } from './parties.ts';
import { addReadSource, readSourceAgain } from './readings.ts';

let store: TestStore;
let room: Awaited<ReturnType<typeof beginTestNewsroom>>;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const NOTHING = { title: null, publisher: null, byline: null, publishedOn: null, language: null };
const bytesOf = (text: string) => new TextEncoder().encode(`<p>${text}</p>`);
const reading = (changes: Partial<PageReading> = {}): PageReading => ({
  address: 'https://press.example/tram?utm_source=mail',
  foundAt: 'https://www.press.example/tram/',
  mediaType: 'text/html',
  bytes: bytesOf('The tram stood still.'),
  facts: {
    title: 'Nine days without a tram',
    publisher: 'Harbour Press',
    byline: 'Ada Marrow',
    publishedOn: '2025-01-14',
    language: 'en-GB',
  },
  text: 'The tram stood still.',
  ...changes,
});
const add = (changes?: Partial<PageReading>) => addReadSource(store, room.checker(), reading(changes));
const sourceRow = async (id: string) =>
  (await store.read.select().from(store.t.sources).where(eq(store.t.sources.id, id)))[0];
const copiesOf = (id: string) =>
  store.read
    .select()
    .from(store.t.archivedCopies)
    .where(eq(store.t.archivedCopies.sourceId, id))
    .orderBy(asc(store.t.archivedCopies.takenAt));
const acts = async (id: string) =>
  (await store.read.select().from(store.t.activity).where(eq(store.t.activity.subjectId, id))).map(
    ({ type, data }) => ({
      type,
      data,
    }),
  );

describe('A page that was read', () => {
  test('is logged with what it says of itself, and kept in words and bytes, with hashes and time', async () => {
    const { id, known } = done(await add());
    expect(known).toBe(false);
    expect(await sourceRow(id)).toMatchObject({
      title: 'Nine days without a tram',
      byline: 'Ada Marrow',
      url: 'https://press.example/tram?utm_source=mail',
      publishedOn: '2025-01-14',
      language: 'en',
      read: true,
      version: 1,
    });
    const [copy, ...others] = await copiesOf(id);
    expect(others).toEqual([]);
    const { bytes } = reading();
    expect(copy).toMatchObject({
      text: 'The tram stood still.',
      sha256: sha256('The tram stood still.'),
      foundAt: 'https://www.press.example/tram/',
      mediaType: 'text/html',
      byteLength: bytes.length,
      bytesSha256: sha256(bytes),
    });
    const [kept] = await store.read.select().from(store.t.archivedBytes);
    expect(kept).toMatchObject({ copyId: copy?.id });
    expect(Uint8Array.from(kept?.bytes ?? [])).toEqual(bytes);
    expect(await acts(id)).toEqual([{ type: 'source.added', data: { title: 'Nine days without a tram' } }]);
  });

  test('names the party that publishes it: by a name it goes by, else by its website', async () => {
    const party = { id: room.company.id, version: 1, name: 'Harbour Tram Company', kind: 'organisation' };
    done(
      await editParty(store, room.checker(), {
        ...party,
        aliases: ['HARBOUR  press'],
        website: 'https://tram.example',
      }),
    );
    const byName = done(await add());
    expect((await sourceRow(byName.id))?.publisherId).toBe(room.company.id);
    const address = 'https://www.tram.example/winter';
    const byHost = done(await add({ address, foundAt: address, facts: NOTHING }));
    expect((await sourceRow(byHost.id))?.publisherId).toBe(room.company.id);
    const nobody = done(
      await add({ address: 'https://other.example/', foundAt: 'https://other.example/', facts: NOTHING }),
    );
    expect((await sourceRow(nobody.id))?.publisherId).toBe(null);
  });

  test('is called by its address where it has no title, and nothing unusable is taken over', async () => {
    const facts = {
      title: '\u0000 ',
      publisher: null,
      byline: 'x'.repeat(999),
      publishedOn: '2025-02-30',
      language: 'klingon',
    };
    const { id } = done(await add({ facts, text: '' }));
    expect(await sourceRow(id)).toMatchObject({ title: 'press.example/tram', publishedOn: null, language: null });
    expect((await sourceRow(id))?.byline).toHaveLength(LIMITS.line);
    expect((await copiesOf(id))[0]).toMatchObject({ text: null, sha256: null });
    const future = { ...NOTHING, publishedOn: '2025-01-16' };
    const later = done(
      await add({ address: 'https://press.example/b', foundAt: 'https://press.example/b', facts: future }),
    );
    expect((await sourceRow(later.id))?.publishedOn).toBe(null); // the newsroom's clock stands at 15 January
  });

  test('is logged once, however its address is written and wherever redirects lead', async () => {
    const first = done(await add());
    for (const address of ['http://press.example/tram/#top', 'https://short.example/x'])
      expect(done(await add({ address }))).toEqual({ id: first.id, known: true });
    expect(await copiesOf(first.id)).toHaveLength(1);
    expect(await acts(first.id)).toHaveLength(1);
  });

  test('is logged by nobody who is not at the desk any more', async () => {
    expect(await addReadSource(store, { personId: 'nobody', now: new Date() }, reading())).toMatchObject({
      ok: false,
      reasons: [{ code: 'notSignedIn' }],
    });
  });
});

describe('A page that is read again', () => {
  const again = (id: string, changes?: Partial<PageReading>) =>
    readSourceAgain(store, room.checker(), { id, reading: reading(changes) });

  test('is not kept twice where nothing changed', async () => {
    const { id } = done(await add());
    expect(done(await again(id))).toEqual({ id, changed: false });
    expect(await copiesOf(id)).toHaveLength(1);
    expect(await acts(id)).toHaveLength(1);
  });

  test('is kept beside the copy before where its words changed, and the source is at a newer version', async () => {
    const { id } = done(await add());
    const words = 'The tram ran.';
    expect(done(await again(id, { text: words, bytes: bytesOf(words) }))).toEqual({ id, changed: true });
    expect((await copiesOf(id)).map(({ text }) => text)).toEqual(['The tram stood still.', words]);
    expect((await sourceRow(id))?.version).toBe(2);
    expect((await acts(id)).at(-1)).toEqual({
      type: 'source.read',
      data: { title: 'Nine days without a tram', changed: true },
    });
  });

  test('stays at its version where only what stands around its words changed, or where it has lost them', async () => {
    const { id } = done(await add());
    expect(done(await again(id, { bytes: bytesOf('The tram stood still. Other advertisements.') }))).toEqual({
      id,
      changed: false,
    });
    expect(done(await again(id, { text: '', bytes: bytesOf('') }))).toEqual({ id, changed: false });
    expect(await copiesOf(id)).toHaveLength(3);
    expect((await sourceRow(id))?.version).toBe(1);
    expect(await again('00000000-0000-7000-8000-000000000000')).toMatchObject({ reasons: [{ code: 'noSuchSource' }] });
  });

  test('has words now that it had not before: so the source has changed', async () => {
    const { id } = done(await add({ text: '' }));
    expect(done(await again(id, { bytes: bytesOf('It stood.'), text: 'It stood.' }))).toEqual({ id, changed: true });
    expect((await sourceRow(id))?.version).toBe(2);
  });

  test('with the same words leaves a published claim at rest, and with others takes it in hand again', async () => {
    const { id } = done(await add());
    const citation = {
      sourceId: id,
      place: 'paragraph 1',
      accessedOn: '2025-01-15',
      via: 'primary' as const,
      first: true,
    };
    const claim = await checkedClaim(room, { claim: { words: 'The tram stood still.', appearances: [citation] } });
    await publish(room, claim.id);
    const inHand = async () => {
      const workspace = await getWorkspace(store, claim.id);
      return workspace && !isUnchanged(workspace.draft, workspace.previous);
    };
    done(await again(id, { bytes: bytesOf('The tram stood still. Other advertisements.') }));
    expect([(await claimRow(room, claim.id)).step, await inHand()]).toEqual(['settled', false]);
    done(await again(id, { bytes: bytesOf('The tram stood still, we hear.'), text: 'The tram stood still, we hear.' }));
    expect([(await claimRow(room, claim.id)).step, await inHand()]).toEqual(['checking', true]);
  });
});
