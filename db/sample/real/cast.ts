import type { PartyTold, SourceTold } from '../story-book.ts';

// Of real people and institutions this story says only what one article says of them: no reply, silence, meeting, motive
// or date is invented. The newsroom's own moments, 15 to 17 February 2025, are constructed.

export const NOT_ASKED = 'sample.';
export const NOT_SEARCHED = 'Not searched beyond the article: sample.';
export const FIRST_NOTE = 'First published. The moment of publication is constructed for the sample.';
export const READ_ON = '2025-02-15';

export const parties: PartyTold[] = [
  { slug: 'kun-uz', name: 'Kun.uz', kind: 'organisation', description: 'News outlet that published the article.' },
  {
    slug: 'the-new-york-times',
    name: 'The New York Times',
    kind: 'organisation',
    description: 'Newspaper.',
    aliases: ['NYT'],
  },
  {
    slug: 'us-embassy-in-uzbekistan',
    name: 'U.S. Embassy in Uzbekistan',
    kind: 'organisation',
    description: 'Embassy of the United States.',
  },
  {
    slug: 'mfa-of-uzbekistan',
    name: 'Ministry of Foreign Affairs of Uzbekistan',
    kind: 'organisation',
    description: 'Ministry of the government of Uzbekistan.',
    aliases: ['MFA'],
  },
  { slug: 'akhror-burhonov', name: 'Akhror Burhonov', kind: 'person' },
  { slug: 'jose-raul-mulino', name: 'José Raúl Mulino', kind: 'person' },
  {
    slug: 'iom',
    name: 'International Organization for Migration',
    kind: 'organisation',
    aliases: ['IOM'],
  },
];

export const sources: SourceTold[] = [
  {
    key: 'kun-uz-article',
    at: '2025-02-15 11:32',
    kind: 'article',
    title: 'U.S. deports citizens of Uzbekistan to Panama',
    publisher: 'kun-uz',
    publishedOn: '2025-02-15',
    language: 'en',
    read: true,
    note: 'Published on 15 February 2025 at 11:14, Tashkent time. Paragraphs are counted from the first one under the headline; the heading within the article is not counted.',
  },
  {
    key: 'nyt-report',
    at: '2025-02-15 11:34',
    kind: 'article',
    title: 'Report on deportations to Panama (its title is not known to us)',
    publisher: 'the-new-york-times',
    language: 'en',
    read: false,
    note: 'Known only through the article of Kun.uz of 15 February 2025, and not read.',
  },
];

/** One place in the article, in a party’s own words to it or in it. */
export const inArticle = (paragraph: number) => ({
  source: 'kun-uz-article',
  place: `paragraph ${paragraph}`,
  accessedOn: READ_ON,
  via: 'primary' as const,
});

/** One place in the article where Kun.uz passes on what somebody said elsewhere. */
export const relayedInArticle = (paragraph: number, relianceNote: string) => ({
  source: 'kun-uz-article',
  place: `paragraph ${paragraph}`,
  accessedOn: READ_ON,
  via: 'relayed' as const,
  relayedBy: 'kun-uz',
  originalRead: false,
  relianceNote,
});

const NYT_NOT_READ = 'The report of The New York Times was not read; Kun.uz says what is in it.';

export const relayedFromNyt = (paragraph: number) => relayedInArticle(paragraph, NYT_NOT_READ);

/** Where a claim of The New York Times appeared: in its report, which was not read, and in the article that tells of it. */
export const appearancesOfNyt = (paragraph: number) => [
  {
    ...relayedFromNyt(paragraph),
    source: 'nyt-report',
    place: `as told in paragraph ${paragraph} of the Kun.uz article`,
    first: true,
  },
  relayedFromNyt(paragraph),
];
