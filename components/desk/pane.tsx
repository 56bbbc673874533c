import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

const PANES = [
  { name: 'claim', link: 'facts' },
  { name: 'evidence', link: 'toEvidence' },
  { name: 'verdict', link: 'toVerdict' },
  { name: 'source', link: 'toSource' },
] as const;
export type PaneName = (typeof PANES)[number]['name'];

// On a phone one pane is seen at a time: the one an address leads into, or whose form was refused, else the first. Plain
// links do it, so it works without script.
// Whole names, since the style sheet is made from what stands in the sources.
const ONE_AT_A_TIME =
  'max-lg:[main:has(>section:target,>section_:target,>section_[role=alert])>&:not(:target):not(:has(:target)):not(:has([role=alert]))]:hidden max-lg:[main:not(:has(>section:target,>section_:target,>section_[role=alert]))>&:not(:first-of-type)]:hidden';

const PLACES: Record<PaneName, string> = {
  claim: 'lg:row-span-2 lg:border-r',
  evidence: 'lg:col-start-2 lg:px-6',
  verdict: 'lg:col-start-2 lg:px-6',
  source: 'lg:col-start-3 lg:row-span-2 lg:row-start-1 lg:border-l',
};

/** The panes of a workspace: beside each other where there is room, one at a time on a phone. */
export function Panes({ children }: { children: ReactNode }) {
  return (
    <main
      id="main"
      className="grid lg:min-h-[calc(100vh-6.5rem)] lg:grid-cols-[16rem_minmax(0,1fr)_23rem] lg:grid-rows-[auto_1fr]"
    >
      {children}
    </main>
  );
}

export function Pane({ name, label, children }: { name: PaneName; label: string; children: ReactNode }) {
  return (
    <section
      id={name}
      aria-label={label}
      tabIndex={-1}
      data-pane=""
      className={`min-w-0 scroll-mt-4 border-rule px-4 pt-4 pb-8 ${PLACES[name]} ${ONE_AT_A_TIME}`}
    >
      {children}
    </section>
  );
}

/** The way between the panes on a phone, at its foot. */
export function PaneLinks() {
  const t = useTranslations('desk.claim');
  return (
    <nav aria-label={t('panes')} className="sticky bottom-0 z-10 border-t border-rule-strong bg-paper lg:hidden">
      <ul className="grid grid-cols-4">
        {PANES.map(({ name, link }) => (
          <li key={name}>
            <a
              className="flex min-h-tap items-center justify-center text-note no-underline hover:bg-wash"
              href={`#${name}`}
            >
              {t(link)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A head inside a pane. */
export function PaneHead({
  id,
  title,
  note,
  children,
}: {
  id?: string;
  title: string;
  note?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div id={id} className="mt-6 mb-2 flex scroll-mt-4 flex-wrap items-center gap-x-4 gap-y-1 first:mt-0">
      <h2 className="text-ui font-semibold">{title}</h2>
      {note && <span className="text-note text-quiet">{note}</span>}
      {children && <div className="ml-auto flex flex-wrap gap-3">{children}</div>}
    </div>
  );
}
