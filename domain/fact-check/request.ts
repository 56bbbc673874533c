import { type Mask, readFieldMask } from './field-mask.ts';
import { ANSWER_FIELDS, pathToNothing } from './fields.ts';

/** What a call asks for besides its own parameters. */
type Common = { fields: Mask | null; pretty: boolean };
type Page = { size: number; from: number };
export type SearchCall = {
  query: string;
  language: string | null;
  site: string | null;
  maxAgeDays: number | null;
  page: Page;
};
export type ListCall = { url: string | null; organization: string | null; page: Page };
/** What is wrong with one parameter, as `google.rpc.BadRequest` has it. */
export type Violation = { field: string; description: string };
type Refused = { ok: false; message: string; violations?: Violation[] };
type Read<T> = { ok: true; call: T & Common } | Refused;

const MOST = 100;
const USUAL = 10;

/** A number of a query string; undefined where it is none or out of bounds. */
const whole = (text: string | null, from: number, to: number): number | null | undefined => {
  if (text === null || text === '') return null;
  return /^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to ? Number(text) : undefined;
};

/** Where the next page begins, as a token nobody needs to understand. */
export const pageToken = (from: number): string => btoa(`from:${from}`).replaceAll('=', '');
const readToken = (token: string): number | undefined => {
  if (!/^[A-Za-z0-9+/]{4,40}$/.test(token) || token.length % 4 === 1) return undefined; // atob throws at anything else
  const [, from] = /^from:(\d{1,9})$/.exec(atob(token)) ?? [];
  return from === undefined ? undefined : Number(from);
};

type Answer = keyof typeof ANSWER_FIELDS;

function readCommon(asked: URLSearchParams, answer: Answer): { ok: true; common: Common; page: Page } | Refused {
  const refuse = (message: string) => ({ ok: false as const, message });
  const alt = asked.get('alt') ?? 'json';
  if (alt !== 'json') return refuse(`Invalid value at 'alt': ${alt}. Only json is given.`);
  if (asked.has('callback'))
    return refuse(
      "Invalid value at 'callback': answers are not given as scripts. Reading from other sites is open (CORS).",
    );
  const mask = asked.get('fields');
  const fields = mask ? readFieldMask(mask) : null;
  if (mask && !fields) return refuse(`Invalid value at 'fields': ${mask} is no field mask.`);
  const lost = fields && pathToNothing(fields, ANSWER_FIELDS[answer]);
  if (lost) return refusedField(lost);
  const size = whole(asked.get('pageSize'), 0, 100_000);
  if (size === undefined) return refuse("Invalid value at 'pageSize': it must be a whole number, not below 0.");
  const token = asked.get('pageToken');
  const offset = whole(asked.get('offset'), 0, 1_000_000);
  const from = token ? readToken(token) : offset === null ? 0 : offset;
  if (from === undefined) return refuse(token ? "Invalid value at 'pageToken'." : "Invalid value at 'offset'.");
  const pretty = !/^(?:false|0)$/i.test(asked.get('prettyPrint') ?? '');
  return { ok: true, common: { fields, pretty }, page: { size: Math.min(size || USUAL, MOST), from } };
}

/** In the words of Google's servers, which clients look for. */
const refusedField = (path: string): Refused => ({
  ok: false,
  message: 'Request contains an invalid argument.',
  violations: [
    {
      field: path,
      description: `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`,
    },
  ],
});

/** Reads a call of `claims:search`. */
export function readSearchCall(asked: URLSearchParams): Read<SearchCall> {
  const read = readCommon(asked, 'search');
  if (!read.ok) return read;
  const query = (asked.get('query') ?? '').trim();
  const site =
    asked
      .get('reviewPublisherSiteFilter')
      ?.trim()
      .replace(/^www\./, '') || null;
  if (!query && !site) return { ok: false, message: "Request must have a 'query' or a 'reviewPublisherSiteFilter'." };
  const maxAgeDays = whole(asked.get('maxAgeDays'), 0, 100_000);
  if (maxAgeDays === undefined)
    return { ok: false, message: "Invalid value at 'maxAgeDays': it must be a whole number of days." };
  // The region is not considered there either.
  const language = asked.get('languageCode')?.split('-')[0]?.toLowerCase() || null;
  return { ok: true, call: { query, site, language, maxAgeDays: maxAgeDays || null, page: read.page, ...read.common } };
}

/** Reads a call of `pages`. */
export function readListCall(asked: URLSearchParams): Read<ListCall> {
  const read = readCommon(asked, 'list');
  if (!read.ok) return read;
  const url = asked.get('url')?.trim() || null;
  const organization =
    asked
      .get('organization')
      ?.trim()
      .replace(/^www\./, '') || null;
  if (url && organization) return { ok: false, message: "Request may have a 'url' or an 'organization', not both." };
  if (!url && !organization) return { ok: false, message: "Request must have a 'url' or an 'organization'." };
  return { ok: true, call: { url, organization, page: read.page, ...read.common } };
}

/** Reads a call of one page, which has only what every call shares. */
export function readPageCall(asked: URLSearchParams): Read<object> {
  const read = readCommon(asked, 'page');
  return read.ok ? { ok: true, call: read.common } : read;
}
