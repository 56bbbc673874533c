import type { Citation, EditionDocument } from './edition.ts';
import { bounds } from './edtf.ts';
import { type PublishedClaim, ratingOfClaim } from './published.ts';
import type { NamedRating } from './rating.ts';
import { STANCES } from './stance.ts';
import type { Wording } from './wording.ts';

/** What a party does with its words: it claims, or puts a statement to somebody's claim. */
export const SAYING_ACTS = ['claimed', ...STANCES] as const;
export type SayingAct = (typeof SAYING_ACTS)[number];

/** Reads from an address which of them are asked for; null is all. */
export const readSayingAct = (asked: string | undefined): SayingAct | null =>
  SAYING_ACTS.find((act) => act === asked) ?? null;

/** One thing a party said: a claim of its own, or a statement put to somebody's claim. */
export type Saying = {
  key: string;
  act: SayingAct;
  claim: { slug: string; words: string; rating: NamedRating };
  words: string;
  wording: Wording;
  wordingBy: string | null;
  language: string;
  saidOn: string;
  saidAt: number;
  knownAt: string;
  /** Who spoke for it, where it was not the party itself. */
  speaker: string | null;
  interested: boolean;
  withdrawn: boolean;
  citation: Citation | null;
};

const when = (saidOn: string, timeZone: string): number => {
  const { earliest, latest } = bounds(saidOn, timeZone);
  return earliest ?? latest ?? 0;
};

type IsParty = (party: { id: string } | null) => boolean;

/** Everything a party said in these claims, what was said last first.
 *  @param ids by which editions name it: several where others turned out to be the same */
export function sayingsOf(
  ids: readonly string[],
  claims: readonly { claim: PublishedClaim; document: EditionDocument }[],
): Saying[] {
  const isParty: IsParty = (party) => party !== null && ids.includes(party.id);
  return claims
    .flatMap(({ claim, document }) => [...claimed(isParty, claim, document), ...stated(isParty, claim, document)])
    .sort((a, b) => b.saidAt - a.saidAt || (a.key < b.key ? -1 : 1));
}

const about = (claim: PublishedClaim) => ({ slug: claim.slug, words: claim.words, rating: ratingOfClaim(claim) });

function claimed(isParty: IsParty, row: PublishedClaim, { claim, newsroom }: EditionDocument): Saying[] {
  const { party, onBehalfOf } = claim.claimant;
  if (!isParty(party) && !isParty(onBehalfOf)) return [];
  return [
    {
      key: row.claimId,
      act: 'claimed',
      claim: about(row),
      words: claim.words,
      wording: claim.wording,
      wordingBy: claim.wordingBy,
      language: claim.language,
      saidOn: claim.saidOn,
      saidAt: when(claim.saidOn, newsroom.timeZone),
      knownAt: claim.loggedAt,
      speaker: isParty(party) ? null : party.name,
      interested: false,
      withdrawn: row.withdrawn,
      citation: (claim.appearances.find(({ first }) => first) ?? claim.appearances[0])?.citation ?? null,
    },
  ];
}

function stated(isParty: IsParty, row: PublishedClaim, { evidence, newsroom }: EditionDocument): Saying[] {
  return evidence
    .filter(({ statement }) => isParty(statement.party) || isParty(statement.onBehalfOf))
    .map(({ number, stance, interest, loggedAt, withdrawn, statement }) => ({
      key: `${row.claimId} ${number}`,
      act: stance,
      claim: about(row),
      words: statement.words,
      wording: statement.wording,
      wordingBy: statement.wordingBy,
      language: statement.language,
      saidOn: statement.saidOn,
      saidAt: when(statement.saidOn, newsroom.timeZone),
      knownAt: loggedAt,
      speaker: isParty(statement.party) ? null : statement.party.name,
      interested: interest.kind === 'interested',
      withdrawn: withdrawn !== null,
      citation: statement.citation,
    }));
}
