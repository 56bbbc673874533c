// What belongs to who is signed in: passed on as it came, never kept.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientAddress, limitKey } from './client-address.ts';
import { forwardedHeaders } from './forwarded-headers.ts';
import { MOST_BYTES_OF_A_BODY, MOST_BYTES_OF_AN_IMPORT } from './limits.ts';
import { refuse } from './refusals.ts';
import type { Route } from './routes.ts';
import { deskPolicy } from './security-headers.ts';
import { isRead, originHeaders, portOf, type Site } from './site.ts';

type DeskRoute = Extract<Route, { kind: 'desk' }>;

/** Answers a request to the desk or to the sign-in. */
export async function answerDesk(site: Site, route: DeskRoute, request: IncomingMessage, response: ServerResponse) {
  const address = clientAddress(request, site.trustedProxies);
  if (!isRead(request) && isRefused(site, route, address, request, response)) return;
  const canonical = isRead(request) ? canonicalAddress(site, request) : undefined;
  if (canonical) {
    response.writeHead(307, { ...site.common, location: canonical, 'cache-control': 'no-store' }).end();
    return;
  }
  await site.ready;
  // Next takes the nonce for its own scripts from the header of the request.
  const policy = { 'content-security-policy': deskPolicy(randomBytes(16).toString('base64')) };
  await site.upstream.pass(request, response, {
    path: request.url ?? '',
    // Ours come last, so nothing from outside takes their place.
    headers: {
      ...forwardedHeaders(request.headers, true),
      ...originHeaders(site),
      ...policy,
      'x-forwarded-for': address,
      'x-client-ip': address,
    },
    own: { ...site.common, ...policy, 'cache-control': 'private, no-store' },
    dropCookies: false,
  });
}

/** Whether a page sends it by itself: what is being typed, and that it is open. */
const isAside = ({ url = '' }: IncomingMessage): boolean =>
  url === '/desk/drafts' || /^\/desk\/claims\/[0-9a-f-]{36}\/presence$/.test(url);

/** Refuses what is not to be passed on, and says whether it did. */
function isRefused(
  site: Site,
  { signIn }: DeskRoute,
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const refuseWith = (status: number, details = {}) => {
    refuse(response, status, site.common, { ...details, close: true });
    return true;
  };
  if (request.method !== 'POST') return refuseWith(405, { allow: 'GET, HEAD, POST' });
  // Browsers always say how much they send.
  if (request.headers['transfer-encoding'] !== undefined) return refuseWith(411);
  const most = request.url === '/desk/import/file' ? MOST_BYTES_OF_AN_IMPORT : MOST_BYTES_OF_A_BODY;
  if (Number(request.headers['content-length'] ?? 0) > most) return refuseWith(413);
  const quota = signIn ? site.quotas.signIns : isAside(request) ? site.quotas.asides : site.quotas.writes;
  const wait = quota.take(limitKey(address), performance.now());
  return wait > 0 && refuseWith(429, { retryAfter: wait });
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Forms are accepted from the public origin alone. On one's own machine, where it has several names, whoever came by
 * another one is sent to the desk under the right one, instead of being refused at the first form.
 */
export function canonicalAddress({ publicOrigin }: Site, request: IncomingMessage): string | undefined {
  const asked = `http://${request.headers.host ?? ''}`;
  if (!URL.canParse(asked) || publicOrigin.protocol !== 'http:') return undefined;
  const { hostname, port } = new URL(asked);
  const bothLoopback = LOOPBACK.has(hostname) && LOOPBACK.has(publicOrigin.hostname);
  const samePort = (Number(port) || 80) === portOf(publicOrigin);
  if (!bothLoopback || !samePort || hostname === publicOrigin.hostname) return undefined;
  return `${publicOrigin.origin}${request.url ?? ''}`;
}
