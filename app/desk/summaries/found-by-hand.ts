import { getSummary } from '../../../db/queries/summary.ts';
import { WHOLE_SUMMARY } from '../../../domain/summary.ts';
import type { SummaryClaim } from '../../../domain/summary-order.ts';
import { getStore, readNewsroom } from '../../store.ts';

const MOST_FOUND = 8;

/** Claims that these words find, without those that are in the summary. */
export async function foundByHand(words: string, shown: ReadonlySet<string>): Promise<SummaryClaim[]> {
  const newsroom = await readNewsroom();
  if (words.trim() === '' || !newsroom) return [];
  const asked = { ...WHOLE_SUMMARY, words: words.slice(0, 200) };
  const { claims } = await getSummary(await getStore(), asked, { timeZone: newsroom.timeZone, now: new Date() });
  return claims.filter(({ key }) => !shown.has(key)).slice(0, MOST_FOUND);
}
