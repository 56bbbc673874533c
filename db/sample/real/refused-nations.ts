import type { ClaimStory } from '../story-book.ts';
import { appearancesOfNyt, FIRST_NOTE, inArticle, NOT_ASKED, NOT_SEARCHED } from './cast.ts';

export const refusedNations: ClaimStory = {
  slug: 'some-asian-nations-refused-deported-citizens',
  events: [
    {
      at: '2025-02-15 14:00',
      logs: {
        words: 'Some Asian nations have refused to accept their deported citizens.',
        wording: 'relayed',
        wordingBy: 'Kun.uz',
        language: 'en',
        claimant: 'the-new-york-times',
        saidOn: '2025-02',
        venue: 'report',
        topics: ['Migration', 'Diplomacy'],
        whyChecked: 'The article says that it complicates the deportations, and an embassy denies it for one country.',
        appearances: appearancesOfNyt(1),
        searchedSupports: NOT_SEARCHED,
        searchedRebuts: NOT_SEARCHED,
        replyExcuse: NOT_ASKED,
      },
    },
    {
      at: '2025-02-15 14:10',
      weighs: 'embassy-denial',
      bearing: {
        stance: 'context',
        why: 'It denies the report for Uzbekistan only. Of any other country it says nothing.',
        interest: 'interested',
        interestNote: 'Speaks for the government that is carrying out the deportations.',
      },
    },
    {
      at: '2025-02-15 14:20',
      hears: 'three-other-countries',
      said: {
        by: 'kun-uz',
        words:
          'The U.S. Embassy in Uzbekistan has strongly denied The New York Times report, which claimed that Uzbekistan, along with three other countries, refused to accept deported nationals.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2025-02-15',
        venue: 'article',
        citation: inArticle(14),
      },
      bearing: {
        stance: 'context',
        why: 'It speaks of “three other countries” and does not name them there.',
        interest: 'none-known',
      },
    },
    {
      at: '2025-02-15 14:40',
      proposes: {
        rating: 'unproven',
        cause: 'first',
        cites: ['embassy-denial', 'three-other-countries'],
        summary:
          'We know it only through Kun.uz, as a report of The New York Times. The nations are not named with it, and the one denial that we know of concerns Uzbekistan alone.',
        reasoning: [
          'The report of The New York Times was not read. Kun.uz gives the claim without naming the nations, and further on speaks of Uzbekistan “along with three other countries” that it does not name there [E:three-other-countries].',
          'The U.S. Embassy in Uzbekistan denies that Uzbekistan does not want to cooperate [E:embassy-denial]. That bears on one country out of several, and whether Uzbekistan is among those meant here is a claim of its own.',
        ].join('\n\n'),
        unknown: ['Which nations are meant.', 'What the report rests on.'],
        wouldChange: [
          'The report itself, with the nations named.',
          'A statement by the government of a nation that is meant, or a record of a refusal.',
        ],
      },
    },
    { at: '2025-02-16 12:10', publishes: { kind: 'first', note: FIRST_NOTE } },
  ],
};
