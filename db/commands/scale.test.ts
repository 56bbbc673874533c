import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FIRST_SCALE, type Rating } from '../../domain/rating.ts';
import { publishPlanned } from '../embargo.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { rebuildProjections } from '../projections.ts';
import { listActivity } from '../queries/desk/activity.ts';
import { getPlan } from '../queries/desk/plan.ts';
import { getReview } from '../queries/desk/review.ts';
import { getWorkspace } from '../queries/desk/workspace.ts';
import { getEdition } from '../queries/editions.ts';
import { getSite } from '../queries/site.ts';
import { everyRatingKey, readScale } from '../scale.ts';
import {
  beginTestNewsroom,
  checkedClaim,
  done,
  publish,
  TEST_SITE as SITE,
  type TestNewsroom,
  verdictOf,
} from '../testing/newsroom.ts';
import { planPublication } from './plan-publication.ts';
import { publishEdition } from './publish.ts';
import { approve, sendToReview } from './review.ts';
import { publishScale, publishSite } from './site.ts';
import { proposeVerdict } from './verdicts.ts';

const HALF_TRUE: Rating = {
  key: 'half-true',
  label: 'Half true',
  meaning: 'One half holds.',
  translations: [{ language: 'ru', label: 'Полуправда', meaning: 'Верна половина.' }],
  value: 3,
  tone: 'partly-true',
  icon: 'partly-true',
  settles: true,
  retired: false,
};
/** The first scale with "partly true" retired and another in its place. */
const CHANGED: Rating[] = FIRST_SCALE.flatMap((step) =>
  step.key === 'partly-true' ? [HALF_TRUE, { ...step, retired: true }] : [step],
);
const NOTE = 'Partly true was read as mostly true.';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const begun = async () => done(await publishSite(store, room.editor(), SITE));
const change = async (scale: readonly Rating[], version = 1, by = room.admin()) =>
  publishScale(store, by, { scale: [...scale], note: NOTE, version });

describe('the scale', () => {
  test('Until one is published it is the one every newsroom begins with', async () => {
    expect(await readScale(store.read)).toEqual(FIRST_SCALE);
    expect(await change(CHANGED)).toMatchObject({ ok: false, reasons: [{ code: 'siteFirst' }] });
  });

  test('An administrator publishes another as the next site edition; the one before stays readable', async () => {
    await begun();
    expect(await change(CHANGED, 1, room.editor())).toMatchObject({
      reasons: [{ code: 'notYourRole', params: { act: 'changeSettings' } }],
    });
    expect(done(await change(CHANGED)).number).toBe(2);
    expect(await readScale(store.read)).toEqual(CHANGED);
    const [now, before] = [await getSite(store), await getSite(store, 1)];
    expect(now?.document).toMatchObject({ note: NOTE, fundingNote: 'Readers pay.' });
    expect(now?.document.scale.find(({ key }) => key === 'half-true')).toEqual({ ...HALF_TRUE, order: 3 });
    expect(before?.document.scale.map(({ label }) => label)).not.toContain('Half true');
    done(
      await publishSite(store, room.editor(), { ...SITE, fundingNote: 'A fund pays.', note: 'A fund.', version: 2 }),
    );
    expect(await readScale(store.read)).toEqual(CHANGED);
  });

  test('Every change of it says why, and none overwrites somebody else’s', async () => {
    await begun();
    const silent = await publishScale(store, room.admin(), { scale: CHANGED, note: '', version: 1 });
    expect(silent).toMatchObject({ reasons: [{ code: 'required', field: 'note' }] });
    done(await change(CHANGED));
    expect(await change(FIRST_SCALE)).toMatchObject({
      reasons: [{ code: 'changedMeanwhile' }],
      current: { scale: CHANGED, version: 2 },
    });
  });

  test('Ratings that cannot be told apart are refused in their fields', async () => {
    await begun();
    const [first, second, ...others] = FIRST_SCALE as [Rating, Rating, ...Rating[]];
    const refused = await change([first, { ...second, label: 'TRUE', icon: 'true' }, ...others]);
    expect(refused).toMatchObject({
      reasons: [
        { code: 'ratingLabelTwice', field: 'scale.1.label' },
        { code: 'ratingIconTwice', field: 'scale.1.icon' },
      ],
    });
    done(await change([first, { ...second, retired: true, icon: 'true' }, ...others]));
    expect(await change([first, { ...second, key: 'Mostly true!' }, ...others], 2)).toMatchObject({
      reasons: [{ field: 'scale.1.key' }],
    });
    expect(await change([first, { ...second, meaning: ' ' }, ...others], 2)).toMatchObject({
      reasons: [{ code: 'required', field: 'scale.1.meaning' }],
    });
  });

  test('A rating that was never given may go; one that was may be retired, and stays with the claims that have it', async () => {
    await begun();
    const claim = await checkedClaim(room, { verdict: { rating: 'mostly-false' } });
    const without = (key: string) => CHANGED.filter((step) => step.key !== key);
    expect(await change(without('mostly-false'))).toMatchObject({
      reasons: [{ code: 'ratingInUse', field: 'scale', params: { rating: 'Mostly false' } }],
    });
    done(await change(without('misleading')));
    const edition = await publish(room, claim.id);
    const retired = CHANGED.map((step) => (step.key === 'mostly-false' ? { ...step, retired: true } : step));
    done(await change(retired, 2));
    expect((await getWorkspace(store, claim.id))?.ratings.map(({ key }) => key)).toContain('mostly-false');

    const propose = (claimId: string, rating: string, version: number) =>
      proposeVerdict(store, room.checker(), verdictOf(claimId, { rating, version }));
    done(await propose(claim.id, 'mostly-false', 1));
    const other = await checkedClaim(room, { verdict: { rating: 'false' } });
    expect((await getWorkspace(store, other.id))?.ratings.map(({ key }) => key)).not.toContain('mostly-false');
    expect(await propose(other.id, 'mostly-false', 1)).toMatchObject({
      reasons: [{ code: 'ratingRetired', field: 'rating', params: { rating: 'Mostly false' } }],
    });
    expect(await propose(other.id, 'kind-of', 1)).toMatchObject({
      reasons: [{ code: 'notOnTheScale', field: 'rating' }],
    });
    expect(edition.number).toBe(1);
  });

  test('An edition keeps the word, the look and the number of its time, in every list too', async () => {
    await begun();
    done(await change(CHANGED));
    const claim = await checkedClaim(room, { verdict: { rating: 'half-true' } });
    await publish(room, claim.id);
    const renamed = CHANGED.map((step) =>
      step.key === 'half-true' ? { ...step, label: 'Half of it', tone: 'disputed' as const, value: null } : step,
    );
    done(await change(renamed, 2));

    const edition = await getEdition(store, claim.slug, 1);
    const { translations, label, meaning, value, tone, icon, settles } = HALF_TRUE;
    expect(edition?.edition.document.verdict.rating).toEqual({
      key: 'half-true',
      label,
      meaning,
      value,
      tone,
      icon,
      settles,
      translations,
      order: 3,
    });
    const row = async () => (await store.read.select().from(store.t.publishedClaims))[0];
    const listed = await row();
    expect(listed).toMatchObject({
      rating: 'half-true',
      ratingLabel: 'Half true',
      ratingTone: 'partly-true',
      ratingIcon: 'partly-true',
      ratingOrder: 3,
      settles: true,
    });
    expect(listed?.line.turns[0]).toMatchObject({ rating: 'half-true', tone: 'partly-true', label: 'Half true' });
    await rebuildProjections(store);
    expect(await row()).toEqual(listed);

    const next = (await getWorkspace(store, claim.id))?.draft.verdict?.rating;
    expect(next).toMatchObject({ label: 'Half of it', tone: 'disputed', value: null });
  });
});

