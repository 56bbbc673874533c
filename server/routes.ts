// Which addresses there are, as far as the server must know: what is the same for everyone, and what is not.

/** What is to be done with an address. `url` is its one spelling, which is also what the page is asked for by. */
export type Route =
  /** `/`: on to a language. */
  | { kind: 'entrance' }
  | { kind: 'health' }
  /** The same for everyone. Kept until the next publication. Other sites may frame it, or use it in their own pages. */
  | { kind: 'page'; url: string; use?: OtherUse }
  /** The same for everyone, but asked differently each time: rendered for each reader, and counted. */
  | { kind: 'counted'; url: string }
  /** Too large to keep: streamed. The same for everyone all the same, so no cookie goes along. */
  | { kind: 'stream'; url: string; use?: OtherUse }
  /** A call of a program that reads: the same for everyone, kept, and counted. Where it `takes` something, one may write, too. */
  | { kind: 'api'; url: string; takes?: boolean }
  /** A form for readers: made for each, counted, and it may be sent. */
  | { kind: 'form'; url: string }
  /** Known only to one reader: rendered for them, kept nowhere, and counted, so that nobody tries addresses. */
  | { kind: 'private'; url: string }
  /** Belongs to who is signed in. Passed on as it came. */
  | { kind: 'desk'; signIn: boolean }
  /** Framework files that are not in our list. */
  | { kind: 'missing' }
  /** An address that no page of ours can have. */
  | { kind: 'unusable' };

/** What other sites may do with an answer besides linking to it. */
export type OtherUse = 'frame' | 'fetch';

type PublicAddress = {
  path: RegExp;
  /** `any` where the application refuses a name that it does not know: nothing of it is kept. */
  query: readonly string[] | 'any';
  kind: 'page' | 'counted' | 'stream' | 'form' | 'private' | 'api';
  use?: OtherUse;
};

const FILTERS = ['verdict', 'party', 'story', 'topic', 'language', 'from', 'to', 'sort'];
const FACT_CHECK = ['pageSize', 'pageToken', 'offset', 'alt', 'callback', 'fields', 'prettyPrint'];
const KEYSET = ['after', 'before'];
const LOCALE = String.raw`^/[a-z]{2,3}(?:-\w+)*`;

/** Public addresses that understand a query. All others have none, and what is written there is dropped. */
const PUBLIC: PublicAddress[] = [
  { path: new RegExp(`${LOCALE}/claims$`, 'i'), query: [...FILTERS, ...KEYSET], kind: 'page' },
  { path: new RegExp(`${LOCALE}/claims/[^/]+/editions$`, 'i'), query: ['from', 'to'], kind: 'page' },
  { path: new RegExp(`${LOCALE}/claims/[^/]+/embed$`, 'i'), query: ['theme', 'size', 'edition'], kind: 'page' },
  { path: new RegExp(`${LOCALE}/claims/[^/]+/on$`, 'i'), query: ['day'], kind: 'page' },
  { path: new RegExp(`${LOCALE}/stories/[^/]+$`, 'i'), query: ['order'], kind: 'page' },
  { path: new RegExp(`${LOCALE}/parties/[^/]+$`, 'i'), query: ['act', ...KEYSET], kind: 'page' },
  { path: new RegExp(`${LOCALE}/(?:stories|parties|corrections)$`, 'i'), query: KEYSET, kind: 'page' },
  { path: new RegExp(`${LOCALE}/search$`, 'i'), query: ['q', 'in', 'exact', ...FILTERS, ...KEYSET], kind: 'counted' },
  { path: new RegExp(`${LOCALE}/submit$`, 'i'), query: [], kind: 'form' },
  { path: new RegExp(`${LOCALE}/report$`, 'i'), query: ['claim', 'edition'], kind: 'form' },
  { path: new RegExp(`${LOCALE}/tips/[^/]+$`, 'i'), query: [], kind: 'private' },
  {
    path: /^\/exports\/(?:claims|statements|verdicts|corrections|parties)\.[a-z]+$/,
    query: 'any',
    kind: 'stream',
    use: 'fetch',
  },
  { path: /^\/exports\/summary\.[a-z]+$/, query: 'any', kind: 'counted' },
  { path: /^\/claimreview\.json$/, query: FILTERS, kind: 'stream', use: 'fetch' },
  { path: /^\/exports\/claims\/[^/]+$/, query: ['edition'], kind: 'page', use: 'fetch' },
  { path: /^\/pictures\/claims\/[^/]+\/[^/]+$/, query: ['edition', 'theme'], kind: 'page', use: 'fetch' },
  { path: /^\/feeds\/claims\/[^/]+$/, query: [], kind: 'page', use: 'fetch' },
  { path: /^\/exports\/(?:README|stories\/[^/]+)$/, query: [], kind: 'page', use: 'fetch' },
  {
    path: /^\/v1alpha1\/[^/]+$/,
    query: [...FACT_CHECK, 'query', 'languageCode', 'reviewPublisherSiteFilter', 'maxAgeDays', 'url', 'organization'],
    kind: 'api',
  },
  {
    path: /^\/api\/v1\/(?:claims|statements|verdicts|corrections)$/,
    query: [...FILTERS, ...KEYSET, 'limit'],
    kind: 'api',
  },
  { path: /^\/api\/v1\/(?:parties|stories)$/, query: ['after'], kind: 'api' },
  { path: /^\/api\/v1\/search$/, query: ['q', 'after'], kind: 'api' },
  { path: /^\/api\/v1\/changes$/, query: ['since', 'limit'], kind: 'api' },
  { path: /^\/api\/(?:v1\/.+|openapi\.json)$/, query: [], kind: 'api' },
  { path: /^\/v1alpha1\/pages\/[^/]+$/, query: FACT_CHECK, kind: 'api' },
  // They go by the clock, so they are not kept.
  { path: /^\/(?:news-sitemap\.xml|\.well-known\/security\.txt)$/, query: [], kind: 'counted' },
  { path: /^\/oembed$/, query: ['url', 'format', 'maxwidth', 'maxheight'], kind: 'counted' },
  { path: /^\/embed\/claims\/[^/]+$/, query: ['edition', 'theme', 'size'], kind: 'page', use: 'frame' },
  { path: /^\/feeds\/[^/]+$/, query: [...FILTERS, 'q'], kind: 'page', use: 'fetch' },
];

