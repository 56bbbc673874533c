import { createHmac } from 'node:crypto';
import type { Due } from './outbox.ts';

type Signed = Pick<Due, 'id' | 'secret' | 'formerSecret' | 'formerUntil'>;

/** The headers of a message (Standard Webhooks 1.0): HMAC-SHA256 over identifier, seconds and body, so that none of the three
 *  can be another's. While a secret is being changed, both sign. */
export function signatureHeaders(message: Signed, body: string, now: Date): Record<string, string> {
  const seconds = Math.floor(now.getTime() / 1_000);
  const { id, secret, formerSecret, formerUntil } = message;
  const secrets = formerSecret && formerUntil && formerUntil > now ? [secret, formerSecret] : [secret];
  const signatures = secrets.map((each) => {
    const key = Buffer.from(each.replace(/^whsec_/, ''), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': signatures.join(' ') };
}
