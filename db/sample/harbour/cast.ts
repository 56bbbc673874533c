import type { PartyTold } from '../story-book.ts';

// Everything here is invented: the city, its people, its figures. Addresses end in .example (RFC 2606), so that they can
// never belong to anybody.

const organisation = (slug: string, name: string, description: string): PartyTold => ({
  slug,
  name,
  kind: 'organisation',
  website: `https://${slug}.example/`,
  description: `Invented for the sample: ${description}`,
});
const person = (slug: string, name: string, description: string): PartyTold => ({
  slug,
  name,
  kind: 'person',
  description: `Invented for the sample: ${description}`,
});

export const parties: PartyTold[] = [
  organisation('harbour-city-council', 'Harbour City Council', 'the elected council of Harbour City.'),
  person('ada-marrow', 'Ada Marrow', 'Mayor of Harbour City.'),
  organisation('harbour-tram-company', 'Harbour Tram Company', 'builds and runs the tram for the council.'),
  person('pim-larkspur', 'Pim Larkspur', 'speaks for the Harbour Tram Company.'),
  organisation('harbour-passengers-association', 'Harbour Passengers’ Association', 'people who ride the tram.'),
  organisation('harbour-tram-drivers', 'Harbour Tram Drivers’ Branch', 'the trade union of those who drive it.'),
  organisation('harbour-statistics-office', 'Harbour Statistics Office', 'counts what the city does.'),
  organisation('harbour-audit-office', 'Harbour Audit Office', 'examines the city’s accounts.'),
  organisation('harbour-road-agency', 'Harbour Road Agency', 'answers for the streets of the city.'),
  organisation('harbour-transport-laboratory', 'Harbour Transport Laboratory', 'researchers at the city’s university.'),
  organisation('harbour-energy-works', 'Harbour Energy Works', 'sells the city its electricity.'),
  organisation('harbour-gazette', 'Harbour Gazette', 'the city’s newspaper.'),
  organisation('harbour-clinic', 'Harbour Clinic', 'the hospital at the end of the line.'),
  organisation('dockside-residents-group', 'Dockside Residents’ Group', 'neighbours of the eastern docks.'),
  organisation('quay-traders-guild', 'Quay Traders’ Guild', 'shopkeepers along the Quay Road.'),
  organisation(
    'delegation-of-shamolqorgon',
    'Delegation of Shamolqoʻrgʻon',
    'visitors from a town that is invented too. They speak Uzbek.',
  ),
];

type Interest = { interest: 'interested'; interestNote: string } | { interest: 'none-known' };
const interested = (interestNote: string): Interest => ({ interest: 'interested', interestNote });
const NONE_KNOWN: Interest = { interest: 'none-known' };

const INTERESTS: Record<string, Interest> = {
  'harbour-city-council': interested('It ordered the tram and answers for it to the voters.'),
  'ada-marrow': interested('She stood for election on the tram.'),
  'harbour-tram-company': interested('Its contract pays a bonus by these figures.'),
  'pim-larkspur': interested('He is paid by the company whose tram it is.'),
  'harbour-passengers-association': interested('It asks the council for more trams.'),
  'harbour-tram-drivers': interested('It is bargaining with the company over the timetable.'),
  'harbour-energy-works': interested('It sells the electricity in question.'),
  'dockside-residents-group': interested('Its members live beside the line and took part in a case against it.'),
  'quay-traders-guild': interested('Its members live by who comes along the Quay Road.'),
  'harbour-clinic': interested('It has asked for a stop nearer to its door.'),
};

/** What a party has to gain or lose in everything about the tram. */
export const interestOf = (party: string): Interest => INTERESTS[party] ?? NONE_KNOWN;
