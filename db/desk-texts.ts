import { eq } from 'drizzle-orm';
import type { ActivityType } from '../domain/activity.ts';
import { DESK_KINDS, type DeskKind, deskText } from '../domain/desk-text.ts';
import { query, type Slots } from './engines/prepared.ts';
import { addRows, removeRows } from './engines/rows.ts';
import type { Reader, Store, Writer } from './engines/store.ts';
import type { Schema } from './schema/schema.ts';

type One = Slots<{ id: string }>;

const claimWords = query((read, { claims: c }, { id }: One) =>
  read.select({ words: c.words, shortForm: c.shortForm, venue: c.venue }).from(c).where(eq(c.id, id)),
);
const statementWords = query((read, { statements: s }, { id }: One) =>
  read.select({ words: s.words, original: s.originalWords, venue: s.venue }).from(s).where(eq(s.id, id)),
);
const partyWords = query((read, { parties: p }, { id }: One) =>
  read.select({ name: p.name, aliases: p.aliases, mergedIntoId: p.mergedIntoId }).from(p).where(eq(p.id, id)),
);
const sourceWords = query((read, { sources: s }, { id }: One) =>
  read.select({ title: s.title, byline: s.byline, url: s.url }).from(s).where(eq(s.id, id)),
);

const WORDS: Record<DeskKind, (read: Reader, id: string) => Promise<(string | null)[]>> = {
  claim: async (read, id) => Object.values((await claimWords(read, { id }))[0] ?? {}),
  statement: async (read, id) => Object.values((await statementWords(read, { id }))[0] ?? {}),
  party: async (read, id) => {
    const [party] = await partyWords(read, { id });
    // One that turned out to be another is found as that: its names are the other's too.
    return party && !party.mergedIntoId ? [party.name, ...party.aliases] : [];
  },
  source: async (read, id) => Object.values((await sourceWords(read, { id }))[0] ?? {}),
};

/** The kind of record an act is about, where desk search holds it. */
export const deskKindOf = (type: ActivityType): DeskKind | undefined =>
  DESK_KINDS.find((kind) => type.startsWith(`${kind}.`));

/** Puts a record's words as they are now into desk search. */
export async function writeDeskText(
  tx: Writer,
  { deskTexts }: Schema,
  record: { kind: DeskKind; id: string },
  changedAt: Date,
): Promise<void> {
  const text = deskText(await WORDS[record.kind](tx, record.id));
  await removeRows(tx, deskTexts.recordId, record.id);
  await addRows(tx, deskTexts, [{ recordId: record.id, kind: record.kind, text, changedAt }]);
}

/** Fills desk search for a newsroom that was begun before there was one. Does nothing where it holds something already. */
export async function fillDeskTexts(store: Store): Promise<void> {
  const { t, read } = store;
  if ((await read.select({ id: t.deskTexts.recordId }).from(t.deskTexts).limit(1)).length > 0) return;
  const tables = { claim: t.claims, statement: t.statements, party: t.parties, source: t.sources };
  for (const kind of DESK_KINDS) {
    const { id, updatedAt } = tables[kind];
    const rows = await read.select({ id, updatedAt }).from(tables[kind]);
    await store.write(async (tx) => {
      for (const row of rows) await writeDeskText(tx, t, { kind, id: row.id }, row.updatedAt);
    });
  }
}
