import { useLocale } from 'next-intl';
import { SHORT_DATE } from '../../domain/format-date.ts';
import type { Finding } from '../../domain/found-in.ts';
import { highlight } from '../../domain/highlight.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import { quotedIf } from '../../domain/quotation.ts';
import type { SearchTerm } from '../../domain/search-query.ts';
import { ClaimStanding } from '../lists/claim-standing.tsx';
import { SmallLine } from '../timeline/small-line.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { Findings } from './findings.tsx';
import { Marked } from './marked.tsx';

export type Hit = { claim: PublishedClaim; findings: readonly Finding[] };
type Props = { hits: readonly Hit[]; terms: readonly SearchTerm[]; now: number };

/** Claims that answer a query, best first; where it was found is said in words. */
export function HitList({ hits, terms, now }: Props) {
  return (
    <ol className="border-b border-rule">
      {hits.map(({ claim, findings }) => (
        <li
          key={claim.claimId}
          className="grid gap-x-8 gap-y-2 border-t border-rule py-4 lg:grid-cols-[minmax(0,1fr)_296px]"
        >
          <div className="min-w-0">
            <HitName claim={claim} terms={terms} />
            <Findings findings={findings} />
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)_136px] items-start gap-4">
            <SmallLine line={claim.line} now={now} />
            <ClaimStanding claim={claim} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function HitName({ claim, terms }: { claim: PublishedClaim; terms: readonly SearchTerm[] }) {
  const locale = useLocale();
  return (
    <>
      <h3 className="font-serif text-item font-normal break-anywhere">
        <a
          className="no-underline hover:underline"
          href={`/${locale}/claims/${claim.slug}`}
          lang={claim.language}
          dir="auto"
        >
          <Marked segments={highlight(quotedIf(claim.quotable, claim.words, claim.language), terms)} />
        </a>
      </h3>
      <p className="mt-1 text-note text-quiet">
        {claim.claimantName}, <SaidOn value={claim.saidOn} shape={SHORT_DATE} />
      </p>
    </>
  );
}
