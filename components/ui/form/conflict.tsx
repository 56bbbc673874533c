'use client';

import { createContext, type ReactNode, use } from 'react';

const Heading = createContext('');

/** Says above every newer text whose it is. */
export function NewerHeading({ heading, children }: { heading: string; children: ReactNode }) {
  return <Heading value={heading}>{children}</Heading>;
}

/** What somebody else saved in this field meanwhile, beside what is typed here. The typed text stays where it is. */
export function Newer({ id, text }: { id: string; text: ReactNode }) {
  return (
    <div id={`${id}-newer`} className="border-l-4 border-added bg-added-wash px-3 py-2 text-note">
      <p className="font-semibold">{use(Heading)}</p>
      <div className="max-h-48 overflow-y-auto break-anywhere whitespace-pre-line">{text || '–'}</div>
    </div>
  );
}
