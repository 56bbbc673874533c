import type { EditionDocument, Evidence } from './edition.ts';
import { type Excerpt, excerpt } from './highlight.ts';
import type { SearchTerm } from './search-query.ts';
import type { Stance } from './stance.ts';
import { isQuotable } from './wording.ts';

/** Where in an edition a query was found, in the order a reader cares about. */
const FOUND_IN = [
  'claim',
  'quote',
  'summary',
  'reasoning',
  'unknown',
  'why',
  'claimant',
  'speaker',
  'rating',
  'story',
] as const;
type FoundIn = (typeof FOUND_IN)[number];

/** A quote: what it does to the claim, and whether it may stand in quotation marks. */
type FoundQuote = { stance: Stance; interested: boolean; quotable: boolean; language: string };

/** One place, with the words around the hit; `by` is whose words they are, where that is somebody else's. */
export type Finding = { place: FoundIn; excerpt: Excerpt; by: string | null; quote: FoundQuote | null };

const AROUND = 90;
const MOST = 3;

/** The first places where words of the query stand. The claim itself is not among them: it is shown in any case. */
export function foundIn(document: EditionDocument, terms: readonly SearchTerm[]): Finding[] {
  const { claim, evidence, verdict, story } = document;
  const texts: { place: FoundIn; text: string | null | undefined; by?: string; quote?: FoundQuote }[] = [
    ...evidence.flatMap((item) => quotesOf(item)),
    { place: 'summary', text: verdict.summary },
    { place: 'reasoning', text: verdict.reasoning },
    ...verdict.unknown.map((text) => ({ place: 'unknown' as const, text })),
    ...evidence.map(({ why }) => ({ place: 'why' as const, text: why })),
    { place: 'claimant', text: [claim.claimant.party.name, claim.claimant.office].filter(Boolean).join(', ') },
    ...evidence.map(({ statement }) => ({
      place: 'speaker' as const,
      text: [statement.party.name, statement.office, statement.onBehalfOf?.name].filter(Boolean).join(', '),
    })),
    { place: 'rating', text: verdict.rating.label },
    { place: 'story', text: story?.title },
  ];
  const findings: Finding[] = [];
  for (const { place, text, by = null, quote = null } of texts) {
    if (!text || findings.length >= MOST) continue;
    const found = excerpt(text, terms, AROUND);
    if (found.segments.some((segment) => segment.hit) && !isSaid(findings, found)) {
      findings.push({ place, excerpt: found, by, quote });
    }
  }
  return findings;
}

function quotesOf({ statement, stance, interest }: Evidence) {
  const { words, wording, original, language, party } = statement;
  const of = (text: string | undefined, quotable: boolean, spoken: string) => ({
    place: 'quote' as const,
    text,
    by: party.name,
    quote: { stance, interested: interest.kind === 'interested', quotable, language: spoken },
  });
  return [of(words, isQuotable(wording), language), of(original?.words, true, original?.language ?? language)];
}

const wordsOf = ({ segments }: Excerpt): string => segments.map((segment) => segment.text).join('');
const isSaid = (findings: readonly Finding[], found: Excerpt): boolean =>
  findings.some((finding) => wordsOf(finding.excerpt) === wordsOf(found));
