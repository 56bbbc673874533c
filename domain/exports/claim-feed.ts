import { claimReview } from '../claim-review.ts';
import type { Edition } from '../edition.ts';
import type { Licence } from '../licence.ts';
import { claimAddress } from './export-context.ts';

// Data Commons' feed of fact checks (datacommons.org/factcheck/download): a DataFeed whose items hold a ClaimReview each. It is
// written in pieces, so that a newsroom of any size is sent from its first second on.

/** `asOf` is the newsroom's last publication. */
const feedHead = (asOf: Date, licence: Licence): string =>
  `{"@context":"http://schema.org","@type":"DataFeed","dateModified":${JSON.stringify(asOf.toISOString())},"license":${JSON.stringify(licence.url)},"dataFeedElement":[`;

const FEED_TAIL = ']}\n';

/** The item of a claim's newest edition; null for a withdrawn claim, of which no verdict may be picked up. */
function feedItem(edition: Edition, site: string, licence: Licence): string | null {
  const url = claimAddress(site, edition.document.claim.slug);
  const review = claimReview(edition, url, site, licence);
  if (!review) return null;
  const { header, document } = edition;
  return JSON.stringify({
    '@type': 'DataFeedItem',
    url,
    dateCreated: document.history[0]?.publishedAt ?? header.publishedAt.toISOString(),
    dateModified: header.publishedAt.toISOString(),
    item: [review],
  });
}

/** A whole feed, piece by piece. */
export async function* feedPieces(
  batches: AsyncIterable<readonly Edition[]>,
  asOf: Date,
  site: string,
  licence: Licence,
): AsyncGenerator<string> {
  yield feedHead(asOf, licence);
  let before = '';
  for await (const batch of batches) {
    const items = batch.flatMap((edition) => feedItem(edition, site, licence) ?? []);
    if (items.length === 0) continue;
    yield before + items.join(',');
    before = ',';
  }
  yield FEED_TAIL;
}
