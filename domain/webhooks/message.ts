import type { Edition } from '../edition.ts';
import { claimAddress, editionAddress } from '../exports/export-context.ts';
import type { Licence } from '../licence.ts';
import { eventsOf, messageTypeOf } from './webhook.ts';

type Context = {
  /** Readers' address with its language. */
  site: string;
  /** The site's address without a path. */
  origin: string;
  licence: Licence;
};

/** The body of a message about an edition, the same however often it is sent. It says what happened and where the whole of it
 *  is; of a claim that was taken back it gives no verdict. */
export function webhookMessage({ header, document }: Edition, { site, origin, licence }: Context): string {
  const { claim, verdict, history, newsroom, correction } = document;
  // Addresses are those of the edition's own time: where a claim has another since, they lead on to it.
  const { slug } = claim;
  const events = eventsOf(document);
  const before = history.at(-1);
  const isGone = document.kind === 'withdrawal';
  return JSON.stringify({
    type: messageTypeOf(events),
    timestamp: header.publishedAt.toISOString(),
    data: {
      events,
      newsroom: { name: newsroom.name, sample: newsroom.sample },
      claim: {
        id: header.claimId,
        slug,
        words: claim.words,
        wording: claim.wording,
        language: claim.language,
        claimant: claim.claimant.party.name,
        address: claimAddress(site, slug),
      },
      edition: {
        number: header.number,
        kind: header.kind,
        note: header.note,
        publishedAt: header.publishedAt.toISOString(),
        documentHash: header.documentHash,
        previousHash: header.previousHash,
        position: header.position,
        address: editionAddress(site, slug, header.number),
        whole: `${origin}/api/v1/claims/${encodeURIComponent(slug)}/editions/${header.number}`,
      },
      verdict: isGone ? null : { rating: verdict.rating.key, label: verdict.rating.label, summary: verdict.summary },
      before: before
        ? {
            number: before.number,
            rating: before.rating.key,
            label: before.rating.label,
            documentHash: before.documentHash,
          }
        : null,
      correction: correction && { wrong: correction.wrong, right: correction.right },
      licence: licence.url,
    },
  });
}

/** The body of a message by which an address is tried. */
export const testMessage = (at: Date, newsroom: string): string =>
  JSON.stringify({ type: 'test', timestamp: at.toISOString(), data: { newsroom: { name: newsroom } } });
