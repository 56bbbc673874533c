import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False where the page was made and in the browser's first look at it; true as soon as its script runs. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** What somebody has put into a field of the page as it came, before its script replaced it by another kind of field; null
 *  where that has happened already. */
export function standingIn(id: string, kind: 'SELECT' | 'INPUT'): string | null {
  const field = document.getElementById(id);
  const isOfKind = field?.tagName === kind;
  return isOfKind && (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) ? field.value : null;
}
