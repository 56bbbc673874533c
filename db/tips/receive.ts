import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { accept, parseInput, type Result, refuse } from '../../domain/refusal.ts';
import { claimOfPage, formAge, type TipInput, tipInput } from '../../domain/tip.ts';
import type { Store, Writer } from '../engines/store.ts';
import { targetOf } from '../queries/addresses.ts';
import { countTip } from './count.ts';
import { type SealedForm, statusHash, type TipSeal } from './seal.ts';

/** A form as a reader's browser sent it. */
export type SentTip = {
  raw: unknown;
  /** The form's own, from `TipSeal.issue`. */
  token: string;
  /** A field that people do not see: only a program fills it in. */
  trap: string;
  /** The client's address. It is counted by and not kept. */
  address: string;
  /** Tips that one network may send in an hour. */
  perHour: number;
  locale: string;
  now: Date;
};

/**
 * Takes a tip in, and answers with its private address. A program that fell into the trap gets an address too, so that it
 * learns nothing, and nothing is kept of what it sent.
 */
export async function receiveTip(store: Store, seal: TipSeal, sent: SentTip): Promise<Result<{ statusToken: string }>> {
  if (sent.trap !== '') return accept({ statusToken: seal.decoy(sent.now) });
  const form = seal.open(sent.token);
  if (!form) return refuse({ code: 'formNotOurs' });
  const age = formAge(form.madeAt, sent.now.getTime());
  if (age === 'tooFast') return refuse({ code: 'formTooFast' });
  if (age === 'tooOld') return refuse({ code: 'formTooOld' });
  const parsed = parseInput(tipInput, sent.raw);
  if (!parsed.ok) return parsed;
  const about = await claimReported(store, parsed.value);
  if (!about.ok) return about;
  return keep(store, seal, { form, sent, input: parsed.value, about: about.value });
}

type About = { claimId: string | null; editionNumber: number | null };

/** The claim that an error is reported in, if the page is one of a claim. An address of ours that leads nowhere is refused. */
async function claimReported(store: Store, input: TipInput): Promise<Result<About>> {
  if (input.kind === 'claim') return accept({ claimId: null, editionNumber: null });
  const named = claimOfPage(input.page);
  if (!named) return accept({ claimId: null, editionNumber: null });
  const claimId = await targetOf(store, 'claim', named.slug);
  if (!claimId) return refuse({ code: 'noSuchPage', field: 'page' });
  return accept({ claimId, editionNumber: named.edition });
}

type Kept = { form: SealedForm; sent: SentTip; input: TipInput; about: About };

function keep(
  store: Store,
  seal: TipSeal,
  { form, sent, input, about }: Kept,
): Promise<Result<{ statusToken: string }>> {
  const content = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const statusToken = seal.statusToken(form, content);
  return store.write(async (tx) => {
    const before = await sentBefore(tx, store, form);
    // A button pressed twice: the second answer is the first one's.
    if (before === statusHash(statusToken)) return accept({ statusToken });
    if (before !== null) return refuse({ code: 'formSentAlready' });
    const wait = await countTip(tx, store.t, { seal, ...sent });
    if (wait > 0) return refuse({ code: 'tooManyTips', params: { minutes: Math.ceil(wait / 60_000) } });
    await tx.insert(store.t.tips).values({
      id: uuidv7({ msecs: sent.now.getTime() }),
      state: 'open',
      locale: sent.locale,
      statusHash: statusHash(statusToken),
      formNonce: form.nonce,
      receivedAt: sent.now,
      ...columns(input),
      ...about,
    });
    return accept({ statusToken });
  });
}

/** The hash of the private address of what was sent with this form before. */
async function sentBefore(tx: Writer, { t: { tips } }: Store, { nonce }: SealedForm): Promise<string | null> {
  const [row] = await tx.select({ hash: tips.statusHash }).from(tips).where(eq(tips.formNonce, nonce));
  return row?.hash ?? null;
}

function columns(input: TipInput) {
  const { kind, words, seenAt, why, name, email } = input;
  const shared = { kind, words, seenAt, why, contactName: name, contactEmail: email };
  return input.kind === 'claim'
    ? { ...shared, saidBy: input.saidBy }
    : { ...shared, page: input.page, errorKind: input.errorKind };
}
