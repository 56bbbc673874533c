import type { IncomingHttpHeaders } from 'node:http';

/** These speak about one connection, and the next one is another. (Node has already answered an `expect`.) */
const HOP_BY_HOP = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** These are spoken between the parts of the application. From outside they could only pretend. */
const INNER = new Set([
  'content-security-policy',
  'content-security-policy-report-only',
  'forwarded',
  'host',
  'x-action-forwarded',
  'x-action-redirected',
  'x-action-revalidated',
  'x-client-ip',
  'x-matched-path',
  'x-original-url',
  'x-prerender-revalidate',
  'x-prerender-revalidate-if-generated',
  'x-real-ip',
  'x-rewrite-url',
]);
const INNER_PREFIXES = ['x-forwarded', 'x-invoke', 'x-middleware', 'x-next', 'x-now', 'x-vercel'];

/** With these the desk's own scripts ask Next for parts of a page. */
const ROUTER = ['next-', 'rsc'];

type Plain = Record<string, string | string[]>;

/** What goes on from a reader's request to Next's thread. `fromDesk`: the router's own headers may come along. */
export function forwardedHeaders(headers: IncomingHttpHeaders, fromDesk: boolean): Plain {
  const kept = endToEnd(headers);
  for (const name of Object.keys(kept)) {
    const inner = INNER.has(name) || INNER_PREFIXES.some((prefix) => name.startsWith(prefix));
    const router = !fromDesk && ROUTER.some((prefix) => name.startsWith(prefix));
    if (inner || router) delete kept[name];
  }
  return kept;
}

/** Without what speaks of the connection alone, also where `connection` itself names more of it. */
export function endToEnd(headers: IncomingHttpHeaders): Plain {
  const named = new Set(
    String(headers.connection ?? '')
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  );
  const kept: Plain = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !HOP_BY_HOP.has(name) && !named.has(name)) kept[name] = value;
  }
  return kept;
}
