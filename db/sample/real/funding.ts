import type { ClaimStory } from '../story-book.ts';
import { FIRST_NOTE, inArticle, NOT_ASKED, NOT_SEARCHED } from './cast.ts';

export const funding: ClaimStory = {
  slug: 'us-funds-flights-and-repatriation',
  events: [
    {
      at: '2025-02-15 17:00',
      logs: {
        words: 'The U.S. funds the flights to Panama and will cover the migrants’ repatriation from there.',
        wording: 'ours',
        language: 'en',
        claimant: 'kun-uz',
        saidOn: '2025-02-15',
        venue: 'article',
        topics: ['Migration', 'Public money'],
        whyChecked: 'Who pays is stated as a fact, and not by whom it became known.',
        appearances: [{ ...inArticle(7), first: true }],
        searchedSupports: NOT_SEARCHED,
        searchedRebuts: NOT_SEARCHED,
        replyExcuse: NOT_ASKED,
      },
    },
    {
      at: '2025-02-15 17:20',
      proposes: {
        rating: 'unproven',
        cause: 'first',
        cites: [],
        citesNone: true,
        summary:
          'The article says that this “has been revealed”, and not by whom. It names nobody whose word could be weighed, and no document.',
        reasoning:
          'Kun.uz writes: “It has been revealed that the U.S. is funding these flights and will also cover the costs of repatriating the migrants from Panama” (paragraph 7). No party is named there that knows it at first hand, so there is no evidence to put to the claim on either side. Nor do we know of any that contradicts it.',
        unknown: ['Who revealed it, and to whom.', 'Whether both kinds of cost are meant to be paid in full.'],
        wouldChange: ['A budget, a contract or a statement by either government that says who pays.'],
      },
    },
    { at: '2025-02-17 09:10', publishes: { kind: 'first', note: FIRST_NOTE } },
  ],
};
