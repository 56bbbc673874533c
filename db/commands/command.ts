import { and, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { Activity, ActivityType } from '../../domain/activity.ts';
import type { Scope } from '../../domain/api/token.ts';
import type { DeskKind } from '../../domain/desk-text.ts';
import type { Person } from '../../domain/person.ts';
import { parseInput, type Reason, type Refused, type Result, refuse } from '../../domain/refusal.ts';
import { deskKindOf, writeDeskText } from '../desk-texts.ts';
import { query, type Slots } from '../engines/prepared.ts';
import { addRows } from '../engines/rows.ts';
import type { Store, Writer } from '../engines/store.ts';
import { tokenProblem } from '../programs/tokens.ts';
import type { Schema } from '../schema/schema.ts';

/** Who acts, and the moment it counts from. `newId` is given where identifiers must come out the same every time. */
export type Deed = {
  personId: string;
  now: Date;
  newId?: () => string;
  /** The token by which a program acts in this person's name, and what it must allow. */
  token?: { id: string; scope: Scope };
  /** What else is written where the command succeeds, in the same transaction. */
  also?: (tx: Writer, value: unknown) => Promise<void>;
};

/** What a command works with: one transaction, the person as the database knows them now, and the audit trail. */
export type Work = {
  tx: Writer;
  t: Schema;
  actor: Person;
  now: Date;
  newId: () => string;
  record<T extends ActivityType>(activity: Activity<T>, about: About): Promise<void>;
};
type About = { claimId?: string; subjectId: string; version?: number };

/** Ends a transaction with a refusal: everything in it is undone, and the refusal is the command's result. */
class Undo extends Error {
  constructor(readonly refused: Refused) {
    super('refused');
  }
}

/** For code deep inside a command that finds a reason to refuse. */
export const stop = (...reasons: Reason[]): never => {
  throw new Undo(refuse(...reasons));
};

export const stopWith = (refused: Refused): never => {
  throw new Undo(refused);
};

/** The value, or the command ends here with its refusal. */
export const must = <T>(result: Result<T>): T => (result.ok ? result.value : stopWith(result));

/** The columns every new desk row starts with. */
export const fresh = ({ now, actor, newId }: Work) => ({
  id: newId(),
  version: 1,
  createdAt: now,
  createdBy: actor.id,
  updatedAt: now,
  updatedBy: actor.id,
});

const activePerson = query((read, t, { id }: Slots<{ id: string }>) =>
  read
    .select({ id: t.people.id, name: t.people.name, role: t.people.role })
    .from(t.people)
    .where(and(eq(t.people.id, id), eq(t.people.active, true))),
);

async function actorOf(tx: Writer, personId: string): Promise<Person> {
  const [row] = await activePerson(tx, { id: personId });
  return row ?? stop({ code: 'notSignedIn' });
}

/** A command parses its input, then runs permission, rule, change and activity in one transaction. The role is read inside
 *  it, so whoever lost it a moment ago has lost it here too. Refusals are values and leave nothing behind; bugs throw. */
export const command =
  <S extends z.ZodType, T>(schema: S, run: (work: Work, input: z.output<S>) => Promise<T>) =>
  async (store: Store, deed: Deed, raw: unknown): Promise<Result<T>> => {
    const parsed = parseInput(schema, raw);
    if (!parsed.ok) return parsed;
    const { t } = store;
    const newId = deed.newId ?? (() => uuidv7({ msecs: deed.now.getTime() }));
    try {
      const value = await store.write(async (tx) => {
        const problem = deed.token && (await tokenProblem(tx, deed.token, deed.now));
        if (problem) return stop({ code: problem });
        const actor = await actorOf(tx, deed.personId);
        const changed = new Map<string, DeskKind>();
        const record: Work['record'] = async ({ type, data }, { claimId, subjectId, version }) => {
          const row = { claimId: claimId ?? null, subjectId, subjectVersion: version ?? null, type, data };
          await addRows(tx, t.activity, [
            { at: deed.now, personId: actor.id, tokenId: deed.token?.id ?? null, ...row },
          ]);
          const kind = deskKindOf(type);
          if (kind) changed.set(subjectId, kind);
        };
        const value = await run({ tx, t, actor, now: deed.now, newId, record }, parsed.value);
        // Whatever is written down as changed is found by its new words: no command can forget it.
        for (const [id, kind] of changed) await writeDeskText(tx, t, { kind, id }, deed.now);
        await deed.also?.(tx, value);
        return value;
      });
      return { ok: true, value };
    } catch (error) {
      if (error instanceof Undo) return error.refused;
      throw error;
    }
  };
