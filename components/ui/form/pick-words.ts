import { useTranslations } from 'next-intl';
import type { PickKind } from '../../../domain/pick.ts';
import type { PickWords } from './pick-field.tsx';

/** The words of a field that is chosen from by typing. `#` and not a placeholder of the catalogue: what is typed and found is
 *  known only in the browser. */
export function usePickWords(kind: PickKind, canAdd = false): PickWords {
  const t = useTranslations('desk');
  return {
    none: t('nothingChosen'),
    found: t('pick.found'),
    nothing: t(`pick.nothing.${kind}`),
    failed: t('pick.failed'),
    clear: t('pick.clear'),
    ...(canAdd && { add: t('pick.add') }),
  };
}
