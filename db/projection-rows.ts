import { lineOf } from '../domain/claim-line.ts';
import type { Edition } from '../domain/edition.ts';
import { bounds } from '../domain/edtf.ts';
import { fold } from '../domain/fold.ts';
import { citationsOf, partiesOf } from '../domain/parties-of.ts';
import type { PartyRole } from '../domain/published.ts';
import type { Stance } from '../domain/stance.ts';
import { isQuotable } from '../domain/wording.ts';
import type { Schema } from './schema/schema.ts';

// What each projection holds of an edition. Nothing but the edition goes in.

/** A claim in the lists, as its newest edition has it. */
export function claimRow({ header, document }: Edition): Schema['publishedClaims']['$inferInsert'] {
  const { claim, story, verdict, evidence, newsroom, history } = document;
  const count = (stance: Stance) => evidence.filter((item) => item.stance === stance && !item.withdrawn).length;
  const { earliest, latest } = bounds(claim.saidOn, newsroom.timeZone);
  return {
    claimId: header.claimId,
    slug: claim.slug,
    editionId: header.id,
    number: header.number,
    kind: header.kind,
    withdrawn: header.kind === 'withdrawal',
    position: header.position,
    publishedAt: header.publishedAt,
    firstPublishedAt: history[0] ? new Date(history[0].publishedAt) : header.publishedAt,
    ratingSince: verdict.inForceSince ? new Date(verdict.inForceSince) : header.publishedAt,
    words: claim.words,
    quotable: isQuotable(claim.wording),
    language: claim.language,
    claimantSlug: claim.claimant.party.slug,
    claimantName: claim.claimant.party.name,
    saidOn: claim.saidOn,
    saidAt: earliest ?? latest ?? header.publishedAt.getTime(),
    rating: verdict.rating.key,
    ratingLabel: verdict.rating.label,
    ratingTone: verdict.rating.tone,
    ratingIcon: verdict.rating.icon,
    ratingOrder: verdict.rating.order,
    settles: verdict.rating.settles,
    summary: verdict.summary,
    storyId: story?.id ?? null,
    storySlug: story?.slug ?? null,
    storyTitle: story?.title ?? null,
    notice: story?.notice ?? null,
    reviewBy: header.kind === 'withdrawal' ? null : verdict.reviewBy,
    supports: count('supports'),
    rebuts: count('rebuts'),
    context: count('context'),
    line: lineOf({ header, document }),
  };
}

export const topicRows = ({ header, document }: Edition) =>
  document.claim.topics.map(({ slug, name }) => ({ claimId: header.claimId, slug, name, position: header.position }));

/** Everyone who claimed or said something in it. `merges` says who turned out to be whom. */
export function partyRows(
  { header, document }: Edition,
  merges: ReadonlyMap<string, string> = new Map(),
): Schema['publishedParties']['$inferInsert'][] {
  const row = (
    party: { id: string; slug: string; name: string; kind: string },
    role: PartyRole,
    number: number,
    stance: Stance | null,
  ) => ({
    partyId: merges.get(party.id) ?? party.id,
    namedId: party.id,
    claimId: header.claimId,
    role,
    stance,
    number,
    slug: party.slug,
    name: party.name,
    partyKind: party.kind,
    position: header.position,
  });
  const { claimant } = document.claim;
  return [
    row(claimant.party, 'claimant', 0, null),
    ...(claimant.onBehalfOf ? [row(claimant.onBehalfOf, 'spoken-for', 0, null)] : []),
    ...document.evidence.flatMap(({ statement, number, stance }) => [
      row(statement.party, 'speaker', number, stance),
      ...(statement.onBehalfOf ? [row(statement.onBehalfOf, 'spoken-for', number, stance)] : []),
    ]),
  ];
}

/** Every shared row the edition shows, with the version it was frozen at. */
export function recordsShown(document: Edition['document']): { id: string; version: number }[] {
  const { evidence, story } = document;
  const all = [
    ...partiesOf(document),
    ...citationsOf(document).map(({ source }) => source),
    ...evidence.map(({ statement }) => statement),
    ...(story ? [story] : []),
  ];
  return [...new Map(all.map(({ id, version }) => [id, { id, version }])).values()];
}

export const recordRows = ({ header, document }: Edition) =>
  recordsShown(document).map(({ id, version }) => ({ claimId: header.claimId, recordId: id, recordVersion: version }));

/** What search reads of it. */
export function textRow({ header, document }: Edition) {
  const { claim, evidence, verdict, story } = document;
  const join = (parts: (string | null | undefined)[]) => fold(parts.flatMap((part) => part ?? []).join('\n'));
  const speakers = evidence.flatMap(({ statement }) => [
    statement.party.name,
    statement.onBehalfOf?.name,
    statement.office,
  ]);
  return {
    claimId: header.claimId,
    claim: join([claim.words, claim.shortForm]),
    quotes: join(evidence.flatMap(({ statement, why }) => [statement.words, statement.original?.words, why])),
    parties: join([claim.claimant.party.name, claim.claimant.onBehalfOf?.name, claim.claimant.office, ...speakers]),
    verdict: join([verdict.rating.label, verdict.summary, verdict.reasoning, ...verdict.unknown, story?.title]),
  };
}

/** A story, as the newest edition of any of its claims has it.
 *  @throws where the edition is not of this story */
export function storyRow({ header, document: { story } }: Edition, storyId: string) {
  if (story?.id !== storyId) throw new Error(`edition ${header.id} does not show story ${storyId}`);
  const { slug, title, summary, notice } = story;
  return { storyId, slug, title, summary, notice, position: header.position, publishedAt: header.publishedAt };
}
