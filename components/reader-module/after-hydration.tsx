'use client';

import { useEffect } from 'react';

/** Loads a module script once the framework has taken over the page. Only where reader pages have its script: in development. */
export function AfterHydration({ source }: { source: string }) {
  useEffect(() => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = source;
    document.body.append(script);
    return () => script.remove();
  }, [source]);
  return null;
}
