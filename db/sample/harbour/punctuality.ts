import type { ClaimStory } from '../story-book.ts';
import { earlyVoices, lateSummerVoices, summerVoices } from './punctuality-summer.ts';
import { autumnVoices, winterVoices } from './punctuality-winter.ts';
import { ownWords } from './sources.ts';
import { heard, type Voice } from './voices.ts';

const names = (...groups: Voice[][]) => groups.flat().map((voice) => voice.name);

/** One claim on which everybody has something to say: forty statements, five editions, and the same few origins. */
export const punctuality: ClaimStory = {
  slug: 'nine-trams-in-ten-run-on-time',
  events: [
    {
      at: '2024-06-04 10:00',
      logs: {
        words: 'Nine trams in ten run on time.',
        wording: 'verbatim',
        language: 'en',
        claimant: 'harbour-tram-company',
        saidOn: '2024-06-03',
        venue: 'press release',
        topics: ['Transport', 'Statistics'],
        whyChecked: 'The company’s bonus and the council’s plans for a second line both rest on this number.',
        appearances: [
          { ...ownWords('company-figures', 'headline', '2024-06-04'), first: true },
          ownWords('gazette-tram-pages', '4 June, column 1', '2024-06-04'),
        ],
        searchedRebuts: 'The minutes of the council and the tram pages of the Harbour Gazette, May and June 2024.',
      },
    },
    {
      at: '2024-06-05 10:00',
      asks: {
        party: 'harbour-tram-company',
        askedOn: '2024-06-05',
        channel: 'e-mail',
        deadline: '2024-06-10',
        outcome: 'awaiting',
      },
    },
    ...heard(earlyVoices),
    {
      at: '2024-06-14 10:30',
      asks: {
        party: 'harbour-tram-company',
        askedOn: '2024-06-05',
        channel: 'e-mail',
        deadline: '2024-06-10',
        outcome: 'answered',
        answer: 'The number is from our control room. “On time” means within three minutes.',
      },
    },
    {
      at: '2024-06-14 11:00',
      proposes: {
        rating: 'unproven',
        cause: 'first',
        cites: names(earlyVoices),
        summary:
          'The number is the company’s own, and everybody who repeats it has it from the company. Riders who counted one stop on one morning found fewer. Nobody else has counted the whole line.',
        reasoning:
          'The company counts 2,714 punctual departures of 2,990 in May [E:may-figures]. The newspaper [E:gazette-may] and the Mayor [E:mayor-excellent] rest on that count. Against it stand one morning at one stop [E:fish-market-count] and the word of those who drive [E:bridge-in-four-minutes]. Neither is a count of the line.',
        unknown: ['How an independent count of every departure would come out.'],
        wouldChange: ['The Statistics Office’s table of departures, announced for the end of July.'],
      },
    },
    { at: '2024-06-14 16:00', publishes: { kind: 'first', note: 'First published.' } },
    ...heard(summerVoices),
    {
      at: '2024-08-05 11:00',
      proposes: {
        rating: 'mostly-true',
        cause: 'statement',
        causedBy: 'table-june',
        changeReason:
          'The Statistics Office has counted every departure of June: nine in ten left within three minutes.',
        cites: names(earlyVoices, summerVoices),
        summary:
          'An independent count of June comes to exactly nine in ten, if three minutes are forgiven. What it leaves out is how late trams arrive, which is what riders see.',
        reasoning:
          'The Statistics Office counted 9,840 departures in June, 8,856 of them within three minutes [E:table-june]. That is nine in ten, and close to the company’s own 91.2 per cent [E:june-figures]. The riders’ lower counts are of arrivals, at two stops [E:fish-market-count] [E:customs-house-count]; they say why the two differ [E:arrivals-not-departures].',
        unknown: ['How the day and the evening compare.'],
        wouldChange: ['The same table by the hour of the day, or by arrivals.'],
      },
    },
    {
      at: '2024-08-06 16:00',
      publishes: { kind: 'verdict-change', note: 'The Statistics Office’s table for June settles what was unproven.' },
    },
    ...heard(lateSummerVoices),
    {
      at: '2024-09-23 11:00',
      proposes: {
        rating: 'partly-true',
        cause: 'statement',
        causedBy: 'table-by-hour',
        changeReason:
          'The table by the hour shows two different lines: nine in ten by day, seven in ten in the evening.',
        cites: names(summerVoices, lateSummerVoices),
        summary:
          'True by day, when 93 in 100 trams are punctual; not true after six in the evening, when it is 71. Whoever works in the evening rides another tram than the one in the claim.',
        reasoning:
          'By the hour, the Statistics Office finds 93 per cent before six in the evening and 71 per cent after it [E:table-by-hour]. The riders’ evening count [E:evening-count], the clinic’s duty book [E:night-handover] and the drivers’ account of missing cars [E:four-where-six] agree with that. The company does not contest it [E:not-in-contract].',
        unknown: ['How trams that do not run at all are counted.'],
        wouldChange: ['A table that counts planned departures.'],
      },
    },
    {
      at: '2024-09-24 16:00',
      publishes: {
        kind: 'verdict-change',
        note: 'Split by the hour, the number holds by day and fails in the evening.',
      },
    },
    ...heard(autumnVoices),
    {
      at: '2024-11-18 11:00',
      proposes: {
        rating: 'mostly-false',
        cause: 'statement',
        causedBy: 'table-october',
        changeReason:
          'Trams that were cancelled had been left out of every count so far. With them, October comes to 78 in 100.',
        cites: names(lateSummerVoices, autumnVoices),
        summary:
          'Counted against the timetable as printed, fewer than eight trams in ten ran on time in October. The company’s number leaves out the trams that never came.',
        reasoning:
          'Until now all counts, the Statistics Office’s included, were of trams that ran. The laboratory counted what was planned: 78 of 100 punctual, twelve not run at all [E:planned-departures]. The office’s new table finds the same, 7,980 of 10,230 [E:table-october]. Drivers [E:cancelled-at-the-depot] and riders [E:six-did-not-come] had said so; the newspaper’s piece [E:gazette-laboratory] rests on the laboratory and adds no origin. By day and among the trams that ran, the number still holds.',
        unknown: ['How many trams were cancelled before October.'],
        wouldChange: ['A table with cancellations for the summer, or for the winter timetable.'],
      },
    },
    {
      at: '2024-11-19 16:00',
      publishes: { kind: 'verdict-change', note: 'Cancelled trams are now counted: fewer than eight in ten.' },
    },
    ...heard(winterVoices),
    {
      at: '2025-01-20 11:00',
      proposes: {
        rating: 'partly-true',
        cause: 'statement',
        causedBy: 'table-december',
        changeReason:
          'Under the winter timetable nine in ten planned departures are punctual, cancellations included; in the evening it is still three in four.',
        cites: names(autumnVoices, winterVoices),
        summary:
          'True of the whole day since the winter timetable, now that cancelled trams count as late; not true of the evening, when one tram in four is late.',
        reasoning:
          'The Statistics Office counts 8,610 punctual departures of 9,610 planned in December [E:table-december], and the company, by the same rule, 89.7 per cent [E:december-figures]. After six in the evening the office finds 74 per cent, and the riders’ count agrees [E:one-in-four]. Those who drive say that the timetable can now be kept [E:can-be-driven].',
        unknown: ['Whether it lasts beyond one month.'],
        wouldChange: ['The tables for January and February.', 'A timetable that mends the evenings.'],
      },
    },
    {
      at: '2025-01-21 16:00',
      publishes: {
        kind: 'verdict-change',
        note: 'The winter timetable, counted with cancellations, for the first time.',
      },
    },
  ],
};
