import type { Edition } from '../edition.ts';
import { quoted } from '../quotation.ts';
import { BEST_RATING, WORST_RATING } from '../rating.ts';

// Google Fact Check Tools API, v1alpha1: the shapes its clients read. Only editions that stand are given out: a withdrawn claim
// has no review.

type Where = {
  /** The page of the claim, and where the newsroom's own page is. */
  url: string;
  site: string;
};

/** A host as publishers are named there: without protocol and `www`. */
export const siteOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** Dates there are moments. A day is its beginning in UTC; what is less exact has none. */
const moment = (saidOn: string | null): string | undefined =>
  saidOn && /^\d{4}-\d{2}-\d{2}$/.test(saidOn) ? `${saidOn}T00:00:00Z` : undefined;
const instant = (at: Date): string => at.toISOString().replace(/\.\d{3}Z$/, 'Z');

/** A claim with our review, as `claims:search` lists it. */
export function searchedClaim({ header, document }: Edition, { url, site }: Where) {
  const { claim, newsroom, verdict } = document;
  const claimDate = moment(claim.saidOn);
  return {
    text: claim.words,
    claimant: claim.claimant.party.name,
    ...(claimDate && { claimDate }),
    claimReview: [
      {
        publisher: { name: newsroom.name, site: siteOf(site) },
        url,
        title: quoted(claim),
        reviewDate: instant(header.publishedAt),
        textualRating: verdict.rating.label,
        languageCode: newsroom.language,
      },
    ],
  };
}

/** A page with its markup, as `pages` has it. Its name is that of the claim for life. */
export function markupPage({ header, document }: Edition, { url, site }: Where) {
  const { claim, newsroom, verdict } = document;
  const { party, office } = claim.claimant;
  const { value, label } = verdict.rating;
  const appearances = claim.appearances.flatMap(({ first, citation }) =>
    citation.source.url ? [{ first, url: citation.source.url }] : [],
  );
  const first = appearances.find((appearance) => appearance.first);
  const others = appearances.filter((appearance) => appearance !== first).map((appearance) => appearance.url);
  const claimDate = moment(claim.saidOn);
  return {
    name: `pages/${header.claimId}`,
    pageUrl: url,
    publishDate: document.history[0] ? instant(new Date(document.history[0].publishedAt)) : instant(header.publishedAt),
    versionId: header.documentHash,
    claimReviewAuthor: { name: newsroom.name, imageUrl: `${new URL(site).origin}/icon.svg` },
    claimReviewMarkups: [
      {
        url,
        claimReviewed: claim.shortForm ?? claim.words,
        ...(claimDate && { claimDate }),
        ...(claim.venue && { claimLocation: claim.venue }),
        ...(first && { claimFirstAppearance: first.url }),
        ...(others.length > 0 && { claimAppearances: others }),
        claimAuthor: {
          name: party.name,
          ...(office && { jobTitle: office }),
          ...(party.website && { sameAs: party.website }),
        },
        rating: {
          textualRating: label,
          ...(value !== null && { ratingValue: value, bestRating: BEST_RATING, worstRating: WORST_RATING }),
          ratingExplanation: verdict.summary,
        },
      },
    ],
  };
}
