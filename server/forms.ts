// Forms for readers, opened or sent: made for each reader, kept by nobody else, and counted.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientAddress, limitKey } from './client-address.ts';
import { canonicalAddress } from './desk.ts';
import { MOST_BYTES_OF_A_READERS_FORM } from './limits.ts';
import { sendAnswer } from './prepared-answer.ts';
import { prepareReaderPage } from './reader-pages.ts';
import { refuse } from './refusals.ts';
import { isRead, originHeaders, type Site } from './site.ts';
import type { SentForm } from './upstream.ts';

/** As browsers send a form without script; nothing but letters, digits and what RFC 2046 lets stand in a boundary. */
const FORM = /^multipart\/form-data; ?boundary="?[\w'()+,./:=?-]{1,70}"?$/i;

/** Whoever goes back to a form finds what they typed in it: a browser drops that where it may store nothing at all. */
const OWN_COPY = 'private, no-cache';

/** Answers a form for readers. Of a request that sends one, its body and the client's address go on, and nothing else. */
export async function answerForm(
  site: Site,
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = clientAddress(request, site.trustedProxies);
  const wait = site.quotas.forms.take(limitKey(address), performance.now());
  if (wait > 0) return refuse(response, 429, site.common, { retryAfter: wait, close: !isRead(request) });
  const refusal = isRead(request) ? undefined : refusalOf(site, request);
  if (refusal) return refuse(response, refusal.status, site.common, { ...refusal, close: true });
  const canonical = isRead(request) ? canonicalAddress(site, request) : undefined;
  if (canonical) {
    response.writeHead(307, { ...site.common, location: canonical, 'cache-control': 'no-store' }).end();
    return;
  }
  const form = isRead(request) ? undefined : await readForm(request);
  await site.ready;
  const headers = { ...originHeaders(site), origin: site.publicOrigin.origin, 'x-client-ip': address };
  const rendered = await site.upstream.render(url, { ...headers, accept: 'text/html, */*' }, form);
  const cacheControl = form ? 'no-store' : OWN_COPY;
  sendAnswer(await prepareReaderPage(rendered, site.common, cacheControl), request, response);
}

/** Why a form that is sent is not even read. */
function refusalOf({ publicOrigin }: Site, { method, headers }: IncomingMessage) {
  if (method !== 'POST') return { status: 405, allow: 'GET, HEAD, POST' };
  if (headers['transfer-encoding'] !== undefined || headers['content-length'] === undefined) return { status: 411 };
  if (Number(headers['content-length']) > MOST_BYTES_OF_A_READERS_FORM) return { status: 413 };
  if (headers.origin !== undefined && headers.origin !== publicOrigin.origin) return { status: 403 };
  if (headers['sec-fetch-site'] === 'cross-site') return { status: 403 };
  return FORM.test(headers['content-type'] ?? '') ? undefined : { status: 415 };
}

async function readForm(request: IncomingMessage): Promise<SentForm> {
  return { type: request.headers['content-type'] ?? '', body: Buffer.concat(await request.toArray()) };
}
