import type { ReactNode } from 'react';
import { Masthead, type Place } from './masthead.tsx';

/** The masthead, which says whose site it is and where one is, and the page itself. */
export function SiteScreen({ name, place, children }: { name: string; place?: Place; children: ReactNode }) {
  return (
    <>
      <Masthead name={name} {...(place && { place })} />
      <main id="main" className="mx-auto max-w-page px-4 md:px-6">
        {children}
      </main>
    </>
  );
}
