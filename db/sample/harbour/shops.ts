import type { ClaimStory } from '../story-book.ts';
import { interestOf } from './cast.ts';
import { ownWords } from './sources.ts';

/** Disputed, and then taken back: it had been laid at the door of the wrong party. */
export const shops: ClaimStory = {
  slug: 'twelve-shops-closed-because-of-the-works',
  events: [
    {
      at: '2024-08-20 10:00',
      logs: {
        words: 'Twelve shops have closed because of the tram works.',
        wording: 'verbatim',
        language: 'en',
        claimant: 'dockside-residents-group',
        saidOn: '../2024-08-15',
        venue: 'leaflet',
        topics: ['Trade', 'Transport'],
        whyChecked: 'The council was to vote on compensation for the shops.',
        appearances: [{ ...ownWords('shops-leaflet', 'first side', '2024-08-20'), first: true }],
        searchedSupports: 'The register of trades, May to August 2024: it gives no reasons for closing.',
      },
    },
    {
      at: '2024-08-21 10:00',
      asks: {
        party: 'dockside-residents-group',
        askedOn: '2024-08-21',
        channel: 'letter',
        deadline: '2024-08-28',
        outcome: 'awaiting',
      },
    },
    {
      at: '2024-08-22 10:00',
      hears: 'three-members',
      said: {
        by: 'quay-traders-guild',
        words: 'Of our members three have given up this summer, and one of them says that it was the works.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2024-08',
        venue: 'circular to members',
        citation: ownWords('traders-circular', 'August, page 1', '2024-08-22'),
      },
      bearing: {
        stance: 'rebuts',
        why: 'It counts three, and gives a reason for one.',
        ...interestOf('quay-traders-guild'),
      },
    },
    {
      at: '2024-08-23 10:00',
      hears: 'no-shop',
      said: {
        by: 'harbour-city-council',
        words: 'No shop has applied for help on the ground of the works.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2024-08-21',
        venue: 'session',
        citation: ownWords('council-minutes', '21 August, item 5', '2024-08-23'),
      },
      bearing: {
        stance: 'rebuts',
        why: 'Those who pay compensation know of no case.',
        ...interestOf('harbour-city-council'),
      },
    },
    {
      at: '2024-08-29 09:30',
      asks: {
        party: 'dockside-residents-group',
        askedOn: '2024-08-21',
        channel: 'letter',
        deadline: '2024-08-28',
        outcome: 'no-answer',
      },
    },
    {
      at: '2024-08-29 10:00',
      proposes: {
        rating: 'disputed',
        cause: 'first',
        cites: ['three-members', 'no-shop'],
        summary: 'The leaflet says twelve, the guild three and the council none. No register says why a shop closed.',
        reasoning:
          'The guild knows of three shops, and of one whose owner blames the works [E:three-members]. The council knows of no application for help [E:no-shop]. All three have an interest, and the register of trades gives no reasons.',
        unknown: ['Which twelve shops are meant.'],
        wouldChange: ['A list of the shops, with the word of their owners.'],
      },
    },
    { at: '2024-08-30 16:00', publishes: { kind: 'first', note: 'First published.' } },
    {
      at: '2024-12-06 16:00',
      withdraws:
        'We attributed the leaflet to the Dockside Residents’ Group. It was signed “Dockside neighbours”, and the group has shown us that it neither wrote nor spread it. We do not know who did. The claim is taken back; what we published stays readable.',
    },
  ],
};
