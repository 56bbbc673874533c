import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { SHORT_DATE } from '../../domain/format-date.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import { ClaimStanding } from '../lists/claim-standing.tsx';
import { Words } from '../statements/words.tsx';
import { SaidOn } from '../ui/said-on.tsx';

type Props = {
  claims: readonly PublishedClaim[];
  line: (claim: PublishedClaim) => ReactNode;
  lead?: (claim: PublishedClaim) => ReactNode;
};

/** Claims as a ledger: the words, who and when, its small line and its verdict. `lead` is what stands first in a row. */
export function ClaimRows({ claims, line, lead }: Props) {
  const columns = lead
    ? 'md:grid-cols-[56px_minmax(0,1fr)_320px] print:grid-cols-[56px_minmax(0,1fr)_240px] lg:grid-cols-[72px_minmax(0,1fr)_420px]'
    : 'md:grid-cols-[minmax(0,1fr)_320px] print:grid-cols-[minmax(0,1fr)_240px] lg:grid-cols-[minmax(0,1fr)_420px]';
  return (
    <ol className="border-t border-rule">
      {claims.map((claim) => (
        <li key={claim.claimId} className={`grid gap-x-6 gap-y-1 border-b border-rule py-3 md:items-start ${columns}`}>
          {lead && <div className="text-note text-quiet md:pt-1">{lead(claim)}</div>}
          <ClaimName claim={claim} />
          <div className="grid grid-cols-[minmax(0,1fr)_128px] items-center gap-4 lg:grid-cols-[240px_1fr] lg:gap-6">
            <div className="min-w-0">{line(claim)}</div>
            <ClaimStanding claim={claim} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A claim in a list: its words as a link, and under them who made it and when. */
export function ClaimName({ claim }: { claim: PublishedClaim }) {
  const locale = useLocale();
  return (
    <div className="min-w-0">
      <a
        className="inline-block font-serif text-item no-underline hover:underline"
        href={`/${locale}/claims/${claim.slug}`}
      >
        <Words words={claim.words} quotable={claim.quotable} language={claim.language} />
      </a>
      <p className="mt-1 text-note text-quiet">
        {claim.claimantName}, <SaidOn value={claim.saidOn} shape={SHORT_DATE} />
      </p>
    </div>
  );
}
