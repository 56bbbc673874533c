import { useTranslations } from 'next-intl';
import type { PublishedClaim } from '../../domain/published.ts';
import { ratingOfClaim } from '../../domain/published.ts';
import { Verdict } from '../verdicts/verdict.tsx';

const NOTED = { correction: 'corrected', clarification: 'clarified', withdrawal: 'withdrawn' } as const;
const isNoted = (kind: string): kind is keyof typeof NOTED => Object.hasOwn(NOTED, kind);

/** The verdict in force, and what its newest edition owned up to. A withdrawn claim has none in force. */
export function ClaimStanding({ claim }: { claim: PublishedClaim }) {
  const t = useTranslations('lists.noted');
  const note = isNoted(claim.kind) ? t(NOTED[claim.kind]) : null;
  if (claim.withdrawn)
    return (
      <div>
        <p className="font-semibold">{t('withdrawnClaim')}</p>
        <p className="text-note text-quiet">{t('was', { rating: claim.ratingLabel })}</p>
      </div>
    );
  return (
    <div>
      <Verdict rating={ratingOfClaim(claim)} />
      {note && <p className="pl-6.5 text-note text-quiet">{note}</p>}
    </div>
  );
}
