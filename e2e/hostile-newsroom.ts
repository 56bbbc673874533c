import { logClaim } from '../db/commands/claims.ts';
import { linkEvidence } from '../db/commands/evidence.ts';
import { addParty } from '../db/commands/parties.ts';
import { askForReply, editReply } from '../db/commands/replies.ts';
import { addSource } from '../db/commands/sources.ts';
import { addStatement } from '../db/commands/statements.ts';
import { openStory } from '../db/commands/stories.ts';
import { proposeVerdict } from '../db/commands/verdicts.ts';
import type { Store } from '../db/engines/store.ts';
import { beginTestNewsroom, claimOf, done, publish, type TestNewsroom } from '../db/testing/newsroom.ts';
import { HOSTILE_TEXTS } from '../domain/testing/hostile-text.ts';
import { LIMITS } from '../domain/text.ts';

/** As a form would hand it over, and short enough for every field. */
const texts = HOSTILE_TEXTS.map((text) => text.slice(0, LIMITS.line).trim());

/** One claim for each hostile text, which stands in every field of it that a person can write freely into. */
export const HOSTILE_CLAIMS = texts.map((text, index) => ({ slug: `hostile-${index + 1}`, text }));

/** Publishes them all, through the same commands as a newsroom would. */
export async function publishHostileClaims(store: Store): Promise<void> {
  const room = await beginTestNewsroom(store);
  for (const { slug, text } of HOSTILE_CLAIMS) await publishHostileClaim(room, slug, text);
}

async function publishHostileClaim(room: TestNewsroom, slug: string, text: string): Promise<void> {
  const { checker } = room;
  const party = done(
    await addParty(room.store, checker(), { name: text, slug, kind: 'person', description: text, aliases: [text] }),
  );
  const source = done(
    await addSource(room.store, checker(), {
      kind: 'article',
      title: text,
      byline: text,
      publisherId: party.id,
      url: 'https://source.example/article',
      read: false,
      note: text,
      text,
    }),
  );
  const story = done(await openStory(room.store, checker(), { title: text, slug, summary: text, notice: text }));
  const citation = {
    sourceId: source.id,
    place: text,
    accessedOn: '2025-01-15',
    via: 'relayed' as const,
    relayedById: party.id,
    originalRead: false,
    relianceNote: text,
  };
  const said = { words: text, wording: 'translated' as const, wordingBy: text, office: text, venue: text };
  const claim = done(
    await logClaim(
      room.store,
      checker(),
      claimOf(room, {
        ...said,
        slug,
        shortForm: text,
        claimantId: party.id,
        storyId: story.id,
        topics: [text],
        whyChecked: text,
        appearances: [{ ...citation, first: true }],
        searchedSupports: text,
        replyExcuse: text,
        unfoundReason: text,
      }),
    ),
  );
  const asked = { partyId: party.id, askedOn: '2025-01-15', channel: text, letter: text };
  const request = done(await askForReply(room.store, checker(), { claimId: claim.id, ...asked }));
  done(await editReply(room.store, checker(), { ...request, ...asked, outcome: 'answered', answer: text }));
  const statement = done(
    await addStatement(room.store, checker(), {
      ...said,
      partyId: party.id,
      language: 'en',
      originalWords: text,
      originalLanguage: 'uz',
      saidOn: '2025-01-15',
      citation,
      unfoundReason: text,
    }),
  );
  const evidence = done(
    await linkEvidence(room.store, checker(), {
      claimId: claim.id,
      statementId: statement.id,
      stance: 'rebuts',
      why: text,
      interest: 'interested',
      interestNote: text,
      bearsOn: text,
    }),
  );
  done(
    await proposeVerdict(room.store, checker(), {
      claimId: claim.id,
      version: 0,
      rating: 'false',
      summary: text,
      reasoning: text,
      unknown: [text],
      wouldChange: [text],
      evidenceIds: [evidence.id],
      originsReason: text,
      cause: 'first',
      changeReason: text,
    }),
  );
  await publish(room, claim.id, { note: text });
}
