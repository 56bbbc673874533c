import type { PublishedClaim } from '../published.ts';
import { quotedIf } from '../quotation.ts';
import { claimAddress, type ExportContext, editionAddress, type RecordState } from './export-context.ts';
import { bullets, heading, inlineText, link, quoteBlock } from './markdown.ts';

/** A claim in a list, with the hash of the document it was read from. */
export type HashedClaim = PublishedClaim & { documentHash: string };

/** How a list in Markdown begins: what it holds, as of when, and the address where the same list can be seen. */
export function listHead(title: string, address: string, state: RecordState, { say, instant }: ExportContext): string {
  return `${[
    heading(1, title),
    bullets([`${say('asOf')} ${instant(state.publishedAt)}`, `${say('checkAt')} ${link(address, address)}`]),
  ].join('\n\n')}\n`;
}

/** One claim of a list. */
export function listEntry(claim: HashedClaim, { say, saidOn, instant, site, name }: ExportContext): string {
  const edition = editionAddress(site, claim.slug, claim.number);
  const parts = [
    `## ${link(quotedIf(claim.quotable, claim.words, claim.language), claimAddress(site, claim.slug))}`,
    `${link(claim.claimantName, `${site}/parties/${claim.claimantSlug}`)}. ${say('said', { date: saidOn(claim.saidOn) })}`,
    claim.withdrawn
      ? `**${say('withdrawn')}** ${say('verdictWas', { rating: inlineText(claim.ratingLabel) })}`
      : `**${say('verdictOf', { rating: inlineText(claim.ratingLabel) })}** ${say('since', { date: instant(claim.ratingSince) })}`,
    inlineText(claim.summary),
    claim.notice ? quoteBlock(claim.notice) : '',
    bullets([
      say('evidence', { supports: claim.supports, rebuts: claim.rebuts, context: claim.context }),
      `${say('edition')} ${link(String(claim.number), edition)} (${name(`kind.${claim.kind}`)}), ${instant(claim.publishedAt)}`,
      `${say('hash')} \`${claim.documentHash}\``,
    ]),
  ];
  return `\n${parts.filter(Boolean).join('\n\n')}\n`;
}
