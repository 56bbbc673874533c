import type { ReactNode } from 'react';

/** Short facts, each under its name. The term is quiet, the fact is what is read. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[auto_minmax(0,1fr)] content-start gap-x-3 gap-y-0.5 text-note">{children}</dl>;
}

export function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="font-normal text-quiet">{term}</dt>
      <dd className="break-anywhere">{children}</dd>
    </>
  );
}
