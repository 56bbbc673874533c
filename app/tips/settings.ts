import { readSecret } from '../../db/sign-in/secret.ts';
import { type TipSeal, tipSeal } from '../../db/tips/seal.ts';
import { CONTACT_DAYS, TIPS_PER_HOUR } from '../../domain/tip.ts';

let seal: TipSeal | undefined;

/** What the forms of readers are sealed with: the newsroom's own secret. */
export function readTipSeal(): TipSeal {
  seal ??= tipSeal(readSecret(process.env.DATA_DIR ?? 'data'));
  return seal;
}

// The server has checked these settings before anything started.

/** For how many days contact details are kept. */
export const contactDays = (): number => Number(process.env.TIP_CONTACT_DAYS?.trim() || CONTACT_DAYS);

/** Tips that one network may send in an hour. */
export const tipsPerHour = (): number => Number(process.env.TIPS_PER_HOUR?.trim() || TIPS_PER_HOUR);