describe('who changes a rating', () => {
  const shortened = CHANGED.map((step) =>
    step.key === 'mostly-false' ? { ...step, meaning: 'Wrong but for a lesser part.' } : step,
  );

  test('after its verdict was proposed has changed the edition: its approval is void, and they approve none of it', async () => {
    await begun();
    done(await change(CHANGED));
    const claim = await checkedClaim(room);
    const sent = done(
      await sendToReview(store, room.checker(), { claimId: claim.id, kind: 'first', note: 'First published.' }),
    );
    const ofSent = { claimId: claim.id, documentHash: sent.documentHash };
    done(await approve(store, room.editor(), ofSent));
    done(await planPublication(store, room.editor(), { ...ofSent, publishAt: '2025-01-16T08:00' }));
    expect((await getPlan(store, claim.id))?.ratingChanged).toBe(false);
    done(await change(shortened, 2));
    expect((await getPlan(store, claim.id))?.ratingChanged).toBe(true);
    expect(await publishPlanned(store, new Date('2025-01-17'))).toBe(0);

    const now = (await getReview(store, claim.id))?.frozen;
    const ofNow = { claimId: claim.id, documentHash: now?.documentHash ?? '' };
    expect(await approve(store, room.admin(), ofNow)).toMatchObject({ reasons: [{ code: 'fourEyes' }] });
    done(await approve(store, room.editor(), ofNow));
    expect(done(await publishEdition(store, room.editor(), ofNow)).number).toBe(1);
  });

  test('before it was proposed, or another one, has changed nothing in it', async () => {
    await begun();
    done(await change(shortened));
    const claim = await checkedClaim(room);
    done(
      await change(
        shortened.map((step) => (step.key === 'true' ? { ...step, label: 'Correct' } : step)),
        2,
      ),
    );
    const sent = done(
      await sendToReview(store, room.checker(), { claimId: claim.id, kind: 'first', note: 'First published.' }),
    );
    done(await approve(store, room.admin(), { claimId: claim.id, documentHash: sent.documentHash }));
  });

  test('is no conflict for whoever writes what the newsroom says of itself, and the other way round', async () => {
    await begun();
    done(await change(CHANGED));
    done(
      await publishSite(store, room.editor(), { ...SITE, fundingNote: 'A fund pays.', note: 'A fund.', version: 1 }),
    );
    done(await change(shortened, 2));
    const stale = await publishSite(store, room.admin(), { ...SITE, note: 'Other.', version: 1 });
    expect(stale).toMatchObject({ reasons: [{ code: 'changedMeanwhile' }], current: { fundingNote: 'A fund pays.' } });
  });

  test('leaves at least two to be given, and what changed in the audit', async () => {
    await begun();
    const none = await change(CHANGED.map((step) => ({ ...step, retired: step.key !== 'true' })));
    expect(none).toMatchObject({ reasons: [{ code: 'scaleTooShort', field: 'scale' }] });
    done(await change(shortened));
    const [entry] = await listActivity(store, { subjectId: 'site/2', size: 1 });
    expect(entry).toMatchObject({ type: 'scale.published', data: { number: 2 } });
    expect(JSON.stringify(entry?.data)).toContain('Wrong but for a lesser part.');
    expect(await everyRatingKey(store.read)).toContain('half-true');
  });
});
