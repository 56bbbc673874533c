import type {
  Claim,
  ClaimReview,
  CorrectionComment,
  CreativeWork,
  Organization,
  Person,
  WithContext,
} from 'schema-dts';
import type { Edition, EditionDocument, PartyRef } from './edition.ts';
import type { Licence } from './licence.ts';
import { BEST_RATING, WORST_RATING } from './rating.ts';
import { wikidataAddress } from './wikidata.ts';

// schema.org ClaimReview as Fact Check Explorer and others read it. Exactly one on the page of a claim's newest edition,
// none on older editions, days and withdrawn claims.

/** `url` is the claim's canonical address, `site` the newsroom's own. Null for a withdrawn claim: a verdict that is no
 *  longer stood by must not be picked up as one. */
export function claimReview(
  { header, document }: Edition,
  url: string,
  site: string,
  licence: Licence,
): WithContext<ClaimReview> | null {
  if (header.kind === 'withdrawal') return null;
  const { claim, verdict, newsroom } = document;
  const corrections = correctionComments({ header, document });
  const first = document.history[0]?.publishedAt ?? header.publishedAt.toISOString();
  const { value } = verdict.rating;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    claimReviewed: claim.shortForm ?? claim.words,
    itemReviewed: reviewedClaim(claim, url),
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdict.rating.label,
      ratingExplanation: verdict.summary,
      ...(value !== null && { ratingValue: value, bestRating: BEST_RATING, worstRating: WORST_RATING }),
    },
    author: { '@type': 'Organization', name: newsroom.name, url: site },
    datePublished: first,
    dateModified: header.publishedAt.toISOString(),
    inLanguage: newsroom.language,
    license: licence.url,
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

function reviewedClaim(claim: EditionDocument['claim'], url: string): Claim {
  const appearances = claim.appearances.flatMap(({ first, citation }) => {
    const { source } = citation;
    return source.url ? [{ first, work: creativeWork(source.title, source.url, source.publishedOn) }] : [];
  });
  const first = appearances.find((appearance) => appearance.first);
  const others = appearances.filter((appearance) => appearance !== first).map((appearance) => appearance.work);
  return {
    '@type': 'Claim',
    '@id': `${url}#claim`,
    author: claimant(claim.claimant),
    ...day('datePublished', claim.saidOn),
    ...(first && { firstAppearance: first.work }),
    ...(others.length > 0 && { appearance: others }),
  };
}

const claimant = ({ party, office }: EditionDocument['claim']['claimant']): Person | Organization =>
  party.kind === 'person'
    ? { '@type': 'Person', ...named(party), ...(office && { jobTitle: office }) }
    : { '@type': 'Organization', ...named(party) };

/** `sameAs` is the address, or are the addresses, by which others know whom we mean. */
function named({ name, website, links, wikidata }: PartyRef): { name: string; sameAs?: string | string[] } {
  const known = [website, ...links, wikidata && wikidataAddress(wikidata)].flatMap((address) => address || []);
  const [only] = known;
  return { name, ...(only && { sameAs: known.length === 1 ? only : known }) };
}

const creativeWork = (name: string, url: string, publishedOn: string | null): CreativeWork => ({
  '@type': 'CreativeWork',
  name,
  url,
  ...day('datePublished', publishedOn),
});

/** Every correction and clarification there was of the claim, oldest first. What is right is known of this edition alone. */
function correctionComments({ header, document }: Edition): CorrectionComment[] {
  const now = { kind: header.kind, note: document.note, publishedAt: header.publishedAt.toISOString() };
  return [...document.history, now].flatMap(({ kind, note, publishedAt }) => {
    if (kind !== 'correction' && kind !== 'clarification') return [];
    const right = publishedAt === now.publishedAt ? document.correction?.right : undefined;
    return [
      { '@type': 'CorrectionComment', text: [note, right].filter(Boolean).join(' '), datePublished: publishedAt },
    ];
  });
}

/** Only a plain year, month or day is an ISO 8601 date; "about", "perhaps" and intervals would be read wrongly. */
const day = (name: 'datePublished', saidOn: string | null): { datePublished?: string } =>
  saidOn && /^\d{4}(-\d{2}){0,2}$/.test(saidOn) ? { [name]: saidOn } : {};
