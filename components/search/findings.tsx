import { useTranslations } from 'next-intl';
import type { Finding } from '../../domain/found-in.ts';
import { quotationMarks } from '../../domain/quotation.ts';
import { StanceMark } from '../statements/stance.tsx';
import { MarkedExcerpt } from './marked.tsx';

/** Where else in the edition of a claim a query was found; a quote with whose it is and what it does to the claim. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('search');
  if (findings.length === 0) return null;
  return (
    <dl className="mt-2 grid gap-x-4 gap-y-1 md:grid-cols-[96px_minmax(0,1fr)]">
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: findings never move
        <div key={index} className="contents">
          <dt className="flex items-center gap-1.5 self-start pt-0.5 text-note font-normal text-quiet">
            {finding.quote && <StanceMark stance={finding.quote.stance} interested={finding.quote.interested} />}
            {finding.quote ? t(`stances.${finding.quote.stance}`) : t(`places.${finding.place}`)}
          </dt>
          <dd className="min-w-0 font-serif break-anywhere max-md:mb-1">
            {finding.by && <span className="font-sans text-note text-quiet">{finding.by}: </span>}
            <FoundWords finding={finding} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FoundWords({ finding: { excerpt, quote } }: { finding: Finding }) {
  if (!quote) return <MarkedExcerpt excerpt={excerpt} />;
  const [open, close] = quote.quotable ? quotationMarks(quote.language) : ['', ''];
  return (
    <span lang={quote.language} dir="auto">
      {open}
      <MarkedExcerpt excerpt={excerpt} />
      {close}
    </span>
  );
}
