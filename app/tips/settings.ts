import { readSecret } from '../../db/sign-in/secret.ts';
import { type TipSeal, tipSeal } from '../../db/tips/seal.ts';
import { CONTACT_DAYS } from '../../domain/tip.ts';

let seal: TipSeal | undefined;

/** What the forms of readers are sealed with: the newsroom's own secret. */
export function readTipSeal(): TipSeal {
  seal ??= tipSeal(readSecret(process.env.DATA_DIR ?? 'data'));
  return seal;
}

/** For how many days contact details are kept. The server has checked the setting. */
export const contactDays = (): number => Number(process.env.TIP_CONTACT_DAYS?.trim() || CONTACT_DAYS);
