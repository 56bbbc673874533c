import { useTranslations } from 'next-intl';
import type { Saying } from '../../domain/sayings.ts';
import { StanceWord } from '../statements/stance.tsx';

/** What a party did with its words: claimed, or what its statement does to a claim. */
export function ActWord({ act, interested = false }: Pick<Saying, 'act'> & { interested?: boolean }) {
  const t = useTranslations('party');
  return act === 'claimed' ? <strong>{t('claimed')}</strong> : <StanceWord stance={act} interested={interested} />;
}
