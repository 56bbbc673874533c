import type { ClaimStory, VerdictTold } from '../story-book.ts';
import { interestOf } from './cast.ts';
import { ownWords } from './sources.ts';

const verdict: VerdictTold = {
  rating: 'true',
  cause: 'first',
  cites: ['contract-day', 'first-tram'],
  summary: 'The contract of 2022 names the first week of May 2024, and the first tram ran on 4 May.',
  reasoning:
    'The contract promises the opening for “the first week of May 2024” [E:contract-day]. The newspaper rode on the first tram on Saturday, 4 May [E:first-tram].',
  unknown: ['Whether an earlier day had been named before the contract.'],
  wouldChange: ['An agreement with an earlier day that was still in force in 2024.'],
};

/** True from the first, and made clearer after eight months in which nothing happened to it. */
export const opening: ClaimStory = {
  slug: 'first-line-opened-on-the-promised-day',
  events: [
    {
      at: '2024-05-06 10:00',
      logs: {
        words: 'The first line opened on the day we promised.',
        wording: 'verbatim',
        language: 'en',
        claimant: 'ada-marrow',
        office: 'Mayor',
        onBehalfOf: 'harbour-city-council',
        saidOn: '2024-05-04',
        venue: 'speech at the opening',
        topics: ['Transport', 'Promises'],
        whyChecked: 'The second line is promised in the same words.',
        appearances: [{ ...ownWords('opening-speech', 'second page', '2024-05-06'), first: true }],
        searchedRebuts: 'The Harbour Gazette and the minutes of the council, 2022 to 2024: nothing found.',
        replyExcuse: 'The claim is borne out by the contract, so there was nothing to put to the Mayor.',
      },
    },
    {
      at: '2024-05-06 11:00',
      hears: 'contract-day',
      said: {
        by: 'harbour-tram-company',
        words: 'Line 1 opens to passengers in the first week of May 2024.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2022',
        venue: 'contract',
        citation: ownWords('contract-2022', 'clause 3', '2024-05-06'),
      },
      bearing: {
        stance: 'supports',
        why: 'It is the promise itself, in writing.',
        ...interestOf('harbour-tram-company'),
      },
    },
    {
      at: '2024-06-03 10:00',
      hears: 'first-tram',
      said: {
        by: 'harbour-gazette',
        words: 'At 8:02 on Saturday the doors closed behind 140 passengers, and the first tram left.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2024-05-04',
        venue: 'report from the platform',
        citation: ownWords('gazette-tram-pages', '6 May, column 1', '2024-06-03'),
      },
      bearing: { stance: 'supports', why: 'A reporter who was there gives the day.', ...interestOf('harbour-gazette') },
    },
    { at: '2024-06-03 11:00', proposes: verdict },
    { at: '2024-06-03 15:00', publishes: { kind: 'first', note: 'First published.' } },
    {
      at: '2025-01-28 10:30',
      proposes: {
        ...verdict,
        reasoning: `${verdict.reasoning}\n\nBy “the day we promised” we understand the day in the contract of 2022, which was in force when the line opened. We have not looked into what was said before it.`,
      },
    },
    {
      at: '2025-01-28 15:00',
      publishes: {
        kind: 'clarification',
        note: 'A reader asked which promise was meant. We say so now: the one in the contract of 2022. The verdict stays.',
      },
    },
  ],
};
