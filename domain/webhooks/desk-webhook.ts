import type { NetworkProblem } from '../network-problem.ts';
import type { DeliveryState, MessageType, WebhookEvent } from './webhook.ts';

/** A webhook as the desk shows it: without its secrets. */
export type DeskWebhook = {
  id: string;
  version: number;
  name: string;
  url: string;
  events: WebhookEvent[];
  active: boolean;
  goneAt: Date | null;
  formerUntil: Date | null;
  /** How many messages stand how. */
  deliveries: Record<DeliveryState, number>;
};

type Attempt = { at: Date; milliseconds: number; status: number | null; problem: NetworkProblem | null };

/** A message and every attempt to have it taken, oldest first. `about` is null where an address was only tried. */
export type Delivery = {
  delivery: number;
  id: string;
  type: MessageType;
  createdAt: Date;
  state: DeliveryState;
  dueAt: Date | null;
  about: { words: string; slug: string; number: number } | null;
  attempts: Attempt[];
};
