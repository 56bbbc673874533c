import type { ReactNode } from 'react';

/** One part of what the newsroom says of itself, under a rule. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="min-w-0 border-t border-rule-strong pt-4">
      <h2 className="mb-4 font-serif text-head">{title}</h2>
      {children}
    </section>
  );
}
