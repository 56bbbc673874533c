// Answers every request: with what is already known, or by asking the pages' thread.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerApi } from './api.ts';
import { clientAddress, limitKey } from './client-address.ts';
import { answerDesk } from './desk.ts';
import { noteFailure } from './errors.ts';
import { answerForm } from './forms.ts';
import { answerHealth } from './health.ts';
import { chooseLocale } from './locale-choice.ts';
import { type PreparedAnswer, sendAnswer } from './prepared-answer.ts';
import { prepareReaderPage } from './reader-pages.ts';
import { refuse } from './refusals.ts';
import { findRoute, type OtherUse, type Route } from './routes.ts';
import { CLOSED_POLICY, FOR_OTHER_SITES, PRIVATE } from './security-headers.ts';
import { isRead, originHeaders, type Site } from './site.ts';
import { prepareFile } from './static-files.ts';
import { Busy, FailedPage } from './upstream.ts';

/** The tag makes asking again cheap; without asking, a browser would show an old verdict. */
const ASK_AGAIN = 'no-cache';

/** The listener of the HTTP server. */
export function createFront(site: Site): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    // Addresses are kept in their one spelling only: what is found by the address as it came may be sent.
    const kept = isRead(request) ? site.cache.find(request.url ?? '') : undefined;
    if (kept) {
      sendAnswer(kept, request, response);
      return;
    }
    answer(site, request, response).catch((error: unknown) => answerFailure(site, error, request, response));
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const route = findRoute(request.url ?? '');
  if (route.kind === 'unusable') return refuse(response, 400, site.common, { close: !isRead(request) });
  if (route.kind === 'desk') return answerDesk(site, route, request, response);
  if (route.kind === 'api') return answerApi(site, route, request, response);
  if (route.kind === 'form') return answerForm(site, route.url, request, response);
  if (!isRead(request)) return refuse(response, 405, site.common, { allow: 'GET, HEAD', close: true });
  const file = await findFile(site, request.url ?? '');
  if (file) return sendAnswer(file, request, response);
  return answerReader(site, route, request, response);
}

async function findFile(site: Site, url: string): Promise<PreparedAnswer | undefined> {
  const address = url.split('?', 1)[0] ?? '';
  const file = site.files.get(address);
  if (!file) return undefined;
  return site.cache.findOrMake(
    address,
    () => 0,
    () => prepareFile(file, site.common),
  );
}

async function answerReader(
  site: Site,
  route: Exclude<Route, { kind: 'unusable' | 'desk' | 'form' | 'api' }>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  switch (route.kind) {
    case 'entrance':
      return sendToLanguage(site, request, response);
    case 'health':
      return answerHealth(site, response);
    case 'missing':
      return refuse(response, 404, site.common);
    case 'page': {
      const { url, use } = route;
      const page = await site.cache.findOrMake(url, site.generation, () => renderPage(site, url, ASK_AGAIN, {}, use));
      return sendAnswer(page, request, response);
    }
    case 'counted': {
      const wait = site.quotas.searches.take(keyOf(site, request), performance.now());
      if (wait > 0) return refuse(response, 429, site.common, { retryAfter: wait });
      return sendAnswer(await renderPage(site, route.url, 'no-store'), request, response);
    }
    case 'private': {
      const wait = site.quotas.forms.take(keyOf(site, request), performance.now());
      if (wait > 0) return refuse(response, 429, site.common, { retryAfter: wait });
      return sendAnswer(await renderPage(site, route.url, 'no-store', PRIVATE), request, response);
    }
    case 'stream':
      return answerStream(site, route, request, response);
  }
}

/** Passes on what is too large to keep. It is made from the record alone, so the generation says whether a client has it. */
async function answerStream(
  site: Site,
  { url, use }: Extract<Route, { kind: 'stream' }>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await site.ready;
  const tag = `W/"${site.started}-${site.generation()}"`; // before anything is read
  const own = {
    ...site.common,
    ...(use && FOR_OTHER_SITES),
    'cache-control': ASK_AGAIN,
    'content-security-policy': CLOSED_POLICY,
  };
  if (request.headers['if-none-match']?.includes(tag)) {
    response.writeHead(304, { ...own, etag: tag }).end();
    return;
  }
  return site.upstream.pass(request, response, {
    path: url,
    headers: originHeaders(site),
    own,
    dropCookies: true,
    tag,
  });
}

/** Asks for a page with a request of our own, so that it depends on its address alone. */
async function renderPage(
  site: Site,
  url: string,
  cacheControl: string,
  extra = {},
  use?: OtherUse,
): Promise<PreparedAnswer> {
  await site.ready;
  const rendered = await site.upstream.render(url, { ...originHeaders(site), accept: 'text/html, */*' });
  return prepareReaderPage(rendered, { ...site.common, ...extra }, cacheControl, use);
}

function sendToLanguage(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const location = `/${chooseLocale(request.headers['accept-language'], site.locales)}`;
  const headers = { location, vary: 'Accept-Language', 'cache-control': ASK_AGAIN, 'content-length': '0' };
  response.writeHead(307, { ...site.common, ...headers }).end();
}

function keyOf(site: Site, request: IncomingMessage): string {
  return limitKey(clientAddress(request, site.trustedProxies));
}

function answerFailure(site: Site, error: unknown, request: IncomingMessage, response: ServerResponse): void {
  // Whoever has gone away needs no answer, and their going is no failure of ours.
  if (response.destroyed && !(error instanceof FailedPage)) return;
  if (error instanceof Busy || isUnreachable(error) || site.state !== 'ready') {
    refuse(response, 503, site.common, { retryAfter: 5 });
    return;
  }
  const what = `${request.method} ${JSON.stringify(nameable(request.url ?? ''))}`;
  const page = error instanceof FailedPage ? error.body : '';
  const errorId = noteFailure(what, error, page);
  refuse(response, error instanceof FailedPage ? 500 : 502, site.common, { errorId });
}

/** An address for the log: one that is private does not stand there. */
const nameable = (url: string): string => url.replace(/(\/tips\/)[^/?]+/gi, '$1...');

/** The pages' thread has just died, and this thread has not been told yet. */
function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return false;
  return error.syscall === 'connect' && (error.code === 'ENOENT' || error.code === 'ECONNREFUSED');
}
