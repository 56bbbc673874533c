import type { ReactNode } from 'react';

export type TabLink = { href: string; text: ReactNode; current: boolean };

/** Ways to look at the same list: plain links, the one in use underlined. `lead` says what they choose. */
export function TabLinks({ lead, links }: { lead: ReactNode; links: readonly TabLink[] }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-note print:hidden">
      <span className="text-quiet">{lead}</span>
      {links.map(({ href, text, current }) => (
        <a
          key={href}
          className="inline-flex min-h-8 min-w-6 items-center gap-1 no-underline aria-[current]:font-semibold aria-[current]:shadow-[inset_0_-2px_0_var(--ink)]"
          href={href}
          {...(current && { 'aria-current': 'true' })}
        >
          {text}
        </a>
      ))}
    </p>
  );
}
