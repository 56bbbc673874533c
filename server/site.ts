import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import type { Environment } from './environment.ts';
import { Quota } from './limits.ts';
import { type Clock, ResponseCache } from './response-cache.ts';
import { commonHeaders } from './security-headers.ts';
import { listStaticFiles, type StaticFile } from './static-files.ts';
import type { Upstream } from './upstream.ts';

/** How the server is, for those who watch it. */
type State = 'starting' | 'ready' | 'stopping' | 'failed';

/** Everything that answering a request may need. */
export type Site = {
  publicOrigin: URL;
  locales: readonly [string, ...string[]];
  trustedProxies: BlockList | undefined;
  /** Headers of every answer. */
  common: Record<string, string>;
  files: ReadonlyMap<string, StaticFile>;
  cache: ResponseCache;
  generation: Clock;
  /** Tells this run of the server from others, whose generations count anew. */
  started: string;
  upstream: Upstream;
  /** Fulfilled once pages can be rendered. */
  ready: Promise<void>;
  becomeReady: () => void;
  state: State;
  quotas: { searches: Quota; signIns: Quota; writes: Quota; asides: Quota; forms: Quota; api: Quota };
};

/** A site that is being started. `counter` is the generation, as both threads see it. */
export function makeSite(
  {
    environment,
    locales,
    publicFolder = 'public',
  }: { environment: Environment; locales: readonly [string, ...string[]]; publicFolder?: string },
  publicOrigin: URL,
  upstream: Upstream,
  counter: Int32Array,
): Site {
  let announceReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    announceReady = resolve;
  });
  const site: Site = {
    publicOrigin,
    locales,
    trustedProxies: environment.TRUSTED_PROXY,
    common: commonHeaders(publicOrigin),
    files: listStaticFiles(publicFolder, environment.BUILD_DIR),
    cache: new ResponseCache(environment.CACHE_MEGABYTES * 2 ** 20),
    generation: () => Atomics.load(counter, 0),
    started: Date.now().toString(36),
    upstream,
    ready,
    becomeReady: () => {
      if (site.state === 'starting') site.state = 'ready';
      announceReady();
    },
    state: 'starting',
    quotas: {
      searches: new Quota(environment.SEARCHES_PER_MINUTE),
      signIns: new Quota(environment.SIGN_INS_PER_MINUTE),
      writes: new Quota(environment.WRITES_PER_MINUTE),
      asides: new Quota(10 * environment.WRITES_PER_MINUTE), // sent by pages by themselves while somebody works
      forms: new Quota(environment.FORMS_PER_MINUTE),
      api: new Quota(environment.API_CALLS_PER_MINUTE),
    },
  };
  return site;
}

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
