import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A form as its token describes it. */
export type SealedForm = { nonce: string; madeAt: number };

/** What only this newsroom can make: tokens of forms, private addresses, and keys to count senders by. */
export type TipSeal = {
  /** Goes along in a form, and says when it was made. */
  issue: (now: Date) => string;
  /** What the token of a form says; null where it is not one of ours. */
  open: (token: string) => SealedForm | null;
  /** The private address of what was sent with this form: the same form sent twice has the same one. */
  statusToken: (form: SealedForm, content: string) => string;
  /** A private address behind which there is nothing, and which looks as if there were. */
  decoy: (now: Date) => string;
  /** When this decoy was made, in epoch milliseconds; null for any other address. */
  openDecoy: (token: string) => number | null;
  /** The key to count a network by: nobody can read an address from it. */
  networkKey: (network: string) => string;
};

const NONCE = 12;
const TIME = 6;
const DECOY = 16;

/** @param secret the key of this newsroom (db/sign-in/secret.ts); everything made here has a purpose of its own in it */
export function tipSeal(secret: string): TipSeal {
  const sign = (purpose: string, text: string): Buffer =>
    createHmac('sha256', secret).update(`tips/${purpose}/${text}`).digest();
  const formMark = (body: string) => sign('form', body);
  const decoyMark = (head: Buffer) => sign('decoy', head.toString('hex')).subarray(0, 32 - DECOY);
  return {
    issue: (now) => {
      const body = `${now.getTime().toString(36)}.${randomBytes(NONCE).toString('base64url')}`;
      return `${body}.${formMark(body).toString('base64url')}`;
    },
    open: (token) => {
      const [made = '', nonce = '', mark = '', ...rest] = token.split('.');
      if (rest.length > 0 || !isSame(Buffer.from(mark, 'base64url'), formMark(`${made}.${nonce}`))) return null;
      return { nonce, madeAt: Number.parseInt(made, 36) };
    },
    statusToken: ({ nonce }, content) => sign('status', `${nonce}/${content}`).toString('base64url'),
    decoy: (now) => {
      const head = Buffer.concat([timeBytes(now), randomBytes(DECOY - TIME)]);
      return Buffer.concat([head, decoyMark(head)]).toString('base64url');
    },
    openDecoy: (token) => {
      const bytes = Buffer.from(token, 'base64url');
      const head = bytes.subarray(0, DECOY);
      return isSame(bytes.subarray(DECOY), decoyMark(head)) ? head.readUIntBE(0, TIME) : null;
    },
    networkKey: (network) => sign('network', network).toString('base64url'),
  };
}

/** What the database keeps of a private address. */
export const statusHash = (token: string): string => createHash('sha256').update(token).digest('hex');

function timeBytes(now: Date): Buffer {
  const bytes = Buffer.alloc(TIME);
  bytes.writeUIntBE(now.getTime(), 0, TIME);
  return bytes;
}

const isSame = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other);
