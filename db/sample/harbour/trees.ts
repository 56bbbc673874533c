import type { ClaimStory, VerdictTold } from '../story-book.ts';
import { interestOf } from './cast.ts';
import { ownWords } from './sources.ts';

const verdict: VerdictTold = {
  rating: 'false',
  cause: 'first',
  cites: ['fourteen-permits', 'stumps'],
  summary: 'The city’s own register holds fourteen felling permits for the line, all of them used.',
  reasoning:
    'The register of felling permits lists fourteen trees “for tram line 1”, each with the day on which it was felled [E:fourteen-permits]. The neighbours counted as many stumps [E:stumps].',
  unknown: ['How many trees will be planted, and when.'],
  wouldChange: ['Proof that the entries in the register are wrong.'],
};

/** False by a register; the answer of the party came after publication and is an update. */
export const trees: ClaimStory = {
  slug: 'no-tree-was-felled-for-the-tram',
  events: [
    {
      at: '2024-07-02 14:00',
      logs: {
        words: 'Not one tree was felled for the tram.',
        wording: 'verbatim',
        language: 'en',
        claimant: 'pim-larkspur',
        office: 'spokesperson',
        onBehalfOf: 'harbour-tram-company',
        saidOn: '2024-06~',
        venue: 'morning talk on the radio',
        topics: ['Environment', 'Transport'],
        whyChecked: 'The company’s permit for the line obliges it to spare or replace trees.',
        appearances: [{ ...ownWords('radio-interview', 'minute 12:40', '2024-07-02'), first: true }],
        searchedSupports: 'The company’s press releases, 2022 to 2024: nothing found.',
      },
    },
    {
      at: '2024-07-08 10:30',
      asks: {
        party: 'harbour-tram-company',
        askedOn: '2024-07-08',
        channel: 'e-mail',
        deadline: '2024-07-15',
        outcome: 'awaiting',
      },
    },
    {
      at: '2024-07-08 11:00',
      hears: 'fourteen-permits',
      said: {
        by: 'harbour-city-council',
        words: 'Permits 231 to 244: plane tree, for tram line 1, felled.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2023-11/2024-02',
        venue: 'register',
        citation: ownWords('felling-register', 'rows 231 to 244', '2024-07-08'),
      },
      bearing: {
        stance: 'rebuts',
        why: 'The public record of each tree, made at the time.',
        ...interestOf('harbour-city-council'),
      },
    },
    {
      at: '2024-07-08 11:30',
      hears: 'stumps',
      said: {
        by: 'dockside-residents-group',
        words: 'We counted fourteen stumps between the bridge and the fish market.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '../2024-07-05',
        venue: 'letter',
        citation: ownWords('dockside-letters', 'letter 7', '2024-07-08'),
      },
      bearing: {
        stance: 'rebuts',
        why: 'The same number, counted on the spot.',
        ...interestOf('dockside-residents-group'),
      },
    },
    { at: '2024-07-09 11:00', proposes: verdict },
    { at: '2024-07-12 16:00', publishes: { kind: 'first', note: 'First published. The company’s answer is awaited.' } },
    {
      at: '2024-08-01 10:30',
      asks: {
        party: 'harbour-tram-company',
        askedOn: '2024-07-08',
        channel: 'e-mail',
        deadline: '2024-07-15',
        outcome: 'answered',
        answer:
          'Our spokesperson meant the trees of the park. The planes on the quay were ill and would have gone anyway.',
      },
    },
    {
      at: '2024-08-01 11:00',
      proposes: {
        ...verdict,
        reasoning: `${verdict.reasoning}\n\nThe company answers that the planes were ill. The register gives no such ground for any of the fourteen permits.`,
      },
    },
    {
      at: '2024-08-02 16:00',
      publishes: {
        kind: 'update',
        note: 'The company’s answer was added, two weeks after its deadline. The verdict stays.',
      },
    },
  ],
};
