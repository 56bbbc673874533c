import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { listQueue } from '../queries/desk/queue.ts';
import { listShownBy } from '../queries/desk/shown-by.ts';
import { getWorkspace } from '../queries/desk/workspace.ts';
import { getStory } from '../queries/published-stories.ts';
import { claimRow, codes, sent } from '../testing/claim-state.ts';
import { beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom } from '../testing/newsroom.ts';
import { editParty } from './parties.ts';
import { publishEdition } from './publish.ts';
import { approve, withdrawClaim } from './review.ts';
import { addSource, editSource } from './sources.ts';
import { editStory, openStory } from './stories.ts';

let open: TestStore;
let room: TestNewsroom;
beforeAll(async () => {
  open = await openTestStore();
  room = await beginTestNewsroom(open);
});
afterAll(() => open.close());

const nowhere = '00000000-0000-4000-8000-00000000dead';
const activityOf = async (subjectId: string) => {
  const { t, read } = room.store;
  const rows = await read
    .select()
    .from(t.activity)
    .where(eq(t.activity.subjectId, subjectId))
    .orderBy(asc(t.activity.sequence));
  return rows.map(({ type, data, subjectVersion }) => ({ type, data, version: subjectVersion }));
};
const behind = async (claimId: string) => (await getWorkspace(room.store, claimId))?.behind;
const isInBehindList = async (claimId: string) =>
  (await listQueue(room.store, { view: 'behind', personId: room.checker().personId })).claims.some(
    ({ id }) => id === claimId,
  );

/** A source and a story of a test's own, and a published claim that shows both. */
async function publishedClaim() {
  const written = { kind: 'article' as const, title: 'The tram at Christmas', read: true, text: 'No tram ran.' };
  const source = done(await addSource(room.store, room.checker(), written));
  const told = { title: 'Trams at Christmas' };
  const story = done(await openStory(room.store, room.checker(), told));
  const appearance = { sourceId: source.id, place: 'Page 1', accessedOn: '2025-01-15', via: 'primary' as const };
  const claim = await checkedClaim(room, {
    claim: { words: 'No tram ran.', storyId: story.id, appearances: [{ ...appearance, first: true }] },
  });
  await publish(room, claim.id);
  return { claim, source: { ...source, written }, story: { ...story, told } };
}

