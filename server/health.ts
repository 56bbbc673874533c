import type { ServerResponse } from 'node:http';
import { CLOSED_POLICY } from './security-headers.ts';
import type { Site } from './site.ts';

const LONGEST_SILENCE = 2_000;

/** Says how the server is. 200 only while the pages' thread answers, since without it no page can be made. */
export async function answerHealth(site: Site, response: ServerResponse): Promise<void> {
  const state = site.state;
  const answers = state === 'ready' && (await site.upstream.isAlive(LONGEST_SILENCE));
  const body = JSON.stringify({
    status: answers ? 'ok' : state === 'ready' ? 'silent' : state,
    generation: site.generation(),
    uptimeSeconds: Math.round(process.uptime()),
    cacheBytes: site.cache.bytes,
  });
  response.writeHead(answers ? 200 : 503, {
    ...site.common,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'content-security-policy': CLOSED_POLICY,
    'cache-control': 'no-store',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
