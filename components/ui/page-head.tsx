import type { ReactNode } from 'react';

type Props = { title: ReactNode; crumb?: { href: string; text: string }; end?: ReactNode; children?: ReactNode };

/** How a page of a list begins: the way up, its title and a quiet line under it. */
export function PageHead({ title, crumb, end, children }: Props) {
  return (
    <>
      {(crumb || end) && (
        <div className="flex flex-wrap justify-between gap-x-4 gap-y-1 pt-4 text-note text-quiet lg:pt-6">
          {crumb && (
            <a className="py-0.5" href={crumb.href}>
              {crumb.text}
            </a>
          )}
          {end}
        </div>
      )}
      <div className={`grid gap-1 pb-6 ${crumb ? 'pt-4' : 'pt-6 lg:pt-8'}`}>
        <h1 className="max-w-[30ch] text-balance font-serif text-title tracking-[-0.015em] break-anywhere">{title}</h1>
        {children && <div className="text-quiet">{children}</div>}
      </div>
    </>
  );
}
