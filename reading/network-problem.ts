import type { NetworkProblem } from '../domain/network-problem.ts';
import { NotPublic } from './guarded-agent.ts';

const CODES: Partial<Record<string, NetworkProblem>> = {
  ENOTFOUND: 'noSuchHost',
  EAI_AGAIN: 'noSuchHost',
  UND_ERR_CONNECT_TIMEOUT: 'tooSlow',
  UND_ERR_HEADERS_TIMEOUT: 'tooSlow',
  UND_ERR_BODY_TIMEOUT: 'tooSlow',
};

/** What undici's failure means. @throws what is a fault of ours */
export function networkProblemOf(error: unknown): NetworkProblem {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'tooSlow';
  const cause: unknown = error.cause ?? error;
  if (cause instanceof NotPublic) return 'notPublic';
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
  // undici says of every failure on the way "fetch failed", with the cause inside; anything else is a fault of ours.
  if (code === null && error.message !== 'fetch failed' && error.message !== 'terminated') throw error;
  if (code && /CERT|SIGNATURE|SELF_SIGNED|ERR_TLS|ERR_SSL/.test(code)) return 'badCertificate';
  return CODES[code ?? ''] ?? 'noAnswer';
}
