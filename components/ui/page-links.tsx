import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

type Props = { previous: string | null; next: string | null; children?: ReactNode };

/** The way on and back through a list, and at its end what can be done with it. */
export function PageLinks({ previous, next, children }: Props) {
  const t = useTranslations('lists.pages');
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-rule-strong pt-3 text-note">
      {(previous || next) && (
        <nav aria-label={t('title')} className="flex flex-wrap gap-x-6">
          {previous && (
            <a className="inline-flex min-h-tap items-center gap-1" href={previous} rel="prev">
              <Icon name="left" size={16} />
              {t('previous')}
            </a>
          )}
          {next && (
            <a className="inline-flex min-h-tap items-center gap-1" href={next} rel="next">
              {t('next')}
              <Icon name="right" size={16} />
            </a>
          )}
        </nav>
      )}
      {children}
    </div>
  );
}
