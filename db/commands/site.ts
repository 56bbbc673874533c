import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Activity } from '../../domain/activity.ts';
import { canonicalSite } from '../../domain/canonical-site.ts';
import { changesOf } from '../../domain/changes.ts';
import { newsroomFields, newsroomSettings } from '../../domain/newsroom.ts';
import type { Rating, RatingKey } from '../../domain/rating.ts';
import {
  frozenScale,
  readSite,
  type SiteDocument,
  scaleInput,
  scaleOf,
  scaleProblems,
  siteFields,
  siteInput,
} from '../../domain/site.ts';
import { text } from '../../domain/text.ts';
import { canChangeSettings, canPublishSite } from '../../domain/workflow.ts';
import { sha256 } from '../document-hash.ts';
import { getNewsroom, type Newsroom } from '../newsroom.ts';
import { command, stop, type Work } from './command.ts';
import { mustBeCurrent } from './versions.ts';

// Whatever the newsroom says of itself is published in one numbered series, so that readers find every version of it: what it
// writes about itself, its scale, and in which zone and languages it works.

/** Two notes to the same text are no two editions. */
const withoutNote = (document: SiteDocument): string => canonicalSite({ ...document, note: null });

async function newestSite({ tx, t }: Work) {
  const [row] = await tx.select().from(t.siteEditions).orderBy(desc(t.siteEditions.number)).limit(1);
  return row ? { ...row, read: readSite(row.document) } : null;
}
type LastSite = Awaited<ReturnType<typeof newestSite>>;

async function requireNewsroom({ tx }: Work): Promise<Newsroom> {
  return (await getNewsroom(tx)) ?? stop({ code: 'noNewsroom' });
}

type Said = Omit<SiteDocument, 'schema' | 'number'>;
type Appended = { number: number; documentHash: string };

const isSaidAlready = (last: NonNullable<LastSite>, said: Said): boolean =>
  withoutNote({ ...last.read, ...said }) === withoutNote(last.read);

/** Freezes and appends the next site edition; `said` is what it says beside its number, `recorded` how it is written down. The
 *  same text twice is one edition. */
async function append(
  { tx, t, actor, now, record }: Work,
  last: LastSite,
  said: Said,
  recorded: (number: number) => Activity<'site.published'> | Activity<'scale.published'>,
): Promise<Appended> {
  if (last && isSaidAlready(last, said)) return { number: last.number, documentHash: last.documentHash };
  if (last && !said.note) stop({ code: 'required', field: 'note' });
  const number = (last?.number ?? 0) + 1;
  const document = canonicalSite({ schema: 'claimline/site/1', number, ...said });
  const documentHash = sha256(document);
  await tx.insert(t.siteEditions).values({ number, publishedAt: now, publishedBy: actor.name, documentHash, document });
  await record(recorded(number), { subjectId: `site/${number}` });
  return { number, documentHash };
}

/** Refuses what was written on an edition of which this part has been changed since. What was changed beside it is no conflict:
 *  the parts have forms of their own. */
async function mustBeCurrentPart(
  { tx, t }: Work,
  last: NonNullable<LastSite>,
  version: number,
  partOf: (document: SiteDocument) => Record<string, unknown>,
): Promise<void> {
  if (version === last.number) return;
  const [row] = await tx
    .select({ document: t.siteEditions.document })
    .from(t.siteEditions)
    .where(eq(t.siteEditions.number, version));
  const now = partOf(last.read);
  if (row && Object.keys(changesOf(partOf(readSite(row.document)), now)).length === 0) return;
  mustBeCurrent({ version: last.number }, version, now);
}

/** Publishes what the newsroom says of itself as the next site edition. The scale is frozen as it stands, so an old verdict
 *  can always be read by the scale of its time. The name it gives itself is the newsroom's from now on. `version` is the
 *  number of the edition it was written on, 0 for none; left out by whoever has read none, such as an import. */
export const publishSite = command(
  siteInput.extend({ version: z.int().min(0).optional() }),
  async (work, { version, ...input }) => {
    if (!canPublishSite(work.actor)) stop({ code: 'notYourRole', params: { act: 'publishSite' } });
    const newsroom = await requireNewsroom(work);
    const last = await newestSite(work);
    const said = {
      sample: newsroom.sample,
      ...input,
      scale: frozenScale(scaleOf(last?.read ?? null)),
      working: newsroomFields(newsroom),
    };
    if (last && version !== undefined && !isSaidAlready(last, said))
      await mustBeCurrentPart(work, last, version, siteFields);
    const { tx, t } = work;
    if (newsroom.name !== input.profile.name)
      await tx.update(t.newsroom).set({ name: input.profile.name }).where(eq(t.newsroom.id, newsroom.id));
    const changes = last ? changesOf(siteFields(last.read), input) : {};
    return append(work, last, said, (number) => ({ type: 'site.published', data: { number, changes } }));
  },
);

