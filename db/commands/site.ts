import { desc } from 'drizzle-orm';
import { z } from 'zod';
import { canonicalSite } from '../../domain/canonical-site.ts';
import { RATING_TEXTS, SCALE } from '../../domain/rating.ts';
import { readSite, type SiteDocument, siteFields, siteInput } from '../../domain/site.ts';
import { canPublishSite } from '../../domain/workflow.ts';
import { sha256 } from '../document-hash.ts';
import { getNewsroom } from '../newsroom.ts';
import { command, stop } from './command.ts';
import { mustBeCurrent } from './versions.ts';

/** Two notes to the same text are no two editions. */
const withoutNote = (document: SiteDocument): string => canonicalSite({ ...document, note: null });

/** Publishes what the newsroom says of itself as the next site edition. The scale is frozen as it stands, so an old verdict
 *  can always be read by the scale of its time. The same text twice is one edition. `version` is the number of the edition
 *  it was written on, 0 for none; left out by whoever has read none, such as an import. */
export const publishSite = command(
  siteInput.extend({ version: z.int().min(0).optional() }),
  async ({ tx, t, actor, now, record }, { version, ...input }) => {
    if (!canPublishSite(actor)) stop({ code: 'notYourRole', params: { act: 'publishSite' } });
    const newsroom = await getNewsroom(tx);
    if (!newsroom) return stop({ code: 'noNewsroom' });
    const [row] = await tx.select().from(t.siteEditions).orderBy(desc(t.siteEditions.number)).limit(1);
    const last = row && { ...row, read: readSite(row.document) };
    const documentOf = (number: number): SiteDocument => ({
      schema: 'claimline/site/1',
      number,
      sample: newsroom.sample,
      ...input,
      scale: SCALE.map(({ key, order, value }) => ({ key, order, value, ...RATING_TEXTS[key] })),
    });
    if (last && withoutNote(documentOf(last.number)) === withoutNote(last.read))
      return { number: last.number, documentHash: last.documentHash };
    if (last && version !== undefined) mustBeCurrent({ version: last.number }, version, siteFields(last.read));
    if (last && !input.note) stop({ code: 'required', field: 'note' });

    const number = (last?.number ?? 0) + 1;
    const document = canonicalSite(documentOf(number));
    const documentHash = sha256(document);
    await tx
      .insert(t.siteEditions)
      .values({ number, publishedAt: now, publishedBy: actor.name, documentHash, document });
    await record({ type: 'site.published', data: { number } }, { subjectId: `site/${number}` });
    return { number, documentHash };
  },
);
