import { addressOfQuote } from './text-fragment.ts';

// Where in a source something stands, as people write it: "paragraph 2", "1:02:33", "p. 12". What is a time or a page leads a
// reader straight there.

const TIME = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?:\s*[–—-]\s*[\d:]+)?$/;
const LOOKS_LIKE_A_TIME = /^\d{1,3}(?::\d{1,3}){1,2}(?:\s*[–—-]\s*\d{1,3}(?::\d{1,3}){1,2})?$/;
const PAGE = /^(?:pp?\.?|pages?|стр\.?|с\.|страница|bet)\s*(\d{1,5})\b|^(\d{1,5})-(?:bet|sahifa)\b/iu;

/** Seconds from the beginning of a recording, where that is what the place says; of a stretch its beginning. */
export function secondsOf(place: string): number | null {
  const [, hours, minutes, seconds] = TIME.exec(place.trim()) ?? [];
  if (minutes === undefined || seconds === undefined) return null;
  const isClock = Number(seconds) < 60 && (hours === undefined || Number(minutes) < 60);
  return isClock ? Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) : null;
}

/** Whether it is written as a time and is none, such as 1:75:00. */
export const isBrokenTime = (place: string): boolean =>
  LOOKS_LIKE_A_TIME.test(place.trim()) && secondsOf(place) === null;

/** The page, where that is what the place says. */
export function pageOf(place: string): number | null {
  const [, before, after] = PAGE.exec(place.trim()) ?? [];
  const page = Number(before ?? after);
  return page > 0 ? page : null;
}

type At = { url: string; place: string | null; quote: string | null };

/** The address of a source, opened at the place or at the quote: a time as media fragments have it
 *  (w3.org/TR/media-frags) or as the one large site that does not know them, a page as readers of PDF do (RFC 8118). */
export function addressAt({ url, place, quote }: At): string {
  const seconds = place === null ? null : secondsOf(place);
  const page = place === null ? null : pageOf(place);
  if (seconds !== null) return atTime(url, seconds);
  if (page !== null && /\.pdf$/i.test(new URL(url).pathname)) return withFragment(url, `page=${page}`);
  return quote === null ? url : addressOfQuote(url, quote);
}

const withFragment = (url: string, fragment: string): string => (url.includes('#') ? url : `${url}#${fragment}`);

function atTime(url: string, seconds: number): string {
  const address = new URL(url);
  if (!/(^|\.)(youtube\.com|youtu\.be)$/.test(address.hostname)) return withFragment(url, `t=${seconds}`);
  address.searchParams.set('t', `${seconds}s`);
  return address.href;
}
