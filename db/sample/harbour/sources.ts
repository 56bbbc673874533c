import type { SourceTold } from '../story-book.ts';

type Kind = SourceTold['kind'];

/** An invented document, logged on the day it came out. */
const document = (
  key: string,
  at: string,
  kind: Kind,
  title: string,
  publisher: string,
  more: Partial<SourceTold> = {},
): SourceTold => ({
  key,
  at: `${at} 09:30`,
  kind,
  title,
  publisher,
  url: `https://${publisher}.example/${key}`,
  publishedOn: at,
  language: 'en',
  read: true,
  archiveUrl: `https://archive.example/2024/${key}`,
  ...more,
});

export const sources: SourceTold[] = [
  document('opening-speech', '2024-05-06', 'transcript', 'Speech at the opening of line 1', 'harbour-city-council'),
  document('contract-2022', '2024-05-06', 'press-release', 'Contract for line 1 signed', 'harbour-tram-company', {
    publishedOn: '2022',
  }),
  document('fares-leaflet', '2024-05-13', 'other', 'What a ride costs', 'harbour-tram-company', {
    publishedOn: '2024-05',
  }),
  document(
    'council-account',
    '2024-05-31',
    'other',
    'Account of the tram, to the end of April',
    'harbour-city-council',
  ),
  document('gazette-tram-pages', '2024-06-03', 'article', 'The tram pages', 'harbour-gazette', {
    publishedOn: '2024-05/2025-01',
    note: 'A page of the newspaper that goes on from week to week; the place names the day.',
  }),
  document('company-figures', '2024-06-03', 'press-release', 'Punctuality, month by month', 'harbour-tram-company', {
    publishedOn: '2024-06/2025-01',
  }),
  document(
    'punctuality-table',
    '2024-06-03',
    'dataset',
    'Tram departures, planned and run',
    'harbour-statistics-office',
    {
      publishedOn: '2024-06/2025-01',
      note: 'A table with one row for every planned departure. We count its rows ourselves.',
    },
  ),
  document('stop-watch-log', '2024-06-08', 'other', 'Stop-watch log', 'harbour-passengers-association', {
    publishedOn: '2024-06/2025-01',
  }),
  document('drivers-board', '2024-06-10', 'post', 'Notice board of the branch', 'harbour-tram-drivers', {
    publishedOn: '2024-06/2024-12',
  }),
  document('council-minutes', '2024-06-11', 'transcript', 'Minutes of the council', 'harbour-city-council', {
    publishedOn: '2024-06/2024-12',
  }),
  document('dockside-letters', '2024-06-12', 'post', 'Letters from the docks', 'dockside-residents-group', {
    publishedOn: '2024-06/2024-09',
  }),
  document('radio-interview', '2024-07-01', 'video', 'Morning talk with Pim Larkspur', 'harbour-gazette', {
    publishedOn: '2024-06~',
  }),
  document('felling-register', '2024-07-08', 'dataset', 'Register of felling permits', 'harbour-city-council', {
    publishedOn: '2023/2024',
  }),
  document('traders-circular', '2024-07-09', 'other', 'Circular to members', 'quay-traders-guild', {
    publishedOn: '2024-07/2024-10',
  }),
  document(
    'traffic-speech',
    '2024-07-15',
    'transcript',
    'Speech on the first weeks of the tram',
    'harbour-city-council',
    {
      publishedOn: '2024-07',
    },
  ),
  document('delegation-film', '2024-08-02', 'video', 'Two rides in Harbour City', 'delegation-of-shamolqorgon', {
    publishedOn: '2024-08-01',
    language: 'uz',
  }),
  document('shops-leaflet', '2024-08-19', 'other', 'What the works have cost us', 'dockside-residents-group', {
    publishedOn: '../2024-08-15',
    note: 'A leaflet found in letter boxes; it bears no date.',
  }),
  document('wind-poster', '2024-09-02', 'other', 'Nothing but wind', 'harbour-tram-company', {
    publishedOn: '2024-06/2024-08',
  }),
  document('energy-mix', '2024-09-03', 'dataset', 'Where our electricity comes from', 'harbour-energy-works', {
    publishedOn: '2024-08',
  }),
  document('clinic-letter', '2024-09-05', 'other', 'Letter to the council', 'harbour-clinic', {
    publishedOn: '2024-09/2024-10',
  }),
  document('road-works-diary', '2024-09-16', 'dataset', 'Diary of road works', 'harbour-road-agency', {
    publishedOn: '2024',
  }),
  document('fares-notice', '2024-09-23', 'press-release', 'New fares from 1 October', 'harbour-tram-company'),
  document('audit-report', '2024-10-30', 'other', 'The tram: what it cost', 'harbour-audit-office'),
  document('cancelled-trams', '2024-11-05', 'other', 'The trams that do not come', 'harbour-transport-laboratory'),
];

/** A party’s own words in its own document. */
export const ownWords = (source: string, place: string, accessedOn: string) => ({
  source,
  place,
  accessedOn,
  via: 'primary' as const,
});

/** What the newspaper passes on of somebody’s words, where the original was not to be had. */
export const viaGazette = (place: string, accessedOn: string, relianceNote: string) => ({
  source: 'gazette-tram-pages',
  place,
  accessedOn,
  via: 'relayed' as const,
  relayedBy: 'harbour-gazette',
  originalRead: false,
  relianceNote,
});
