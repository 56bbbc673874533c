import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import type { Quota } from './limits.ts';
import type { Clock, ResponseCache } from './response-cache.ts';
import type { StaticFile } from './static-files.ts';
import type { Upstream } from './upstream.ts';

/** How the server is, for those who watch it. */
export type State = 'starting' | 'ready' | 'stopping' | 'failed';

/** Everything that answering a request may need. */
export type Site = {
  publicOrigin: URL;
  locales: readonly string[];
  trustedProxies: BlockList | undefined;
  /** Headers of every answer. */
  common: Record<string, string>;
  files: ReadonlyMap<string, StaticFile>;
  cache: ResponseCache;
  generation: Clock;
  upstream: Upstream;
  /** Fulfilled once the pages' thread listens. */
  ready: Promise<void>;
  state: () => State;
  quotas: { searches: Quota; signIns: Quota; writes: Quota };
};

/** What a page is told about where it stands. The `Host` from outside never reaches it. */
export function originHeaders({ publicOrigin }: Site): Record<string, string> {
  const { host, protocol } = publicOrigin;
  return {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-port': String(portOf(publicOrigin)),
  };
}

/** The port of an origin, also where it is not written. */
export function portOf({ port, protocol }: URL): number {
  return Number(port) || (protocol === 'https:' ? 443 : 80);
}

/** Whether a request only reads. */
export function isRead(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}
