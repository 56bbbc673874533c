import type { ClaimStory } from '../story-book.ts';
import { FIRST_NOTE, NOT_ASKED, NOT_SEARCHED, relayedFromNyt, relayedInArticle } from './cast.ts';

const PRESS_CONFERENCE = 'No record of the press conference was read; Kun.uz says what the President said there.';

export const landedInPanama: ClaimStory = {
  slug: '119-people-landed-in-panama',
  events: [
    {
      at: '2025-02-15 16:00',
      logs: {
        words:
          'A U.S. Air Force flight landed overnight at an airport outside Panama City, carrying 119 people from "various nationalities."',
        wording: 'relayed',
        wordingBy: 'Kun.uz',
        shortForm: 'A U.S. Air Force flight landed in Panama with 119 people',
        language: 'en',
        claimant: 'jose-raul-mulino',
        office: 'President of Panama',
        saidOn: '2025-02-13',
        venue: 'press conference',
        topics: ['Migration', 'Panama'],
        whyChecked: 'It is the only exact number of people in the article, and a president gave it.',
        appearances: [{ ...relayedInArticle(4, PRESS_CONFERENCE), first: true }],
        searchedRebuts: NOT_SEARCHED,
        replyExcuse: NOT_ASKED,
      },
    },
    {
      at: '2025-02-15 16:10',
      hears: 'more-than-100',
      said: {
        by: 'the-new-york-times',
        words: 'More than 100 migrants on the first flight had entered the U.S. illegally.',
        wording: 'relayed',
        wordingBy: 'Kun.uz',
        language: 'en',
        saidOn: '2025-02',
        venue: 'report',
        citation: relayedFromNyt(3),
      },
      bearing: {
        stance: 'supports',
        why: '“More than 100” agrees with a count of 119, if it speaks of the same flight.',
        interest: 'none-known',
        bearsOn: '119 people',
      },
    },
    {
      at: '2025-02-15 16:30',
      proposes: {
        rating: 'unproven',
        cause: 'first',
        cites: ['more-than-100'],
        summary:
          'An official count, given at a press conference and consistent with a report of more than 100 migrants on the first flight. We know of no published list that confirms the number.',
        reasoning: [
          'The number is the President’s own, as Kun.uz reports it. A report of The New York Times, which was not read, is said to speak of more than 100 migrants on the first flight [E:more-than-100]. The two agree, without one confirming the other: what is passed on of the report gives no exact number, and it may speak of part of those on board.',
          'The claim is probable, and not confirmed.',
        ].join('\n\n'),
        unknown: ['Whether both speak of the same flight.', 'Who counted the people on board.'],
        wouldChange: ['A list of those on board, or a count by somebody other than the two governments.'],
      },
    },
    { at: '2025-02-16 16:10', publishes: { kind: 'first', note: FIRST_NOTE } },
  ],
};

export const twoMoreAircraft: ClaimStory = {
  slug: 'two-more-aircraft-with-around-360-migrants',
  events: [
    {
      at: '2025-02-15 16:45',
      logs: {
        words:
          'Two more military aircraft would arrive in Panama in the coming days, bringing around 360 additional migrants.',
        wording: 'relayed',
        wordingBy: 'Kun.uz',
        language: 'en',
        claimant: 'jose-raul-mulino',
        office: 'President of Panama',
        saidOn: '2025-02-13',
        venue: 'press conference',
        topics: ['Migration', 'Panama'],
        appearances: [{ ...relayedInArticle(10, PRESS_CONFERENCE), first: true }],
      },
    },
    {
      at: '2025-02-15 16:50',
      declines: 'A forecast: what would happen in the days to come could not be checked when it was said.',
    },
  ],
};
