import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { CHANGING } from '../../domain/activity.ts';
import { query, type Slots } from '../engines/prepared.ts';
import { isIn } from '../engines/rows.ts';
import type { Reader } from '../engines/store.ts';
import { newestEdition } from '../newest-edition.ts';
import { readScale } from '../scale.ts';

/** All that the next edition of a claim rests on. */
export type Rows = NonNullable<Awaited<ReturnType<typeof readRows>>>;

type OfClaim = Slots<{ claimId: string }>;
type ById = Slots<{ ids: readonly string[] }>;

const claimOf = query((read, t, { claimId }: OfClaim) =>
  read
    .select({ claim: t.claims, story: t.stories })
    .from(t.claims)
    .leftJoin(t.stories, eq(t.stories.id, t.claims.storyId))
    .where(eq(t.claims.id, claimId)),
);
const newsrooms = query((read, t, _: Slots<Record<string, never>>) => read.select().from(t.newsroom));
const appearancesOf = query((read, t, { claimId }: OfClaim) =>
  read.select().from(t.appearances).where(eq(t.appearances.claimId, claimId)).orderBy(asc(t.appearances.position)),
);
const evidenceOf = query((read, t, { claimId }: OfClaim) =>
  read
    .select({ evidence: t.evidence, statement: t.statements })
    .from(t.evidence)
    .innerJoin(t.statements, eq(t.statements.id, t.evidence.statementId))
    .where(eq(t.evidence.claimId, claimId))
    .orderBy(asc(t.evidence.number)),
);
const repliesOf = query((read, t, { claimId }: OfClaim) =>
  read
    .select()
    .from(t.replyRequests)
    .where(and(eq(t.replyRequests.claimId, claimId), isNull(t.replyRequests.removedAt)))
    .orderBy(asc(t.replyRequests.position)),
);
const topicsOf = query((read, t, { claimId }: OfClaim) =>
  read
    .select({ slug: t.topics.slug, name: t.topics.name })
    .from(t.claimTopics)
    .innerJoin(t.topics, eq(t.topics.id, t.claimTopics.topicId))
    .where(eq(t.claimTopics.claimId, claimId))
    .orderBy(asc(t.topics.slug)),
);
const lastVerdictOf = query((read, t, { claimId }: OfClaim) =>
  read.select().from(t.verdicts).where(eq(t.verdicts.claimId, claimId)).orderBy(desc(t.verdicts.number)).limit(1),
);
const sourcesById = query((read, t, { ids }: ById) => read.select().from(t.sources).where(isIn(t.sources.id, ids)));
const copiesOfSources = query((read, t, { ids }: ById) =>
  read
    .select({
      sourceId: t.archivedCopies.sourceId,
      url: t.archivedCopies.url,
      takenAt: t.archivedCopies.takenAt,
      sha256: t.archivedCopies.sha256,
    })
    .from(t.archivedCopies)
    .where(isIn(t.archivedCopies.sourceId, ids))
    .orderBy(asc(t.archivedCopies.takenAt)),
);
const partiesById = query((read, t, { ids }: ById) => read.select().from(t.parties).where(isIn(t.parties.id, ids)));
const checkersOf = query((read, t, { claimId }: OfClaim) =>
  read
    .select({ name: t.people.name })
    .from(t.activity)
    .innerJoin(t.people, eq(t.people.id, t.activity.personId))
    .where(and(eq(t.activity.claimId, claimId), inArray(t.activity.type, [...CHANGING])))
    .groupBy(t.people.id, t.people.name)
    .orderBy(asc(t.people.name)),
);

/** Reads it in a constant number of queries; null where there is no such claim. */
export async function readRows(read: Reader, claimId: string) {
  const [found] = await claimOf(read, { claimId });
  if (!found) return null;
  const { claim, story } = found;
  const [newsroom] = await newsrooms(read, {});
  if (!newsroom) throw new Error('no newsroom has been begun');
  const appearances = await appearancesOf(read, { claimId });
  const evidence = await evidenceOf(read, { claimId });
  const replies = await repliesOf(read, { claimId });
  const [verdict] = await lastVerdictOf(read, { claimId });

  const citations = [...appearances, ...evidence.map((row) => row.statement)];
  const sourceIds = distinct(citations.map((row) => row.sourceId));
  const sources = sourceIds.length > 0 ? await sourcesById(read, { ids: sourceIds }) : [];
  const partyIds = distinct([
    claim.claimantId,
    claim.onBehalfOfId,
    ...citations.map((row) => row.relayedById),
    ...evidence.flatMap((row) => [row.statement.partyId, row.statement.onBehalfOfId, row.evidence.originId]),
    ...sources.map((source) => source.publisherId),
    ...replies.map((reply) => reply.partyId),
  ]);
  return {
    claim,
    story,
    newsroom,
    appearances,
    evidence,
    replies,
    verdict,
    sources,
    topics: await topicsOf(read, { claimId }),
    copies: sourceIds.length > 0 ? await copiesOfSources(read, { ids: sourceIds }) : [],
    parties: await partiesById(read, { ids: partyIds }),
    checkers: await checkersOf(read, { claimId }),
    newest: await newestEdition(read, claimId),
    scale: await readScale(read),
  };
}

const distinct = (ids: (string | null)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))];
