import { z } from 'zod';
import { filled, id } from '../text.ts';

/** What a token may be allowed to write. `statements`: also as evidence to a claim. Approving and publishing are not among them:
 *  they are for people. */
export const SCOPES = ['claims', 'parties', 'sources', 'statements', 'verdicts', 'review'] as const;
export type Scope = (typeof SCOPES)[number];

/** For how many days a token can be good; `0` is until it is revoked. */
export const TOKEN_DAYS = ['30', '90', '365', '0'] as const;

export const tokenInput = z.strictObject({
  /** Of the program that has it. */
  name: filled('line'),
  scopes: z
    .array(z.enum(SCOPES))
    .refine((scopes) => scopes.length > 0, 'chooseSome')
    .transform((scopes) => SCOPES.filter((scope) => scopes.includes(scope))),
  days: z.enum(TOKEN_DAYS),
});
export const tokenChoice = z.strictObject({ tokenId: id });

/** A token as the desk lists it. */
export type DeskToken = {
  id: string;
  name: string;
  /** Its last characters, by which whoever has it can tell which it is. */
  ending: string;
  scopes: Scope[];
  madeBy: string;
  madeAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  usedAt: Date | null;
};
