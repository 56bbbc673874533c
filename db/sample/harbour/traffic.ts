import type { ClaimStory } from '../story-book.ts';
import { interestOf } from './cast.ts';
import { ownWords } from './sources.ts';

/** A number that is right and leads astray, and evidence that the newsroom no longer relies on. */
export const traffic: ClaimStory = {
  slug: 'car-traffic-fell-by-half',
  events: [
    {
      at: '2024-07-16 10:00',
      logs: {
        words: 'Since the tram runs, car traffic on the Quay Road has fallen by half.',
        wording: 'verbatim',
        language: 'en',
        claimant: 'ada-marrow',
        office: 'Mayor',
        onBehalfOf: 'harbour-city-council',
        saidOn: '2024-07',
        venue: 'speech to the council',
        topics: ['Transport', 'Statistics'],
        whyChecked: 'It is the main argument for closing the Quay Road to cars.',
        appearances: [{ ...ownWords('traffic-speech', 'third page', '2024-07-16'), first: true }],
        searchedRebuts: 'The Harbour Gazette, May to July 2024: nothing found.',
      },
    },
    {
      at: '2024-07-16 10:15',
      asks: {
        party: 'ada-marrow',
        askedOn: '2024-07-16',
        channel: 'telephone',
        deadline: '2024-07-18',
        outcome: 'declined',
      },
    },
    {
      at: '2024-07-16 10:30',
      hears: 'gazette-count',
      said: {
        by: 'harbour-gazette',
        words: 'We counted 610 cars an hour where there used to be 1,240.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2024-06/2024-07',
        venue: 'own count',
        citation: ownWords('gazette-tram-pages', '12 July, column 1', '2024-07-16'),
      },
      bearing: { stance: 'supports', why: 'A count on the road in question: half.', ...interestOf('harbour-gazette') },
    },
    {
      at: '2024-07-17 10:00',
      proposes: {
        rating: 'unproven',
        cause: 'first',
        cites: ['gazette-count'],
        summary: 'One count by a newspaper agrees with it. Whether the tram is the reason, nobody has shown.',
        reasoning:
          'The newspaper counted half as many cars as there used to be [E:gazette-count]. It does not say on how many days, and says nothing of the reason.',
        unknown: ['What else changed on the Quay Road.'],
        wouldChange: ['A count by the Road Agency.'],
      },
    },
    { at: '2024-07-19 16:00', publishes: { kind: 'first', note: 'First published.' } },
    {
      at: '2024-09-16 10:00',
      hears: 'lane-closed',
      said: {
        by: 'harbour-road-agency',
        words: 'Quay Road, harbour side: one of two lanes closed for water pipes, 13 May to 30 August.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2024',
        venue: 'diary of road works',
        citation: ownWords('road-works-diary', 'row 118', '2024-09-16'),
      },
      bearing: {
        stance: 'context',
        why: 'Half the road was closed while the cars were counted, for another reason than the tram.',
        ...interestOf('harbour-road-agency'),
      },
    },
    {
      at: '2024-09-20 10:00',
      hears: 'agency-count',
      said: {
        by: 'harbour-road-agency',
        words:
          'Both lanes open again: 1,090 cars an hour in the second week of September, 1,240 in the same week last year.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2024-09~',
        venue: 'count at the bridge',
        citation: ownWords('road-works-diary', 'sheet “counts”', '2024-09-20'),
      },
      bearing: {
        stance: 'rebuts',
        why: 'With the road open the number is an eighth lower than the year before, not a half.',
        ...interestOf('harbour-road-agency'),
      },
    },
    {
      at: '2024-09-24 10:00',
      drops: 'gazette-count',
      reason: 'The newspaper has taken its count back: it was made on two mornings, on the closed lane.',
    },
    {
      at: '2024-09-26 09:30',
      edits: { searchedSupports: 'The Road Agency’s counts, May to September 2024: none that shows a fall by half.' },
    },
    {
      at: '2024-09-26 10:00',
      proposes: {
        rating: 'misleading',
        cause: 'statement',
        causedBy: 'lane-closed',
        changeReason:
          'The Road Agency’s diary shows that half the road was closed for water pipes while the cars were counted.',
        cites: ['lane-closed', 'agency-count'],
        originsReason: 'The agency alone counts the cars of that road.',
        summary:
          'There were fewer cars because one of two lanes was closed for water pipes. With the road open again an eighth of the cars is gone, not half.',
        reasoning:
          'From 13 May to 30 August one lane was closed [E:lane-closed]. Open again, the road carried 1,090 cars an hour, against 1,240 a year earlier [E:agency-count]. We no longer rely on the newspaper’s count.',
        unknown: ['How much of the eighth is the tram’s doing.'],
        wouldChange: ['A count over a whole year with the road open.'],
      },
    },
    {
      at: '2024-09-27 16:00',
      publishes: {
        kind: 'verdict-change',
        note: 'The Road Agency’s diary explains the number. Evidence that the first edition cited is no longer relied on and stays on the page, marked.',
      },
    },
  ],
};
