import type { ClaimStory } from '../story-book.ts';
import { interestOf } from './cast.ts';
import { ownWords } from './sources.ts';

/** True when it was said, and overtaken by a new fare. Its address was renamed on the way: the old one leads on. */
export const tickets: ClaimStory = {
  slug: 'a-ticket-costs-two-crowns',
  events: [
    {
      at: '2024-05-13 10:00',
      logs: {
        words: 'A ticket costs two crowns.',
        wording: 'verbatim',
        language: 'en',
        claimant: 'harbour-tram-company',
        saidOn: '2024-05',
        venue: 'leaflet',
        topics: ['Transport', 'Prices'],
        whyChecked: 'Another number was going round among riders.',
        appearances: [{ ...ownWords('fares-leaflet', 'inside', '2024-05-13'), first: true }],
        searchedRebuts: 'The ticket machines at three stops, 13 May 2024: none that asks for more.',
        replyExcuse: 'The machines bear the claim out, so there was nothing to put to the company.',
      },
    },
    {
      at: '2024-06-09 10:00',
      hears: 'paid-two-crowns',
      said: {
        by: 'harbour-passengers-association',
        words: 'Twelve tickets, twelve machines, 24 crowns.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2024-05~',
        venue: 'stop-watch log',
        citation: ownWords('stop-watch-log', 'inside cover', '2024-06-09'),
      },
      bearing: {
        stance: 'supports',
        why: 'They bought a ticket at every machine of the line.',
        ...interestOf('harbour-passengers-association'),
      },
    },
    {
      at: '2024-06-09 11:00',
      proposes: {
        rating: 'true',
        cause: 'first',
        cites: ['paid-two-crowns'],
        originsReason: 'The riders bought the tickets themselves, and anybody can buy one and see.',
        summary: 'A single ticket costs two crowns at every machine of the line.',
        reasoning:
          'Riders bought one ticket at each of the twelve machines and paid two crowns each time [E:paid-two-crowns].',
        unknown: ['How long the fare is meant to last.'],
        wouldChange: ['A new table of fares.'],
      },
    },
    { at: '2024-06-10 12:00', publishes: { kind: 'first', note: 'First published.' } },
    {
      at: '2024-10-01 09:30',
      hears: 'new-fare',
      said: {
        by: 'harbour-tram-company',
        words: 'From 1 October a single ticket costs 2.40 crowns.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2024-09-23',
        venue: 'notice of fares',
        citation: ownWords('fares-notice', 'table', '2024-10-01'),
      },
      bearing: {
        stance: 'rebuts',
        why: 'The company’s own new fare.',
        ...interestOf('harbour-tram-company'),
        bearsOn: 'two crowns',
      },
    },
    {
      at: '2024-10-02 10:00',
      edits: { slug: 'a-single-ticket-costs-two-crowns', shortForm: 'A single tram ticket costs two crowns' },
    },
    {
      at: '2024-10-02 10:30',
      proposes: {
        rating: 'outdated',
        cause: 'statement',
        causedBy: 'new-fare',
        changeReason: 'Since 1 October a single ticket costs 2.40 crowns.',
        cites: ['paid-two-crowns', 'new-fare'],
        summary: 'It was true until the end of September. Since 1 October a single ticket costs 2.40 crowns.',
        reasoning:
          'In May every machine sold the ticket for two crowns [E:paid-two-crowns]. The company’s new table of fares asks 2.40 crowns from 1 October [E:new-fare].',
        unknown: ['Whether the fare will rise again with the second line.'],
        wouldChange: ['A return to the old fare.'],
      },
    },
    {
      at: '2024-10-04 12:00',
      publishes: { kind: 'verdict-change', note: 'The fare has risen: what was true no longer is.' },
    },
  ],
};
