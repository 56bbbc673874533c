import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { newSecret } from './outbox.ts';
import { signatureHeaders } from './sign.ts';

// The judge is the library that the standard itself offers to whoever is told.
const body = '{"type":"claim.published"}';
const now = new Date();
const message = {
  id: '0193c0de-0000-7000-8000-000000000001',
  secret: newSecret(),
  formerSecret: null,
  formerUntil: null,
};

it('What is signed is accepted by the library of Standard Webhooks, and nothing else is', () => {
  const headers = signatureHeaders(message, body, now);
  expect(new Webhook(message.secret).verify(body, headers)).toEqual({ type: 'claim.published' });
  expect(() => new Webhook(message.secret).verify(body.replace('published', 'withdrawn'), headers)).toThrow();
  expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow();
  expect(() => new Webhook(message.secret).verify(body, { ...headers, 'webhook-id': 'another' })).toThrow();
});

it('A message of long ago is not accepted', () => {
  const old = signatureHeaders(message, body, new Date(now.getTime() - 10 * 60_000));
  expect(() => new Webhook(message.secret).verify(body, old)).toThrow(/timestamp/i);
});

it('While a secret is being changed, both sign; after that the former does not', () => {
  const formerSecret = newSecret();
  const changing = { ...message, formerSecret, formerUntil: new Date(now.getTime() + 1_000) };
  const headers = signatureHeaders(changing, body, now);
  for (const secret of [message.secret, formerSecret])
    expect(new Webhook(secret).verify(body, headers)).toEqual({ type: 'claim.published' });
  const later = signatureHeaders({ ...changing, formerUntil: now }, body, now);
  expect(() => new Webhook(formerSecret).verify(body, later)).toThrow();
});