describe('a source that is changed', () => {
  test('Editions keep it as it was; the claims that cite it are behind, and taken in hand again', async () => {
    const { claim, source } = await publishedClaim();
    const { t, read } = room.store;
    const shown = () => read.select().from(t.publishedClaims).where(eq(t.publishedClaims.claimId, claim.id));
    const before = await shown();
    expect(await behind(claim.id)).toEqual([]);
    expect(await isInBehindList(claim.id)).toBe(false);
    const changed = { ...source.written, title: 'The tram at Christmas 2024', id: source.id, version: 1 };
    expect(done(await editSource(room.store, room.checker(), changed))).toEqual({ id: source.id, version: 2 });
    expect(await shown()).toEqual(before);
    expect(await listShownBy(room.store, source.id)).toMatchObject({ claims: [{ id: claim.id }], count: 1 });
    expect(await listShownBy(room.store, nowhere)).toEqual({ claims: [], count: 0 });
    expect(await behind(claim.id)).toEqual(['The tram at Christmas 2024']);
    expect(await isInBehindList(claim.id)).toBe(true);
    expect((await claimRow(room, claim.id)).step).toBe('checking');
    expect((await activityOf(source.id)).at(-1)).toEqual({
      type: 'source.edited',
      data: {
        title: 'The tram at Christmas 2024',
        fields: ['title'],
        changes: { title: { before: 'The tram at Christmas', after: 'The tram at Christmas 2024' } },
      },
      version: 2,
    });
  });

  test('Whoever changed it does not approve the next edition that cites it', async () => {
    const { claim, source } = await publishedClaim();
    const changed = { ...source.written, note: 'Read again.', id: source.id, version: 1 };
    done(await editSource(room.store, room.editor(), changed));
    const { documentHash } = await sent(room, claim.id, 'update');
    expect(codes(await approve(room.store, room.editor(), { claimId: claim.id, documentHash }))).toEqual(['fourEyes']);
  });

  test('The second of two people is refused with what stands there now', async () => {
    const { source } = await publishedClaim();
    const first = { ...source.written, note: 'One.', id: source.id, version: 1 };
    done(await editSource(room.store, room.editor(), first));
    expect(await editSource(room.store, room.checker(), { ...first, note: 'Two.' })).toMatchObject({
      ok: false,
      reasons: [{ code: 'changedMeanwhile' }],
      current: { note: 'One.', text: 'No tram ran.', version: 2 },
    });
  });

  test('Another text is kept as a newer copy beside the one before; a copy once kept cannot be emptied', async () => {
    const { source } = await publishedClaim();
    const changed = { ...source.written, text: 'No tram ran on nine days.', id: source.id, version: 1 };
    done(await editSource(room.store, room.checker(), changed));
    const { t, read } = room.store;
    const copies = await read
      .select({ text: t.archivedCopies.text })
      .from(t.archivedCopies)
      .where(eq(t.archivedCopies.sourceId, source.id))
      .orderBy(asc(t.archivedCopies.takenAt));
    expect(copies.map(({ text }) => text)).toEqual(['No tram ran.', 'No tram ran on nine days.']);
    const emptied = await editSource(room.store, room.checker(), { ...changed, text: '', version: 2 });
    expect(emptied).toMatchObject({ ok: false, reasons: [{ code: 'copyStays', field: 'text' }] });
  });

  test('Saved as it was, it stays at its version and nothing is written down', async () => {
    const { claim, source } = await publishedClaim();
    const same = { ...source.written, id: source.id, version: 1 };
    expect(done(await editSource(room.store, room.checker(), same))).toEqual({ id: source.id, version: 1 });
    expect((await activityOf(source.id)).map(({ type }) => type)).toEqual(['source.added']);
    expect((await claimRow(room, claim.id)).step).toBe('settled');
  });

  test('What does not exist is refused', async () => {
    const written = { kind: 'article', title: 'Nothing', read: true };
    const missing = { ...written, id: nowhere, version: 1 };
    expect(codes(await editSource(room.store, room.checker(), missing))).toEqual(['noSuchSource']);
    const { source } = await publishedClaim();
    const unknown = { ...written, id: source.id, version: 1, publisherId: nowhere };
    expect(await editSource(room.store, room.checker(), unknown)).toMatchObject({
      reasons: [{ code: 'noSuchParty', field: 'publisherId' }],
    });
  });
});

