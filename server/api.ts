// What programs ask: answered in their own form also where the server itself refuses, counted for each address, and open to pages
// of other sites.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientAddress, limitKey } from './client-address.ts';
import { sendAnswer } from './prepared-answer.ts';
import { prepareReaderPage } from './reader-pages.ts';
import type { Route } from './routes.ts';
import { CLOSED_POLICY, FOR_OTHER_SITES } from './security-headers.ts';
import { isRead, originHeaders, type Site } from './site.ts';

type ApiRoute = Extract<Route, { kind: 'api' }>;

/** What is asked for in days before now is another answer tomorrow, whether anything was published or not. */
const GOES_BY_THE_CLOCK = /[?&]maxAgeDays=/;
const READABLE = 'retry-after, ratelimit, ratelimit-policy, etag, link';

/** Answers a call that reads. */
export async function answerApi(
  site: Site,
  { url }: ApiRoute,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'OPTIONS') {
    const allowed = { 'access-control-allow-methods': 'GET, HEAD', 'access-control-allow-headers': '*' };
    response.writeHead(204, { ...FOR_OTHER_SITES, ...allowed, 'access-control-max-age': '86400' }).end();
    return;
  }
  if (!isRead(request))
    return refuseCall(site, response, url, 405, { allow: 'GET, HEAD, OPTIONS', connection: 'close' });
  const key = limitKey(clientAddress(request, site.trustedProxies));
  const now = performance.now();
  const wait = site.quotas.api.take(key, now);
  const left = site.quotas.api.left(key, now);
  // draft-ietf-httpapi-ratelimit-headers-10
  const counted = {
    'ratelimit-policy': `"address";q=${site.quotas.api.perMinute};w=60`,
    ratelimit: `"address";r=${left};t=${wait > 0 ? wait : 60}`,
    'access-control-expose-headers': READABLE,
  };
  if (wait > 0) return refuseCall(site, response, url, 429, { ...counted, 'retry-after': String(wait) });
  const make = async () => {
    await site.ready;
    const rendered = await site.upstream.render(url, { ...originHeaders(site), accept: 'application/json, */*' });
    return prepareReaderPage(rendered, site.common, 'no-cache', 'fetch');
  };
  // Kept under a name that no address has: what is found by its address is sent before anyone counts.
  const answer = GOES_BY_THE_CLOCK.test(url)
    ? await make()
    : await site.cache.findOrMake(`api ${url}`, site.generation, make);
  for (const [name, value] of Object.entries(counted)) response.setHeader(name, value);
  sendAnswer(answer, request, response);
}

const REFUSALS: Record<number, { status: string; title: string; detail: string }> = {
  405: { status: 'UNIMPLEMENTED', title: 'Method not allowed', detail: 'This address is read with GET.' },
  429: {
    status: 'RESOURCE_EXHAUSTED',
    title: 'Too many requests',
    detail: 'Too many calls came from here. Wait as long as Retry-After says, then call again.',
  },
};

/** Refuses as whoever calls is used to: as Google does under its addresses, else as problem details (RFC 9457). */
function refuseCall(
  site: Site,
  response: ServerResponse,
  url: string,
  code: number,
  headers: Record<string, string>,
): void {
  const { status, title, detail } = REFUSALS[code] ?? {
    status: 'UNKNOWN',
    title: 'Error',
    detail: 'This did not work.',
  };
  const isGoogles = url.startsWith('/v1alpha1/');
  const body = isGoogles
    ? { error: { code, message: detail, status } }
    : { type: 'about:blank', title, status: code, detail };
  response.writeHead(code, {
    ...site.common,
    ...FOR_OTHER_SITES,
    ...headers,
    'content-type': `application/${isGoogles ? '' : 'problem+'}json; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': CLOSED_POLICY,
  });
  response.end(response.req.method === 'HEAD' ? undefined : `${JSON.stringify(body)}\n`);
}
