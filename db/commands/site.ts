import { desc } from 'drizzle-orm';
import { canonicalSite } from '../../domain/canonical-site.ts';
import { RATING_TEXTS, SCALE } from '../../domain/rating.ts';
import { type SiteDocument, siteInput } from '../../domain/site.ts';
import { canPublishSite } from '../../domain/workflow.ts';
import { sha256 } from '../document-hash.ts';
import { getNewsroom } from '../newsroom.ts';
import { command, stop } from './command.ts';

/** Publishes what the newsroom says of itself as the next site edition. The scale is frozen as it stands, so an old verdict
 *  can always be read by the scale of its time. The same text twice is one edition. */
export const publishSite = command(siteInput, async ({ tx, t, actor, now, record }, input) => {
  if (!canPublishSite(actor)) stop({ code: 'notYourRole', params: { act: 'publish' } });
  const newsroom = await getNewsroom(tx, t);
  if (!newsroom) return stop({ code: 'noNewsroom' });
  const [last] = await tx.select().from(t.siteEditions).orderBy(desc(t.siteEditions.number)).limit(1);
  const documentOf = (number: number): SiteDocument => ({
    schema: 'claimline/site/1',
    number,
    sample: newsroom.sample,
    ...input,
    scale: SCALE.map(({ key, order, value }) => ({ key, order, value, ...RATING_TEXTS[key] })),
  });
  if (last && canonicalSite(documentOf(last.number)) === last.document)
    return { number: last.number, documentHash: last.documentHash };

  const number = (last?.number ?? 0) + 1;
  const document = canonicalSite(documentOf(number));
  const documentHash = sha256(document);
  await tx.insert(t.siteEditions).values({ number, publishedAt: now, publishedBy: actor.name, documentHash, document });
  await record({ type: 'site.published', data: { number } }, { subjectId: `site/${number}` });
  return { number, documentHash };
});
