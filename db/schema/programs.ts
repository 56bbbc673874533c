import type { Scope } from '../../domain/api/token.ts';
import type { Kit } from '../engines/kit.ts';

/** What programs write with. */
export function definePrograms(kit: Kit) {
  const apiTokens = kit.table(
    'api_tokens',
    {
      id: kit.text('id').primaryKey(),
      name: kit.text('name').notNull(),
      /** Only the hash is kept: whoever reads the database cannot write with it. */
      tokenHash: kit.text('token_hash').notNull(),
      ending: kit.text('ending').notNull(),
      scopes: kit.json<Scope[]>('scopes').notNull(),
      /** In whose name it writes. */
      madeBy: kit.text('made_by').notNull(),
      madeAt: kit.instant('made_at').notNull(),
      expiresAt: kit.instant('expires_at'),
      revokedAt: kit.instant('revoked_at'),
      usedAt: kit.instant('used_at'),
    },
    (t) => [kit.uniqueIndex('api_tokens_hash').on(t.tokenHash)],
  );
  /** What was answered to a request that may be sent twice. Written with what it did. */
  const apiAnswers = kit.table(
    'api_answers',
    {
      tokenId: kit
        .text('token_id')
        .notNull()
        .references(() => apiTokens.id, { onDelete: 'cascade' }),
      key: kit.text('key').notNull(),
      /** SHA-256 of the address and the body it came with. */
      fingerprint: kit.text('fingerprint').notNull(),
      body: kit.text('body').notNull(),
      at: kit.instant('at').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.tokenId, t.key] }), kit.index('api_answers_at').on(t.at)],
  );
  return { apiTokens, apiAnswers };
}
