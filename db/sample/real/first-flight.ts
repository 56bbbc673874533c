import type { ClaimStory } from '../story-book.ts';
import { appearancesOfNyt, FIRST_NOTE, NOT_ASKED, NOT_SEARCHED, relayedInArticle } from './cast.ts';

export const firstFlight: ClaimStory = {
  slug: 'first-flight-carried-uzbek-citizens',
  events: [
    {
      at: '2025-02-15 15:00',
      logs: {
        words:
          'The first flight took off from California, carrying migrants from China, Pakistan, Afghanistan, and Uzbekistan.',
        wording: 'relayed',
        wordingBy: 'Kun.uz',
        shortForm: 'The first flight to Panama carried Uzbek citizens',
        language: 'en',
        claimant: 'the-new-york-times',
        saidOn: '2025-02',
        venue: 'report',
        topics: ['Migration'],
        whyChecked: 'Whether citizens of Uzbekistan were on the flight is what the headline of the article rests on.',
        appearances: appearancesOfNyt(2),
        searchedSupports: NOT_SEARCHED,
        searchedRebuts: NOT_SEARCHED,
        replyExcuse: NOT_ASKED,
      },
    },
    {
      at: '2025-02-15 15:10',
      hears: 'ministry-is-aware',
      said: {
        by: 'mfa-of-uzbekistan',
        words: 'it is aware of these deportations and is cooperating with the U.S. government',
        wording: 'relayed',
        wordingBy: 'Kun.uz',
        language: 'en',
        saidOn: '../2025-02-15',
        venue: 'to Kun.uz',
        citation: relayedInArticle(16, 'Kun.uz reports in its own words what the ministry confirmed to it.'),
      },
      bearing: {
        stance: 'context',
        why: 'The ministry is aware of “these deportations”. As reported, it does not say who was on the first flight.',
        interest: 'interested',
        interestNote: 'Speaks for a government whose citizens the claim names.',
        bearsOn: 'Uzbekistan',
      },
    },
    {
      at: '2025-02-15 15:20',
      hears: 'various-nationalities',
      said: {
        by: 'jose-raul-mulino',
        office: 'President of Panama',
        words:
          'a U.S. Air Force flight landed overnight at an airport outside Panama City, carrying 119 people from "various nationalities."',
        wording: 'relayed',
        wordingBy: 'Kun.uz',
        language: 'en',
        saidOn: '2025-02-13',
        venue: 'press conference',
        citation: relayedInArticle(
          4,
          'No record of the press conference was read; Kun.uz says what was confirmed there.',
        ),
      },
      bearing: {
        stance: 'context',
        why: 'It confirms a flight with people of various nationalities and, as reported, names none of them.',
        interest: 'interested',
        interestNote: 'President of the country in which the flight landed.',
        bearsOn: 'migrants from China, Pakistan, Afghanistan, and Uzbekistan',
      },
    },
    {
      at: '2025-02-15 15:40',
      proposes: {
        rating: 'unproven',
        cause: 'first',
        cites: ['ministry-is-aware', 'various-nationalities'],
        summary:
          'Reported by The New York Times and passed on by Kun.uz, and not independently confirmed. The President of Panama spoke of people of various nationalities, and Uzbekistan’s ministry of deportations of which it is aware; neither, as reported, says who was on the flight.',
        reasoning: [
          'The report of The New York Times was not read. Two others speak of the same events. Uzbekistan’s Ministry of Foreign Affairs is aware of “these deportations” [E:ministry-is-aware], and the President of Panama confirmed a flight with people of “various nationalities” [E:various-nationalities].',
          'Both fit the claim. Neither confirms it: no nationality is named by the one, and no flight by the other.',
        ].join('\n\n'),
        unknown: ['The nationalities of the people on the first flight.', 'What the report rests on.'],
        wouldChange: [
          'A list of the passengers by nationality, from any of the governments involved.',
          'A statement by Uzbekistan’s ministry that its citizens were on this flight, or that they were not.',
        ],
      },
    },
    { at: '2025-02-16 15:10', publishes: { kind: 'first', note: FIRST_NOTE } },
  ],
};
