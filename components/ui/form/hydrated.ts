import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False where the page was made and in the browser's first look at it; true as soon as its script runs. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
