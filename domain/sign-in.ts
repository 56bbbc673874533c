import { z } from 'zod';
import { email } from './email.ts';
import { filled } from './text.ts';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;
/** How long a sign-in lasts; it ends earlier when it is revoked. */
export const SESSION_DAYS = 14;

/** Length is what makes a password hard to guess (NIST SP 800-63B, 5.1.1.2); no rules on what it is made of. */
const newPassword = z
  .string()
  .refine((value) => Array.from(value).length >= SHORTEST_PASSWORD, 'passwordTooShort')
  .refine((value) => value.length <= LONGEST_PASSWORD, 'passwordTooLong');

export const newPasswordInput = z.strictObject({ password: newPassword });
export const firstAdminInput = z.strictObject({ name: filled('line'), email, password: newPassword });
export const signInInput = z.strictObject({
  email: filled('line').transform((value) => value.toLowerCase()),
  password: z.string().min(1).max(1_000),
});
export const resetInput = z.strictObject({ email });

const SECOND = 1_000;
const FIRST_WAIT = 15 * SECOND;
const LONGEST_WAIT = 15 * 60 * SECOND;
/** Failures this long ago no longer count. */
export const FORGOTTEN_AFTER = 60 * 60 * SECOND;

export type Failures = { failures: number; latestAt: Date };

/** Milliseconds until the next attempt: none for the first `free` failures, then 15 seconds, doubling to 15 minutes. */
export function waitAfter({ failures, latestAt }: Failures, free: number, now: Date): number {
  if (failures < free) return 0;
  const wait = Math.min(FIRST_WAIT * 2 ** (failures - free), LONGEST_WAIT);
  return Math.max(0, latestAt.getTime() + wait - now.getTime());
}
