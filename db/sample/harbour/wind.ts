import type { ClaimStory, VerdictTold } from '../story-book.ts';
import { interestOf } from './cast.ts';
import { ownWords } from './sources.ts';

const verdict: VerdictTold = {
  rating: 'mostly-false',
  cause: 'first',
  cites: ['mix-of-august'],
  originsReason: 'Only those who sell the electricity know its mix.',
  summary:
    'Wind gave 38 per cent of the electricity in August. The lesser part that holds: the company does pay for certificates from a wind farm.',
  reasoning:
    'The Energy Works sell the tram the same electricity as everybody: 38 per cent of it from wind in August, 41 from gas [E:mix-of-august].',
  unknown: ['How the mix is at the hours at which the tram runs.'],
  wouldChange: ['A supply for the tram alone, with proof of where it comes from.'],
  reviewBy: '2025-08-31', // the mix is another every year
};

/** Returned once by the editor, with two parties asked of whom one declined and one did not answer. */
export const wind: ClaimStory = {
  slug: 'tram-runs-on-nothing-but-wind',
  events: [
    {
      at: '2024-09-02 14:00',
      logs: {
        words: 'Our trams run on nothing but wind.',
        wording: 'verbatim',
        language: 'en',
        claimant: 'harbour-tram-company',
        saidOn: '2024-06/2024-08',
        venue: 'poster at the stops',
        topics: ['Environment', 'Transport'],
        whyChecked: 'It stands at every stop, and the city pays a subsidy for it.',
        appearances: [{ ...ownWords('wind-poster', 'the whole of it', '2024-09-02'), first: true }],
        searchedSupports: 'The company’s contracts in the city’s public register, 2022 to 2024: none for wind alone.',
      },
    },
    {
      at: '2024-09-03 10:00',
      asks: {
        party: 'harbour-tram-company',
        askedOn: '2024-09-03',
        channel: 'e-mail',
        deadline: '2024-09-06',
        outcome: 'awaiting',
      },
    },
    {
      at: '2024-09-03 10:10',
      asks: {
        party: 'harbour-energy-works',
        askedOn: '2024-09-03',
        channel: 'telephone',
        deadline: '2024-09-06',
        outcome: 'awaiting',
      },
    },
    {
      at: '2024-09-03 11:00',
      hears: 'mix-of-august',
      said: {
        by: 'harbour-energy-works',
        words: 'August: wind 38 per cent, gas 41, the rest from elsewhere.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2024-08',
        venue: 'table',
        citation: ownWords('energy-mix', 'row of August', '2024-09-03'),
      },
      bearing: {
        stance: 'rebuts',
        why: 'The mix of the electricity that the tram is sold, from those who sell it.',
        ...interestOf('harbour-energy-works'),
      },
    },
    {
      at: '2024-09-06 15:00',
      asks: {
        party: 'harbour-tram-company',
        askedOn: '2024-09-03',
        channel: 'e-mail',
        deadline: '2024-09-06',
        outcome: 'declined',
      },
    },
    {
      at: '2024-09-09 09:30',
      asks: {
        party: 'harbour-energy-works',
        askedOn: '2024-09-03',
        channel: 'telephone',
        deadline: '2024-09-06',
        outcome: 'no-answer',
      },
    },
    { at: '2024-09-09 10:00', proposes: verdict },
    { at: '2024-09-09 11:00', sends: { kind: 'first', note: 'First published.' } },
    {
      at: '2024-09-09 15:00',
      returns: 'The summary speaks of certificates, and the reasoning does not say where we have that from.',
    },
    {
      at: '2024-09-11 10:00',
      proposes: {
        ...verdict,
        summary:
          'Wind gave 38 per cent of the electricity in August, and gas 41. Nothing that we found sets the tram apart.',
        reasoning: `${verdict.reasoning} No contract in the public register buys wind for the tram alone. What holds is the lesser part: wind is the second largest share.`,
      },
    },
    { at: '2024-09-13 16:00', publishes: { kind: 'first', note: 'First published.' } },
  ],
};
