import type { Mask } from './field-mask.ts';

/** Which fields an answer may have; those below one that holds others, null for one that holds a text or a number. */
export type Fields = { readonly [name: string]: Fields | null };

const author = { name: null, imageUrl: null };

const page = {
  name: null,
  pageUrl: null,
  publishDate: null,
  versionId: null,
  claimReviewAuthor: author,
  claimReviewMarkups: {
    url: null,
    claimReviewed: null,
    claimDate: null,
    claimLocation: null,
    claimFirstAppearance: null,
    claimAppearances: null,
    claimAuthor: { ...author, jobTitle: null, sameAs: null },
    rating: {
      textualRating: null,
      ratingValue: null,
      bestRating: null,
      worstRating: null,
      ratingExplanation: null,
      imageUrl: null,
    },
  },
};

/** The fields of each answer, as Google's interface has them; ours has some of them always, some of them never. */
export const ANSWER_FIELDS = {
  search: {
    claims: {
      text: null,
      claimant: null,
      claimDate: null,
      claimReview: {
        publisher: { name: null, site: null },
        url: null,
        title: null,
        reviewDate: null,
        textualRating: null,
        languageCode: null,
      },
    },
    nextPageToken: null,
  },
  list: { claimReviewMarkupPages: page, nextPageToken: null },
  page,
} satisfies Record<string, Fields>;

/** The first path of a mask that leads to no field, its names joined by points; null where each leads to one. A `*` leads on
 *  where any of the fields it stands for does. */
export function pathToNothing(mask: Mask, fields: Fields): string | null {
  for (const [name, below] of mask) {
    const meant = name === '*' ? Object.values(fields) : Object.hasOwn(fields, name) ? [fields[name] ?? null] : [];
    const lost = meant.map((inner) => (below === null ? null : pathToNothing(below, inner ?? {})));
    if (lost.includes(null)) continue;
    return [name, ...lost.slice(0, 1)].join('.');
  }
  return null;
}
