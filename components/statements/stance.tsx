import { useTranslations } from 'next-intl';
import type { Stance } from '../../domain/stance.ts';

const COLOURS = { supports: 'text-supports', rebuts: 'text-rebuts', context: 'text-context' } as const;

/** The mark of the claim line: disc, diamond or ring; hollow where the party has an interest. */
export function StanceMark({ stance, interested = false }: { stance: Stance; interested?: boolean }) {
  const hollow = interested || stance === 'context';
  const fill = hollow ? 'var(--paper)' : 'currentColor';
  return (
    <svg className={`flex-none ${COLOURS[stance]}`} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      {stance === 'rebuts' ? (
        <path
          d="M0-7 7 0 0 7-7 0Z"
          fill={fill}
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
          transform="scale(.86)"
        />
      ) : (
        <circle r={stance === 'supports' ? 5.5 : 5} fill={fill} stroke="currentColor" strokeWidth="2" />
      )}
    </svg>
  );
}

/** "Supports", "Rebuts" or "Context", in its colour and beside its mark. */
export function StanceWord({ stance, interested = false }: { stance: Stance; interested?: boolean }) {
  const t = useTranslations('claim.stances');
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold whitespace-nowrap ${COLOURS[stance]}`}>
      <StanceMark stance={stance} interested={interested} />
      {t(stance)}
    </span>
  );
}
