/** What a reader page must carry beyond what all of them do. */
export type ReaderPage = {
  /** What it shows, as it stands in the title of its test. */
  shows: string;
  path: string;
  /** 200 unless said otherwise. */
  status?: number;
  /** Only the page of a claim's newest edition that is stood by carries a ClaimReview. */
  reviews?: true;
};

const claim = (slug: string) => `/en/claims/${slug}`;

export const COOPERATION = claim('uzbekistan-does-not-want-to-cooperate');
export const PUNCTUALITY = claim('nine-trams-in-ten-run-on-time');
export const BUDGET = claim('tram-stayed-within-its-budget');
export const SHOPS = claim('twelve-shops-closed-because-of-the-works');
const OPENING = claim('first-line-opened-on-the-promised-day');
export const TRAFFIC = claim('car-traffic-fell-by-half');
export const FUNDING = claim('us-funds-flights-and-repatriation');
export const FIRST_FLIGHT = claim('first-flight-carried-uzbek-citizens');

/** Every kind of reader page of the sample newsroom, each in the states it can be in. */
export const READER_PAGES: readonly ReaderPage[] = [
  { shows: 'the home page', path: '/en' },
  { shows: 'the claims', path: '/en/claims' },
  { shows: 'the claims, narrowed', path: '/en/claims?verdict=unproven&party=the-new-york-times&sort=said' },
  { shows: 'the claims, asked for with unusable filters', path: '/en/claims?verdict=maybe&from=yesterday' },
  { shows: 'claims that nothing fits', path: '/en/claims?verdict=true&party=iom' },
  { shows: 'a claim with a verdict change', path: COOPERATION, reviews: true },
  { shows: 'a claim with forty statements', path: PUNCTUALITY, reviews: true },
  { shows: 'a claim that was corrected', path: BUDGET, reviews: true },
  { shows: 'a claim that was clarified', path: OPENING, reviews: true },
  { shows: 'a claim without evidence', path: FUNDING, reviews: true },
  { shows: 'a claim with evidence no longer relied on', path: TRAFFIC, reviews: true },
  { shows: 'a withdrawn claim', path: SHOPS },
  { shows: 'what changed between two editions', path: `${COOPERATION}/editions` },
  { shows: 'the editions of a claim with one', path: `${FUNDING}/editions` },
  { shows: 'an older edition', path: `${COOPERATION}/editions/1` },
  { shows: 'the newest edition by its number', path: `${COOPERATION}/editions/2` },
  { shows: 'a claim as it stood on a day', path: `${COOPERATION}/on/2025-02-16` },
  { shows: 'a day before anything was published', path: `${COOPERATION}/on/2025-02-14`, status: 404 },
  { shows: 'the stories', path: '/en/stories' },
  { shows: 'the real story', path: '/en/stories/us-deportations-through-panama' },
  { shows: 'the invented story', path: '/en/stories/harbour-city-tram' },
  { shows: 'the parties', path: '/en/parties' },
  { shows: 'a party that claims', path: '/en/parties/the-new-york-times' },
  { shows: 'a party with many statements', path: '/en/parties/harbour-tram-company' },
  { shows: 'a party, narrowed to what it claimed', path: '/en/parties/harbour-tram-company?act=claimed' },
  { shows: 'a story by verdict', path: '/en/stories/harbour-city-tram?order=verdict' },
  { shows: 'the corrections', path: '/en/corrections' },
  { shows: 'the search form', path: '/en/search' },
  { shows: 'what a search found', path: '/en/search?q=uzbekistan' },
  { shows: 'a search that was mended and narrowed', path: '/en/search?q=deportatoin+requests&verdict=disputed' },
  { shows: 'a search whose filters leave nothing', path: '/en/search?q=uzbekistan&verdict=true' },
  { shows: 'a search without result', path: '/en/search?q=zeppelin+uzbekistan' },
  { shows: 'the form for a claim to check', path: '/en/submit' },
  { shows: 'the form for an error', path: '/en/report' },
  { shows: 'the form for an error in a claim', path: `/en/report?claim=${COOPERATION.split('/').at(-1)}&edition=1` },
  { shows: 'the form for an error in a claim that there is not', path: '/en/report?claim=no-such-claim' },
  { shows: 'a tip that there is not', path: '/en/tips/no-such-tip', status: 404 },
  { shows: 'the data', path: '/en/data' },
  { shows: 'how we check', path: '/en/method' },
  { shows: 'how we checked, by edition', path: '/en/method/1' },
  { shows: 'a claim that there is not', path: '/en/claims/no-such-claim', status: 404 },
  { shows: 'an address that there is not', path: '/en/nowhere/at-all', status: 404 },
  { shows: 'a language that there is not', path: '/xx/claims', status: 404 },
];
