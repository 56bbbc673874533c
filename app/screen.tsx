import type { ReactNode } from 'react';
import type { Place } from '../components/site/masthead.tsx';
import { SiteScreen } from '../components/site/screen.tsx';
import { readSiteName } from './site-name.ts';

/** A reader's page under the name of its newsroom. Every reader page is one of these. */
export async function Screen({ place, children }: { place?: Place; children: ReactNode }) {
  return (
    <SiteScreen name={await readSiteName()} {...(place && { place })}>
      {children}
    </SiteScreen>
  );
}
