import type { ReactNode } from 'react';

type Props = { id?: string; title: ReactNode; note?: ReactNode; end?: ReactNode; children: ReactNode };

/** One part of a page: a rule across, a serif head, a quiet note beside it and perhaps something at the right end. */
export function Section({ id, title, note, end, children }: Props) {
  return (
    <section id={id} className="mt-16 min-w-0 border-t border-rule-strong pt-4 lg:mt-18">
      <header className="mb-6 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <h2 className="text-balance font-serif text-head tracking-[-0.008em]">{title}</h2>
        {note && <p className="text-note text-quiet">{note}</p>}
        {end && <div className="py-0.5 text-note md:ml-auto">{end}</div>}
      </header>
      {children}
    </section>
  );
}
