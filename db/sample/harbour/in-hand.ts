import type { ClaimStory } from '../story-book.ts';
import { interestOf } from './cast.ts';
import { ownWords } from './sources.ts';

// Not public: what lies on the desk when somebody signs in for the first time.

/** Logged, and nothing done yet. */
export const quieterThanBuses: ClaimStory = {
  slug: 'the-tram-is-quieter-than-a-bus',
  events: [
    {
      at: '2025-01-29 10:00',
      logs: {
        words: 'The tram is quieter than any bus.',
        wording: 'verbatim',
        language: 'en',
        claimant: 'pim-larkspur',
        office: 'spokesperson',
        onBehalfOf: 'harbour-tram-company',
        saidOn: '2025-01',
        venue: 'morning talk on the radio',
        topics: ['Environment'],
        appearances: [{ ...ownWords('radio-interview', 'minute 21:10', '2025-01-29'), first: true }],
      },
    },
  ],
};

/** In review: an editor’s turn. */
export const stopsHaveRoofs: ClaimStory = {
  slug: 'every-stop-has-a-roof',
  events: [
    {
      at: '2025-01-29 11:00',
      logs: {
        words: 'Every stop of line 1 has a roof.',
        wording: 'verbatim',
        language: 'en',
        claimant: 'harbour-city-council',
        saidOn: '2024-12-05',
        venue: 'session',
        topics: ['Transport'],
        whyChecked: 'The council voted on the strength of it not to spend more on the stops.',
        appearances: [{ ...ownWords('council-minutes', '5 December, item 9', '2025-01-29'), first: true }],
        searchedSupports: 'The council’s own list of stops, January 2025: it does not speak of roofs.',
        replyExcuse: 'Anybody can see whether there is a roof.',
      },
    },
    {
      at: '2025-01-29 11:20',
      hears: 'two-without-roofs',
      said: {
        by: 'harbour-passengers-association',
        words: 'Fish Market and Customs House have none. We stood there in the rain.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2025-01-25',
        venue: 'stop-watch log',
        citation: ownWords('stop-watch-log', 'sheet 23', '2025-01-29'),
      },
      bearing: {
        stance: 'rebuts',
        why: 'They name two stops out of twelve, from having stood there.',
        ...interestOf('harbour-passengers-association'),
      },
    },
    {
      at: '2025-01-29 12:00',
      proposes: {
        rating: 'mostly-true',
        cause: 'first',
        cites: ['two-without-roofs'],
        originsReason: 'A stop can be looked at: we have seen the other ten ourselves.',
        summary: 'Ten of the twelve stops have a roof. Fish Market and Customs House have none.',
        reasoning: 'The riders name two stops without a roof [E:two-without-roofs]. We have seen the other ten.',
        unknown: ['Whether roofs are planned for the two.'],
        wouldChange: ['A roof at the two stops.'],
      },
    },
    { at: '2025-01-29 14:00', sends: { kind: 'first', note: 'First published.' } },
  ],
};
