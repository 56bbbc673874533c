import { logClaim } from '../../db/commands/claims.ts';
import type { Deed } from '../../db/commands/command.ts';
import { linkEvidence } from '../../db/commands/evidence.ts';
import { addParty } from '../../db/commands/parties.ts';
import { sendToReview } from '../../db/commands/review.ts';
import { addSource } from '../../db/commands/sources.ts';
import { addStatement } from '../../db/commands/statements.ts';
import { proposeVerdict } from '../../db/commands/verdicts.ts';
import type { Store } from '../../db/engines/store.ts';
import type { WriteName } from '../../domain/api/writes.ts';
import type { Result } from '../../domain/refusal.ts';

/** The commands of the desk that programs reach. Whoever looks here for approving or publishing looks in vain: those are for
 *  people. */
export const WRITE_COMMANDS: Record<WriteName, (store: Store, deed: Deed, raw: unknown) => Promise<Result<object>>> = {
  claims: logClaim,
  parties: addParty,
  sources: addSource,
  statements: addStatement,
  evidence: linkEvidence,
  verdicts: proposeVerdict,
  reviews: sendToReview,
};
