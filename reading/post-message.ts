import { fetch } from 'undici';
import type { NetworkProblem } from '../domain/network-problem.ts';
import { guardedAgent, type Lookup } from './guarded-agent.ts';
import { networkProblemOf } from './network-problem.ts';
import { type AllowedHosts, mayAsk } from './public-address.ts';

const MILLISECONDS = 15_000;

type Options = { allowed: AllowedHosts; lookup?: Lookup; milliseconds?: number; signal?: AbortSignal };

/** What came of it: the other server's status, or why it gave none. */
export type Posted = { status: number | null; problem: NetworkProblem | null };

/** Sends JSON to an address of the public web, under the rules by which pages are fetched. Redirects are not followed: whoever
 *  is told named this address. Nothing of the answer but its status is read. Whatever goes wrong is a value; only a bug throws. */
export async function postMessage(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { allowed, lookup, milliseconds = MILLISECONDS, signal }: Options,
): Promise<Posted> {
  const url = new URL(address);
  if (!mayAsk(url, allowed)) return { status: null, problem: 'notPublic' };
  const tooLong = AbortSignal.timeout(milliseconds);
  const agent = guardedAgent(allowed, milliseconds, lookup);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { ...headers, 'content-type': 'application/json' },
      dispatcher: agent,
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, tooLong]) : tooLong,
    });
    await response.body?.cancel();
    return { status: response.status, problem: null };
  } catch (error) {
    return { status: null, problem: networkProblemOf(error) };
  } finally {
    await agent.destroy();
  }
}