/** Publishes another scale, and all else that the newsroom says of itself as it stands. A rating that was ever proposed may be
 *  renamed and retired, and stays known. `version` is the number of the site edition that was read before. */
export const publishScale = command(
  scaleInput.extend({ version: z.int().min(1) }),
  async (work, { version, scale, note }) => {
    if (!canChangeSettings(work.actor)) stop({ code: 'notYourRole', params: { act: 'changeSettings' } });
    const last = (await newestSite(work)) ?? stop({ code: 'siteFirst' });
    const before = scaleOf(last.read);
    await mustBeCurrentPart(work, last, version, (document) => ({ scale: scaleOf(document) }));
    const problems = scaleProblems(scale);
    if (problems.length > 0) stop(...problems);
    const { tx, t } = work;
    const given = await tx.selectDistinct({ rating: t.verdicts.rating }).from(t.verdicts);
    const kept = new Set(scale.map(({ key }) => key));
    for (const step of before)
      if (!kept.has(step.key) && given.some(({ rating }) => rating === step.key))
        stop({ code: 'ratingInUse', field: 'scale', params: { rating: step.label } });
    const after = frozenScale(scale);
    const data = { keys: changedRatings(last.read.scale, after), changes: scaleChanges(before, scale) };
    return append(work, last, { ...last.read, scale: after, note }, (number) => ({
      type: 'scale.published',
      data: { number, ...data },
    }));
  },
);

/** Ratings of which an edition freezes something else than before. That one is no longer given is not frozen. */
function changedRatings(before: SiteDocument['scale'], after: SiteDocument['scale']): RatingKey[] {
  return after.flatMap(({ retired, ...step }) => {
    const { retired: _, ...was } = before.find(({ key }) => key === step.key) ?? { retired };
    return Object.keys(changesOf(was, step)).length > 0 ? [step.key] : [];
  });
}

/** The same for whoever reads what was done: by the ratings' words. */
function scaleChanges(before: readonly Rating[], after: readonly Rating[]) {
  const told = (scale: readonly Rating[]) => Object.fromEntries(scale.map(({ key, ...step }) => [key, step]));
  const names = (scale: readonly Rating[]) => scale.map(({ label }) => label);
  const [was, is] = [told(before), told(after)];
  return {
    ...changesOf({ scale: names(before) }, { scale: names(after) }),
    ...Object.fromEntries(
      after.flatMap(({ key, label }): [string, { before: unknown; after: unknown }][] => {
        const changes = Object.keys(changesOf({ one: was[key] }, { one: is[key] }));
        return changes.length > 0 ? [[label, { before: was[key] ?? null, after: is[key] }]] : [];
      }),
    ),
  };
}

/** Changes the zone and the languages the newsroom works in, and tells readers so where it has told them anything before.
 *  What was published keeps the days and the language of its time. */
export const changeNewsroom = command(
  newsroomSettings.extend({ version: z.int().min(1), note: text('passage') }),
  async (work, { version, note, ...input }) => {
    if (!canChangeSettings(work.actor)) stop({ code: 'notYourRole', params: { act: 'changeSettings' } });
    const newsroom = await requireNewsroom(work);
    if (input.languages.includes(input.language)) stop({ code: 'languageTwice', field: 'languages' });
    const before = newsroomFields(newsroom);
    mustBeCurrent(newsroom, version, before);
    const changes = changesOf(before, input);
    if (Object.keys(changes).length === 0) return { version };
    const last = await newestSite(work);
    const { tx, t } = work;
    await tx
      .update(t.newsroom)
      .set({ ...input, version: version + 1 })
      .where(eq(t.newsroom.id, newsroom.id));
    const data = { fields: Object.keys(changes), changes };
    await work.record({ type: 'newsroom.edited', data }, { subjectId: 'newsroom', version: version + 1 });
    if (last)
      await append(work, last, { ...last.read, working: input, note: note || null }, (number) => ({
        type: 'site.published',
        data: { number, changes },
      }));
    return { version: version + 1 };
  },
);
