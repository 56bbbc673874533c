import { fetch, type Response } from 'undici';
import type { NetworkProblem } from '../domain/network-problem.ts';
import { guardedAgent, type Lookup } from './guarded-agent.ts';
import { networkProblemOf } from './network-problem.ts';
import { type AllowedHosts, mayAsk } from './public-address.ts';

/** A page as it was sent. `url` is where it was found after redirects; `charset` is what the answer's head says of it. */
export type FetchedPage = { url: string; mediaType: string; charset: string | null; bytes: Uint8Array };

/** Why a page could not be had. */
export type FetchProblem = NetworkProblem | 'tooLarge' | 'tooManyRedirects' | 'status';

/** `status` is the server's, where it answered and would not give the page. */
export type Fetched = { ok: true; page: FetchedPage } | { ok: false; problem: FetchProblem; status: number | null };

type FetchLimits = { milliseconds: number; bytes: number; redirects: number };
const FETCH_LIMITS: FetchLimits = { milliseconds: 15_000, bytes: 20 * 1024 * 1024, redirects: 5 };

type Options = { allowed: AllowedHosts; agentName: string; limits?: Partial<FetchLimits>; lookup?: Lookup };

const problem = (why: FetchProblem, status: number | null = null): Fetched => ({ ok: false, problem: why, status });

class TooLarge extends Error {}

/** Fetches one page of the public web. Whatever goes wrong is a value; only a bug throws. Time and size are those of the
 *  whole way, every redirect is judged like the address it began with, and no cookie or credential is sent. */
export async function fetchPage(address: string, options: Options): Promise<Fetched> {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const agent = guardedAgent(options.allowed, limits.milliseconds, options.lookup);
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    let url = new URL(address);
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      if (!mayAsk(url, options.allowed)) return problem('notPublic');
      const response = await fetch(url, { dispatcher: agent, redirect: 'manual', signal, headers: headersOf(options) });
      const next = redirectOf(response, url);
      if (!next) return await answered(response, url, limits.bytes);
      await response.body?.cancel();
      url = next;
    }
    return problem('tooManyRedirects');
  } catch (error) {
    return problem(problemOf(error));
  } finally {
    await agent.destroy();
  }
}

const headersOf = ({ agentName }: Options) => ({
  'user-agent': agentName,
  accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.1',
});

function redirectOf(response: Response, from: URL): URL | null {
  const location = response.headers.get('location');
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return null;
  return URL.canParse(location, from) ? new URL(location, from) : null;
}

async function answered(response: Response, url: URL, most: number): Promise<Fetched> {
  if (!response.ok) {
    await response.body?.cancel();
    return problem('status', response.status);
  }
  const bytes = await readUpTo(response, most);
  const type = response.headers.get('content-type') ?? '';
  const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1] ?? null;
  const mediaType = type.split(';')[0]?.trim().toLowerCase() ?? '';
  return { ok: true, page: { url: url.href, mediaType, charset, bytes } };
}

/** Counts what arrives unpacked: a small answer can unpack to more than the machine holds. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > most) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const problemOf = (error: unknown): FetchProblem => (error instanceof TooLarge ? 'tooLarge' : networkProblemOf(error));
