import type { ReactNode } from 'react';
import { Masthead, type Place } from './masthead.tsx';

/** A reader's page: the masthead, which says where one is, and the page itself. Every reader page is one of these. */
export function Screen({ place, children }: { place?: Place; children: ReactNode }) {
  return (
    <>
      <Masthead {...(place && { place })} />
      <main id="main" className="mx-auto max-w-page px-4 md:px-6">
        {children}
      </main>
    </>
  );
}
