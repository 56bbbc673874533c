import { ROLES } from '../../domain/person.ts';
import type { Kit } from '../engines/kit.ts';
import { among } from './columns.ts';

/** People and sign-in. The columns of people, sessions, credentials and verifications are those better-auth asks for. */
export function definePeople(kit: Kit) {
  const people = kit.table(
    'people',
    {
      id: kit.text('id').primaryKey(),
      name: kit.text('name').notNull(),
      email: kit.text('email').notNull(),
      emailVerified: kit.boolean('email_verified').notNull().default(false),
      image: kit.text('image'),
      role: kit.oneOf('role', ROLES).notNull(),
      active: kit.boolean('active').notNull().default(true),
      createdAt: kit.instant('created_at').notNull(),
      updatedAt: kit.instant('updated_at').notNull(),
    },
    (t) => [kit.uniqueIndex('people_email').on(t.email), kit.check('people_role', among(t.role, ROLES))],
  );
  const sessions = kit.table(
    'sessions',
    {
      id: kit.text('id').primaryKey(),
      userId: kit
        .text('user_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      token: kit.text('token').notNull(),
      expiresAt: kit.instant('expires_at').notNull(),
      ipAddress: kit.text('ip_address'),
      userAgent: kit.text('user_agent'),
      createdAt: kit.instant('created_at').notNull(),
      updatedAt: kit.instant('updated_at').notNull(),
    },
    (t) => [kit.uniqueIndex('sessions_token').on(t.token), kit.index('sessions_user').on(t.userId)],
  );
  const credentials = kit.table(
    'credentials',
    {
      id: kit.text('id').primaryKey(),
      userId: kit
        .text('user_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      accountId: kit.text('account_id').notNull(),
      providerId: kit.text('provider_id').notNull(),
      password: kit.text('password'),
      accessToken: kit.text('access_token'),
      refreshToken: kit.text('refresh_token'),
      idToken: kit.text('id_token'),
      accessTokenExpiresAt: kit.instant('access_token_expires_at'),
      refreshTokenExpiresAt: kit.instant('refresh_token_expires_at'),
      scope: kit.text('scope'),
      createdAt: kit.instant('created_at').notNull(),
      updatedAt: kit.instant('updated_at').notNull(),
    },
    (t) => [
      kit.uniqueIndex('credentials_account').on(t.providerId, t.accountId),
      kit.index('credentials_user').on(t.userId),
    ],
  );
  const verifications = kit.table(
    'verifications',
    {
      id: kit.text('id').primaryKey(),
      identifier: kit.text('identifier').notNull(),
      value: kit.text('value').notNull(),
      expiresAt: kit.instant('expires_at').notNull(),
      createdAt: kit.instant('created_at').notNull(),
      updatedAt: kit.instant('updated_at').notNull(),
    },
    (t) => [kit.index('verifications_identifier').on(t.identifier)],
  );
  /** One-time links. Only the hash is kept: whoever reads the database cannot sign in with it. */
  const signInLinks = kit.table(
    'sign_in_links',
    {
      id: kit.text('id').primaryKey(),
      tokenHash: kit.text('token_hash').notNull(),
      /** Null for the first administrator, who says who they are when they open it. */
      personId: kit.text('person_id').references(() => people.id, { onDelete: 'cascade' }),
      expiresAt: kit.instant('expires_at').notNull(),
      usedAt: kit.instant('used_at'),
      createdAt: kit.instant('created_at').notNull(),
    },
    (t) => [kit.uniqueIndex('sign_in_links_token').on(t.tokenHash)],
  );
  /** Failed sign-ins counted per account and per address, so that a restart does not forgive them. */
  const signInAttempts = kit.table('sign_in_attempts', {
    key: kit.text('key').primaryKey(),
    failures: kit.integer('failures').notNull(),
    since: kit.instant('since').notNull(),
  });
  return { people, sessions, credentials, verifications, signInLinks, signInAttempts };
}
