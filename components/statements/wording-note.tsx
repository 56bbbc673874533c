import { useTranslations } from 'next-intl';
import type { Wording } from '../../domain/wording.ts';

/** How the words stand to what was said: "as quoted by …", "translated by …", "in our words". */
export function WordingNote({ wording, by }: { wording: Wording; by: string | null }) {
  const t = useTranslations('claim.wordings');
  return by === null ? t(wording) : t(`${wording}By`, { by });
}
