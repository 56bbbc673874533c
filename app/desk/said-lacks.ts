import { getTranslations } from 'next-intl/server';
import type { SaidLack } from '../../components/desk/lack-list.tsx';
import type { Lack } from '../../domain/publication.ts';
import { linkOfLack } from './lack-place.ts';

/** What is missing, in words, each with the way to the field where it is mended. */
export async function saidLacks(claimId: string, lacks: readonly Lack[]): Promise<SaidLack[]> {
  const reasons = await getTranslations('reasons.lacks');
  const t = await getTranslations('desk.claim');
  return lacks.map((lack) => {
    const { at, code } = lack;
    const number = 'number' in at ? at.number : 0;
    const part =
      at.part === 'evidence'
        ? t('evidencePlace', { number })
        : at.part === 'appearance'
          ? t('appearancePlace', { number })
          : null;
    return { words: reasons(code), part, href: linkOfLack(claimId, lack) };
  });
}
