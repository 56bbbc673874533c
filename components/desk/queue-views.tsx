import { useTranslations } from 'next-intl';
import { STEPS } from '../../domain/workflow.ts';
import { LinkButton } from '../ui/button.tsx';

const DUTIES = ['mine', 'review', 'behind', 'outdated'] as const;
const VIEWS = ['all', ...STEPS] as const;
type View = (typeof DUTIES)[number] | (typeof VIEWS)[number];

/** The lists of the desk with their counts, and the way to log a claim. */
export function QueueViews({ counts, view }: { counts: Readonly<Record<View, number>>; view: View | null }) {
  const t = useTranslations('desk.queue');
  return (
    <aside aria-label={t('log')} className="border-b border-rule px-4 py-4 lg:border-r lg:border-b-0 lg:px-6">
      <LinkButton look="main" href="/desk/claims/new">
        {t('log')}
      </LinkButton>
      <p className="mt-2 text-note text-quiet">{t('logHint')}</p>
      <nav aria-label={t('views')} className="mt-4 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-1">
        <ViewLinks views={DUTIES} counts={counts} view={view} />
        <ViewLinks views={VIEWS} counts={counts} view={view} />
      </nav>
    </aside>
  );
}

type LinksProps = { views: readonly View[]; counts: Readonly<Record<View, number>>; view: View | null };

function ViewLinks({ views, counts, view }: LinksProps) {
  const t = useTranslations('desk.queue.view');
  return (
    <ul className="content-start py-2 lg:not-first:border-t lg:not-first:border-rule">
      {views.map((name) => (
        <li key={name}>
          <a
            href={`/desk?view=${name}`}
            className="-mx-2.5 flex min-h-9 items-center justify-between px-2.5 no-underline hover:bg-wash aria-[current]:bg-wash aria-[current]:font-semibold aria-[current]:shadow-[inset_3px_0_0_var(--ink)]"
            {...(name === view && { 'aria-current': 'page' as const })}
          >
            {t(name)}
            <span className="text-label font-semibold text-quiet tabular-nums">{counts[name]}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
