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
 *  where that has happened already, and on the server. */
export function standingIn(id: string, kind: 'SELECT' | 'INPUT' | 'TEXTAREA'): string | null {
  if (typeof document === 'undefined') return null;
  const field = document.getElementById(id);
  if (field?.tagName !== kind) return null;
  const holds =
    field instanceof HTMLSelectElement || field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  return holds ? field.value : null;
}
