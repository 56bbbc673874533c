import type { Posted } from '../../reading/post-message.ts';
import { mayAsk, readAllowedHosts } from '../../reading/public-address.ts';
import { siteOrigin } from '../address.ts';

const allowedHosts = () => readAllowedHosts(process.env.READING_HOSTS);

/** Sends a message under the same rules by which the desk reads pages. */
export async function postPublicly(
  url: string,
  body: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Posted> {
  // Most newsrooms tell nobody: the client is loaded where somebody is told.
  const { postMessage } = await import('../../reading/post-message.ts');
  // Whoever is told can see who tells, and where to write to.
  const named = { ...headers, 'user-agent': `Claimline (+${siteOrigin()})` };
  return postMessage(url, body, named, { allowed: allowedHosts(), signal });
}

/** Whether an address can be told at all, so that the desk says it before anything is sent there. */
export const canBeTold = (url: string): boolean => URL.canParse(url) && mayAsk(new URL(url), allowedHosts());
