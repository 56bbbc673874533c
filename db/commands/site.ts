import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { canonicalSite } from '../../domain/canonical-site.ts';
import { changesOf } from '../../domain/changes.ts';
import { newsroomFields, newsroomSettings } from '../../domain/newsroom.ts';
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

/** Freezes and appends the next site edition; `said` is what it says beside its number. The same text twice is one edition. */
async function append(
  { tx, t, actor, now, record }: Work,
  last: LastSite,
  said: Omit<SiteDocument, 'schema' | 'number'>,
): Promise<{ number: number; documentHash: string }> {
  const documentOf = (number: number): SiteDocument => ({ schema: 'claimline/site/1', number, ...said });
  if (last && withoutNote(documentOf(last.number)) === withoutNote(last.read))
    return { number: last.number, documentHash: last.documentHash };
  if (last && !said.note) stop({ code: 'required', field: 'note' });
  const number = (last?.number ?? 0) + 1;
  const document = canonicalSite(documentOf(number));
  const documentHash = sha256(document);
  await tx.insert(t.siteEditions).values({ number, publishedAt: now, publishedBy: actor.name, documentHash, document });
  await record({ type: 'site.published', data: { number } }, { subjectId: `site/${number}` });
  return { number, documentHash };
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
    const isSame = last && withoutNote({ ...last.read, ...said }) === withoutNote(last.read);
    if (last && !isSame && version !== undefined)
      mustBeCurrent({ version: last.number }, version, siteFields(last.read));
    const { tx, t } = work;
    if (newsroom.name !== input.profile.name)
      await tx.update(t.newsroom).set({ name: input.profile.name }).where(eq(t.newsroom.id, newsroom.id));
    return append(work, last, said);
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
    mustBeCurrent({ version: last.number }, version, { scale: before });
    const problems = scaleProblems(scale);
    if (problems.length > 0) stop(...problems);
    const { tx, t } = work;
    const given = await tx.selectDistinct({ rating: t.verdicts.rating }).from(t.verdicts);
    const kept = new Set(scale.map(({ key }) => key));
    for (const step of before)
      if (!kept.has(step.key) && given.some(({ rating }) => rating === step.key))
        stop({ code: 'ratingInUse', field: 'scale', params: { rating: step.label } });
    return append(work, last, { ...last.read, scale: frozenScale(scale), note });
  },
);

/** Changes the zone and the languages the newsroom works in, and tells readers so where it has told them anything before.
 *  What was published keeps the days and the language of its time. */
export const changeNewsroom = command(
  newsroomSettings.extend({ version: z.int().min(1), note: text('passage') }),
  async (work, { version, note, ...input }) => {
    if (!canChangeSettings(work.actor)) stop({ code: 'notYourRole', params: { act: 'changeSettings' } });
    const newsroom = await requireNewsroom(work);
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
    if (last) await append(work, last, { ...last.read, working: input, note: note || null });
    return { version: version + 1 };
  },
);