/** What programs write to, with a token. */
const TAKES = /^\/api\/v1\/(?:claims|parties|sources|statements|evidence|verdicts|reviews)$/;

const MOST_VALUES = 50;
const LONGEST_KEPT = 2_000;

/** What an address leads to. `raw` is the request target as it came. */
export function findRoute(raw: string): Route {
  if (!raw.startsWith('/')) return { kind: 'unusable' };
  const question = raw.indexOf('?');
  const path = spellPath(question < 0 ? raw : raw.slice(0, question));
  if (path === undefined) return { kind: 'unusable' };
  if (path === '/') return { kind: 'entrance' };
  if (path === '/healthz') return { kind: 'health' };
  if (isUnder(path, '/_next')) return { kind: 'missing' };
  if (isUnder(path, '/desk')) return { kind: 'desk', signIn: path.startsWith('/desk/sign-in') };
  if (isUnder(path, '/api/auth')) return { kind: 'desk', signIn: true };
  return findPublic(path, question < 0 ? '' : raw.slice(question + 1));
}

function findPublic(path: string, search: string): Route {
  const address = PUBLIC.find((candidate) => candidate.path.test(path));
  if (!address) return { kind: 'page', url: path };
  const query = spellQuery(search, address.query);
  const url = query === '' ? path : `${path}?${query}`;
  const kind = url.length > LONGEST_KEPT && address.kind === 'page' ? 'counted' : address.kind;
  const { use } = address;
  if (kind === 'api' && TAKES.test(path)) return { kind, url, takes: true };
  return use && (kind === 'page' || kind === 'stream') ? { kind, url, use } : { kind, url };
}

/**
 * A path in its one spelling, so that no page is kept twice. Undefined for what no page of ours can be called: bad
 * percent signs, control characters, a slash inside a name, an empty name or one that means a folder.
 */
function spellPath(path: string): string | undefined {
  const names: string[] = [];
  for (const part of path.slice(1).split('/')) {
    const name = decode(part);
    if (name === undefined || name === '.' || name === '..' || /[\p{Cc}\p{Cs}/\\]/u.test(name)) return undefined;
    names.push(encodeURIComponent(name));
  }
  // One empty name at the end is a trailing slash, which Next takes away by a redirect.
  if (names.slice(0, -1).includes('')) return undefined;
  return `/${names.join('/')}`;
}

function decode(part: string): string | undefined {
  if (/^[\w.~-]*$/.test(part)) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** The parameters a page understands, in one order, each value once. Others (utm_..., junk) cannot get past the cache. */
function spellQuery(search: string, known: readonly string[] | 'any'): string {
  if (search === '') return '';
  const asked = new URLSearchParams(search);
  const spelled = new URLSearchParams();
  for (const name of known === 'any' ? [...new Set(asked.keys())].sort() : known) {
    const values = new Set(asked.getAll(name).filter((value) => value !== ''));
    for (const value of [...values].sort().slice(0, MOST_VALUES)) spelled.append(name, value);
  }
  return spelled.toString();
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
