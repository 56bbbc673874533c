import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { STEPS } from '../../domain/workflow.ts';
import { LinkButton } from '../ui/button.tsx';

const DUTIES = ['mine', 'unassigned', 'review', 'replies', 'behind', 'outdated'] as const;
const VIEWS = ['all', ...STEPS] as const;
type View = (typeof DUTIES)[number] | (typeof VIEWS)[number];

type Props = {
  counts: Readonly<Record<View, number>>;
  view: View | null;
  /** Tips from readers for which something is still to be done. */
  tips: number;
  /** Whether this person reviews what others wrote. */
  decides: boolean;
};

/** The lists of the desk with their counts, and the way to log a claim. */
export function QueueViews({ counts, view, tips, decides }: Props) {
  const t = useTranslations('desk.queue');
  return (
    <aside aria-label={t('log')} className="border-b border-rule px-4 py-4 lg:border-r lg:border-b-0 lg:px-6">
      <LinkButton look="main" href="/desk/claims/new">
        {t('log')}
      </LinkButton>
      <p className="mt-2 text-note text-quiet">{t('logHint')}</p>
      <nav aria-label={t('views')} className="mt-4 grid grid-cols-2 gap-x-8 lg:grid-cols-1">
        <ViewLinks views={decides ? DUTIES : DUTIES.filter((duty) => duty !== 'review')} counts={counts} view={view}>
          <ViewLink href="/desk/tips" name={t('tips')} count={tips} current={false} />
        </ViewLinks>
        <ViewLinks views={VIEWS} counts={counts} view={view} />
      </nav>
    </aside>
  );
}

type LinksProps = {
  views: readonly View[];
  counts: Readonly<Record<View, number>>;
  view: View | null;
  children?: ReactNode;
};

function ViewLinks({ views, counts, view, children }: LinksProps) {
  const t = useTranslations('desk.queue.view');
  return (
    <ul className="content-start py-2 lg:not-first:border-t lg:not-first:border-rule">
      {views.map((name) => (
        <ViewLink key={name} href={`/desk?view=${name}`} name={t(name)} count={counts[name]} current={name === view} />
      ))}
      {children}
    </ul>
  );
}

function ViewLink({ href, name, count, current }: { href: string; name: string; count: number; current: boolean }) {
  return (
    <li>
      <a
        href={href}
        className="-mx-2.5 flex min-h-9 items-center justify-between gap-2 px-2.5 no-underline hover:bg-wash aria-[current]:bg-wash aria-[current]:font-semibold aria-[current]:shadow-[inset_3px_0_0_var(--ink)]"
        {...(current && { 'aria-current': 'page' as const })}
      >
        {name}
        <span className="text-label font-semibold text-quiet tabular-nums">{count}</span>
      </a>
    </li>
  );
}
