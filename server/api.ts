// What programs ask and write: answered in their own form also where the server itself refuses, counted for each address, and open to pages
// of other sites.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientAddress, limitKey } from './client-address.ts';
import { MOST_BYTES_OF_A_BODY } from './limits.ts';
import { sendAnswer } from './prepared-answer.ts';
import { prepareReaderPage } from './reader-pages.ts';
import type { Route } from './routes.ts';
import { CLOSED_POLICY, FOR_OTHER_SITES } from './security-headers.ts';
import { isRead, originHeaders, type Site } from './site.ts';

type ApiRoute = Extract<Route, { kind: 'api' }>;

/** What is asked for in days before now is another answer tomorrow, whether anything was published or not. */
const GOES_BY_THE_CLOCK = /[?&]maxAgeDays=/;
const READABLE = 'retry-after, ratelimit, ratelimit-policy, etag, link';

/** Answers a call. */
export async function answerApi(
  site: Site,
  { url, takes = false }: ApiRoute,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'OPTIONS') {
    const allowed = { 'access-control-allow-methods': 'GET, HEAD', 'access-control-allow-headers': '*' };
    response.writeHead(204, { ...FOR_OTHER_SITES, ...allowed, 'access-control-max-age': '86400' }).end();
    return;
  }
  const writes = request.method === 'POST' && takes;
  if (!isRead(request) && !writes) {
    const allow = `GET, HEAD, OPTIONS${takes ? ', POST' : ''}`;
    return refuseCall(site, response, url, 405, { allow, connection: 'close' });
  }
  const key = limitKey(clientAddress(request, site.trustedProxies));
  const now = performance.now();
  const wait = site.quotas.api.take(key, now);
  const left = site.quotas.api.left(key, now);
  // draft-ietf-httpapi-ratelimit-headers-10
  const counted = {
    'ratelimit-policy': `"address";q=${site.quotas.api.perMinute};w=60`,
    ratelimit: `"address";r=${left};t=${wait > 0 ? wait : 60}`,
    'access-control-expose-headers': READABLE,
    // RFC 8631
    link: `</api/openapi.json>; rel="service-desc", </${site.locales[0]}/data#interface>; rel="service-doc"`,
  };
  if (wait > 0) {
    const close = writes ? { connection: 'close' } : {};
    return refuseCall(site, response, url, 429, { ...counted, ...close, 'retry-after': String(wait) });
  }
  if (writes) return passWrite(site, url, request, response, counted);
  const make = async () => {
    await site.ready;
    const rendered = await site.upstream.render(url, { ...originHeaders(site), accept: 'application/json, */*' });
    return prepareReaderPage(rendered, site.common, 'no-cache', 'fetch');
  };
  // Kept under a name that no address has: what is found by its address is sent before anyone counts.
  const answer = GOES_BY_THE_CLOCK.test(url)
    ? await make()
    : await site.cache.findOrMake(`api ${url}`, site.generation, make);
  sendAnswer(answer, request, response, Object.entries(counted).flat());
}

/** Passes on what a program writes. Of its request the body goes along, the token, and by what it is known when it comes twice;
 *  nothing of it is open to pages of other sites. */
async function passWrite(
  site: Site,
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
  counted: Record<string, string>,
): Promise<void> {
  const { headers } = request;
  const refusal = refusalOf(headers);
  if (refusal) return refuseCall(site, response, url, refusal, { connection: 'close' });
  const body = Buffer.concat(await request.toArray());
  await site.ready;
  const own = {
    ...originHeaders(site),
    ...(headers.authorization && { authorization: headers.authorization }),
    ...(headers['idempotency-key'] && { 'idempotency-key': String(headers['idempotency-key']) }),
  };
  const rendered = await site.upstream.render(url, own, { type: 'application/json', body });
  const answer = await prepareReaderPage(rendered, site.common, 'no-store');
  sendAnswer(answer, request, response, Object.entries(counted).flat());
}

/** Why what is written is not even read. */
function refusalOf(headers: IncomingMessage['headers']): 411 | 413 | 415 | undefined {
  if (headers['transfer-encoding'] !== undefined || headers['content-length'] === undefined) return 411;
  if (Number(headers['content-length']) > MOST_BYTES_OF_A_BODY) return 413;
  return /^application\/json(?:; ?charset="?utf-8"?)?$/i.test(headers['content-type'] ?? '') ? undefined : 415;
}

const REFUSALS: Record<number, { status: string; title: string; detail: string }> = {
  405: {
    status: 'UNIMPLEMENTED',
    title: 'Method not allowed',
    detail: 'This cannot be done here: the Allow header says what can.',
  },
  411: {
    status: 'INVALID_ARGUMENT',
    title: 'Length required',
    detail: 'Content-Length must say how long the body is.',
  },
  413: {
    status: 'INVALID_ARGUMENT',
    title: 'Content too large',
    detail: `At most ${MOST_BYTES_OF_A_BODY} bytes are taken at once.`,
  },
  415: {
    status: 'INVALID_ARGUMENT',
    title: 'Unsupported media type',
    detail: 'Send JSON: Content-Type application/json.',
  },
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
