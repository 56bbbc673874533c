import { useTranslations } from 'next-intl';
import type { Stance } from '../../domain/stance.ts';
import { glyphAddress } from '../ui/icon.tsx';

/** Colour beside a mark or a word that says the same, never alone. */
export const STANCE_COLOURS = { supports: 'text-supports', rebuts: 'text-rebuts', context: 'text-context' } as const;

/** The mark of the claim line: disc, diamond or ring; hollow where the party has an interest. */
export function StanceMark({ stance, interested = false }: { stance: Stance; interested?: boolean }) {
  const glyph = interested && stance !== 'context' ? (`${stance}-interested` as const) : stance;
  return (
    <svg className={`flex-none ${STANCE_COLOURS[stance]}`} width="16" height="16" aria-hidden="true">
      <use href={glyphAddress(glyph)} />
    </svg>
  );
}

/** "Supports", "Rebuts" or "Context", in its colour and beside its mark. */
export function StanceWord({ stance, interested = false }: { stance: Stance; interested?: boolean }) {
  const t = useTranslations('claim.stances');
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold whitespace-nowrap ${STANCE_COLOURS[stance]}`}>
      <StanceMark stance={stance} interested={interested} />
      {t(stance)}
    </span>
  );
}