describe('a story that is changed', () => {
  test('Renamed, it is found under its new address once a claim of it is published again, and the old one leads there', async () => {
    const { claim, story } = await publishedClaim();
    const renamed = { title: 'Winter trams', slug: `winter-trams-${story.slug}`, id: story.id, version: 1 };
    done(await editStory(room.store, room.checker(), renamed));
    expect(await behind(claim.id)).toEqual(['Winter trams']);
    expect(await isInBehindList(claim.id)).toBe(true);
    expect(await getStory(room.store, story.slug)).toMatchObject({ found: true, story: { title: story.told.title } });
    expect((await activityOf(story.id)).at(-1)).toEqual({
      type: 'story.edited',
      data: {
        title: 'Winter trams',
        fields: ['title', 'slug'],
        changes: {
          title: { before: 'Trams at Christmas', after: 'Winter trams' },
          slug: { before: story.slug, after: renamed.slug },
        },
      },
      version: 2,
    });
    await publish(room, claim.id, { kind: 'update', note: 'Renamed.' });
    expect(await getStory(room.store, story.slug)).toEqual({ found: false, movedTo: renamed.slug });
    expect(await getStory(room.store, renamed.slug)).toMatchObject({ found: true, story: { title: 'Winter trams' } });
  });

  test('The address it was left under cannot be its newest again, for a story as for a party', async () => {
    const { claim, story } = await publishedClaim();
    const renamed = { ...story.told, slug: `renamed-${story.slug}`, id: story.id, version: 1 };
    done(await editStory(room.store, room.checker(), renamed));
    await publish(room, claim.id, { kind: 'update', note: 'Renamed.' });
    const back = { ...story.told, slug: story.slug, id: story.id, version: 2 };
    expect(await editStory(room.store, room.checker(), back)).toMatchObject({
      reasons: [{ code: 'slugLeftBehind', field: 'slug' }],
    });

    const party = { name: 'Harbour Tram Company', kind: 'organisation' as const, id: room.company.id };
    const { version } = done(
      await editParty(room.store, room.checker(), { ...party, slug: 'the-tram-company', version: 1 }),
    );
    await publish(room, claim.id, { kind: 'update', note: 'Renamed.' });
    expect(
      await editParty(room.store, room.checker(), { ...party, slug: 'harbour-tram-company', version }),
    ).toMatchObject({ reasons: [{ code: 'slugLeftBehind', field: 'slug' }] });
  });

  test('A withdrawal that still shows the old name does not send readers round in a circle', async () => {
    const { claim, story } = await publishedClaim();
    const other = await checkedClaim(room, { claim: { storyId: story.id } });
    await publish(room, other.id);
    const renamed = { ...story.told, slug: `moved-${story.slug}`, id: story.id, version: 1 };
    done(await editStory(room.store, room.checker(), renamed));
    await publish(room, claim.id, { kind: 'update', note: 'Renamed.' });
    const asked = done(await withdrawClaim(room.store, room.editor(), { claimId: other.id, reason: 'Never said.' }));
    const decision = { claimId: other.id, documentHash: asked.documentHash };
    done(await approve(room.store, room.secondEditor(), decision));
    done(await publishEdition(room.store, room.editor(), decision));
    expect(await getStory(room.store, story.slug)).toEqual({ found: false, movedTo: renamed.slug });
    expect(await getStory(room.store, renamed.slug)).toMatchObject({ found: true });
  });

  test('The second of two people is refused with what stands there now', async () => {
    const { story } = await publishedClaim();
    const first = { ...story.told, summary: 'One.', id: story.id, version: 1 };
    done(await editStory(room.store, room.editor(), first));
    expect(await editStory(room.store, room.checker(), { ...first, summary: 'Two.' })).toMatchObject({
      reasons: [{ code: 'changedMeanwhile' }],
      current: { summary: 'One.', version: 2 },
    });
    expect(codes(await editStory(room.store, room.checker(), { ...first, id: nowhere }))).toEqual(['noSuchStory']);
  });

  test('An address that leads somewhere else is refused in its field', async () => {
    const one = await publishedClaim();
    const other = await publishedClaim();
    const taken = { ...one.story.told, slug: other.story.slug, id: one.story.id, version: 1 };
    expect(await editStory(room.store, room.checker(), taken)).toMatchObject({
      reasons: [{ code: 'slugTaken', field: 'slug' }],
    });
  });
});

test('Whoever has lost access changes neither', async () => {
  const { source, story } = await publishedClaim();
  const deed = (await room.join('Lea Leaving', 'checker'))();
  const { t } = room.store;
  await room.store.write(async (tx) => {
    await tx.update(t.people).set({ active: false }).where(eq(t.people.id, deed.personId));
  });
  const changedSource = { ...source.written, note: 'x', id: source.id, version: 1 };
  expect(codes(await editSource(room.store, deed, changedSource))).toEqual(['notSignedIn']);
  const changedStory = { ...story.told, summary: 'x', id: story.id, version: 1 };
  expect(codes(await editStory(room.store, deed, changedStory))).toEqual(['notSignedIn']);
});
