import { FASTEST_FORM, TIPS_PER_HOUR } from '../../../domain/tip.ts';
import { done, type TestNewsroom } from '../../testing/newsroom.ts';
import { receiveTip, type SentTip } from '../receive.ts';
import { tipSeal } from '../seal.ts';

export const testSeal = tipSeal('the secret of the tests');

export const CLAIM_TIP = {
  kind: 'claim',
  words: 'The harbour bridge will be closed to lorries from May.',
  saidBy: 'Harbour City Council',
  seenAt: 'https://harbour.example/news/bridge',
  why: 'The shops of the island are supplied by it.',
  name: 'Rita Reader',
  email: 'rita@reader.example',
};

export const ERROR_TIP = {
  kind: 'error',
  page: '/en/claims/no-page',
  errorKind: 'fact',
  words: 'The samples were taken in March.',
  name: '',
  email: '',
};

/** A form that was opened a while before it is sent. */
export function formAt(now: Date, changes: Partial<SentTip> = {}): SentTip {
  const opened = new Date(now.getTime() - 10 * FASTEST_FORM);
  const sent = { raw: CLAIM_TIP, trap: '', address: '192.0.2.1', perHour: TIPS_PER_HOUR, locale: 'en', now };
  return { ...sent, token: testSeal.issue(opened), ...changes };
}

/** Sends a tip that must be taken, and finds its row. */
export async function sendTip(room: TestNewsroom, raw: object = {}, changes: Partial<SentTip> = {}) {
  const { store, clock } = room;
  const whole = { ...('kind' in raw ? {} : CLAIM_TIP), ...raw };
  const { statusToken } = done(await receiveTip(store, testSeal, formAt(clock(), { raw: whole, ...changes })));
  const rows = await store.read.select().from(store.t.tips);
  const tip = rows.toSorted((one, other) => one.receivedAt.getTime() - other.receivedAt.getTime()).at(-1);
  if (!tip) throw new Error('no tip was kept');
  return { id: tip.id, statusToken };
}
