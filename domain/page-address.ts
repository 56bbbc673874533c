/** Parameters that say how somebody came to a page, not which page it is. */
const TRACKING = /^(utm_.*|fbclid|gclid|yclid|mc_cid|mc_eid|igshid|si|ref|ref_src|_openstat)$/i;

/** What a page's address says of which page it is: two addresses with the same key are taken for the same page. Scheme,
 *  `www.`, the fragment, a last stroke, tracking parameters and the order of the others make no other page. */
export function pageKeyOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, port, pathname, searchParams } = new URL(address);
  const kept = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  const host = hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  return `${host}${port && `:${port}`}${pathname.replace(/\/+$/, '')}${query && `?${query}`}`;
}

/** What was typed as a web address, whole; null where it is none. `kun.uz/en/news/1` is one, `e.g.` and `3.5` are not. */
export function addressTyped(typed: string): string | null {
  const text = typed.trim();
  if (/\s/.test(text)) return null;
  const whole = /^https?:\/\//i.test(text)
    ? text
    : /^(www\.|[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?[/?])/iu.test(text)
      ? `https://${text}`
      : null;
  if (whole === null || !URL.canParse(whole)) return null;
  const { hostname, username, password } = new URL(whole);
  // With its scheme it is meant as an address, whatever stands behind it: where it does not lead to the web, that is said.
  const isAddress = whole === text || hostname.includes('.');
  return isAddress && !username && !password ? new URL(whole).href : null;
}
