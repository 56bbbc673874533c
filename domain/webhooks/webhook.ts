import { z } from 'zod';
import type { EditionDocument } from '../edition.ts';
import type { NetworkProblem } from '../network-problem.ts';
import { filled, id, webAddress } from '../text.ts';

// A webhook: an address that is told of publications. Signatures, headers and the waits between attempts are those of Standard
// Webhooks 1.0 (standardwebhooks.com), so that its libraries check what we send.

/** What can have happened, most telling first: that is what a message is called by. */
export const WEBHOOK_EVENTS = ['withdrawn', 'corrected', 'verdict-changed', 'published'] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** `test` tells of no edition. */
export const MESSAGE_TYPES = [
  'claim.withdrawn',
  'claim.corrected',
  'claim.verdict-changed',
  'claim.published',
  'test',
] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

/** `taken`: the other side said that it has it. `failed`: it was tried for the last time. */
export const DELIVERY_STATES = ['waiting', 'taken', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

const fields = {
  /** For the newsroom: who is told. */
  name: filled('line'),
  url: webAddress,
  events: z
    .array(z.enum(WEBHOOK_EVENTS))
    .refine((events) => events.length > 0, 'chooseSome')
    .transform((events) => WEBHOOK_EVENTS.filter((event) => events.includes(event))),
};
export const webhookInput = z.strictObject(fields);

const one = { webhookId: id, version: z.int().min(1) };
export const webhookChange = z.strictObject({ ...fields, ...one });
export const webhookSwitch = z.strictObject({ ...one, active: z.boolean() });
export const webhookChoice = z.strictObject(one);
export const deliveryChoice = z.strictObject({ delivery: z.int().min(1) });

/** Everything an edition tells. A correction that gives another verdict is both; a withdrawal is nothing else. */
export function eventsOf({ kind, verdict, history }: EditionDocument): WebhookEvent[] {
  if (kind === 'withdrawal') return ['withdrawn'];
  const before = history.at(-1);
  const told: Record<WebhookEvent, boolean> = {
    withdrawn: false,
    corrected: kind === 'correction' || kind === 'clarification',
    'verdict-changed': before !== undefined && before.rating.key !== verdict.rating.key,
    published: true,
  };
  return WEBHOOK_EVENTS.filter((event) => told[event]);
}

/** What a message with these events is called. */
export const messageTypeOf = (events: readonly WebhookEvent[]): MessageType => `claim.${events[0] ?? 'published'}`;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Milliseconds between one failed attempt and the next; after the last there is no other. About three days in all. */
const WAITS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];
export const MOST_ATTEMPTS = WAITS.length + 1;

/** How long to wait after so many failed attempts, up to a tenth longer, so that what failed together does not come back all at
 *  once; null where that was the last. `chance` is from 0 up to 1. */
export function waitAfter(attempts: number, chance: number): number | null {
  const wait = WAITS[attempts - 1];
  return wait === undefined ? null : Math.round(wait * (1 + chance / 10));
}

/** How an attempt ended. `status` is what the other server said; `problem` why it said nothing. */
export type Outcome = { status: number | null; problem: NetworkProblem | null };

export const isTaken = ({ status }: Outcome): boolean => status !== null && status >= 200 && status < 300;

/** Whoever answers so wants to be told no more (RFC 9110, 15.5.11). */
export const isGone = ({ status }: Outcome): boolean => status === 410;

/** For how long the secret before the last signs, too: whoever checks can change theirs meanwhile. */
export const BOTH_SECRETS = 24 * HOUR;

/** Deliveries that have ended are shown for so long. */
export const DELIVERIES_KEPT = 90 * 24 * HOUR;
