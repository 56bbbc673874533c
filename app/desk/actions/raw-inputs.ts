import type { ClaimInput } from '../../../domain/claim.ts';
import type { StatementInput } from '../../../domain/statement.ts';
import type { Typed } from './form-state.ts';

// What forms say, as commands want it. Whatever is wrong with it is for the command to say, so nothing is checked here.

type Raw<T> = { [K in keyof T]?: unknown };

const citationRaw = (typed: Typed, at = '') => ({
  sourceId: typed.choice(`${at}sourceId`),
  place: typed.text(`${at}place`),
  accessedOn: typed.text(`${at}accessedOn`),
  via: typed.choice(`${at}via`),
  relayedById: typed.choice(`${at}relayedById`),
  originalRead: typed.yesNo(`${at}originalRead`),
  relianceNote: typed.text(`${at}relianceNote`),
});

const wordsRaw = (typed: Typed) => ({
  words: typed.text('words'),
  wording: typed.choice('wording'),
  wordingBy: typed.text('wordingBy'),
  language: typed.text('language').trim(),
  office: typed.text('office'),
  onBehalfOfId: typed.choice('onBehalfOfId'),
  saidOn: typed.date('saidOn'),
  venue: typed.text('venue'),
  anchor: typed.choice('anchor.exact') && {
    exact: typed.text('anchor.exact'),
    prefix: typed.text('anchor.prefix'),
    suffix: typed.text('anchor.suffix'),
  },
  unfoundReason: typed.text('unfoundReason'),
});

export const claimRaw = (typed: Typed): Raw<ClaimInput> => ({
  ...wordsRaw(typed),
  shortForm: typed.text('shortForm'),
  ...(typed.choice('slug') && { slug: typed.text('slug').trim() }),
  claimantId: typed.choice('claimantId') ?? undefined,
  storyId: typed.choice('storyId'),
  topics: typed
    .text('topics')
    .split(',')
    .map((topic) => topic.trim())
    .filter(Boolean),
  whyChecked: typed.text('whyChecked'),
  appearances: typed.rows('appearances').map((row) => ({
    ...citationRaw(row),
    appearedOn: row.date('appearedOn'),
    first: row.flag('first'),
  })),
  searchedSupports: typed.text('searchedSupports'),
  searchedRebuts: typed.text('searchedRebuts'),
  replyExcuse: typed.text('replyExcuse'),
});

export const statementRaw = (typed: Typed): Raw<StatementInput> => ({
  ...wordsRaw(typed),
  partyId: typed.choice('partyId') ?? undefined,
  originalWords: typed.text('originalWords'),
  originalLanguage: typed.choice('originalLanguage'),
  citation: citationRaw(typed, 'citation.'),
});

export const evidenceRaw = (typed: Typed) => ({
  stance: typed.choice('stance') ?? undefined,
  why: typed.text('why'),
  interest: typed.choice('interest'),
  interestNote: typed.text('interestNote'),
  originId: typed.choice('originId'),
  bearsOn: typed.text('bearsOn'),
});

export const partyRaw = (typed: Typed) => ({
  name: typed.text('name'),
  ...(typed.choice('slug') && { slug: typed.text('slug').trim() }),
  kind: typed.choice('kind') ?? undefined,
  description: typed.text('description'),
  aliases: typed.lines('aliases'),
  country: typed.text('country'),
  website: typed.text('website'),
  links: typed.lines('links'),
  wikidata: typed.text('wikidata'),
  affiliations: typed.rows('affiliations').map((row) => ({
    organisationId: row.choice('organisationId') ?? undefined,
    title: row.text('title'),
    since: row.date('since'),
    until: row.date('until'),
  })),
});

export const sourceRaw = (typed: Typed) => ({
  kind: typed.choice('kind') ?? undefined,
  title: typed.text('title'),
  byline: typed.text('byline'),
  publisherId: typed.choice('publisherId'),
  url: typed.text('url'),
  publishedOn: typed.date('publishedOn'),
  language: typed.choice('language'),
  read: typed.yesNo('read'),
  note: typed.text('note'),
  archiveUrl: typed.text('archiveUrl'),
  text: typed.text('text') || null,
});

export const storyRaw = (typed: Typed) => ({
  title: typed.text('title'),
  ...(typed.choice('slug') && { slug: typed.text('slug').trim() }),
  summary: typed.text('summary'),
  notice: typed.text('notice'),
});

export const verdictRaw = (typed: Typed) => ({
  rating: typed.choice('rating') ?? undefined,
  summary: typed.text('summary'),
  reasoning: typed.text('reasoning'),
  unknown: typed.lines('unknown'),
  wouldChange: typed.lines('wouldChange'),
  evidenceIds: [...typed.all('evidenceIds')],
  citesNone: typed.flag('citesNone'),
  cause: typed.choice('cause'),
  causeEvidenceId: typed.choice('causeEvidenceId'),
  changeReason: typed.text('changeReason'),
  originsReason: typed.text('originsReason'),
  reviewBy: typed.text('reviewBy'),
});

export const reviewRaw = (typed: Typed) => ({
  claimId: typed.text('claimId'),
  kind: typed.choice('kind') ?? undefined,
  note: typed.text('note'),
  correction:
    typed.text('kind') === 'correction'
      ? {
          wrong: typed.text('correction.wrong'),
          right: typed.text('correction.right'),
          since: typed.text('correction.since'),
          noticedBy: typed.text('correction.noticedBy'),
        }
      : null,
});
