import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DeskCheck } from '../../domain/imports/desk-import.ts';
import { SaidOn } from '../ui/said-on.tsx';

type Props = { checks: readonly DeskCheck[]; after?: (check: DeskCheck) => ReactNode };

/** Checks of others: the claim, who checked it, and what they say of it in their own words. */
export function ElsewhereList({ checks, after }: Props) {
  const t = useTranslations('desk.imports');
  return (
    <ul>
      {checks.map((check) => {
        const { id, words, claimant, publisher, url, rating, reviewedOn, language } = check;
        return (
          <li key={id} className="grid gap-0.5 border-t border-rule py-2">
            <p className="font-serif text-entry break-anywhere" {...(language && { lang: language })} dir="auto">
              {words}
            </p>
            <p className="flex flex-wrap items-baseline gap-x-3 text-note break-anywhere">
              <a href={url} rel="noreferrer">
                {t('says', { publisher, rating: rating ?? t('noRating') })}
              </a>
              {claimant && <span className="text-quiet">{claimant}</span>}
              {reviewedOn && (
                <span className="text-quiet">
                  <SaidOn value={reviewedOn} />
                </span>
              )}
              {after?.(check)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** The same beside a claim that is about to be logged; nothing where there is none. */
export function CheckedElsewhere({ checks }: { checks: readonly DeskCheck[] }) {
  const t = useTranslations('desk.imports');
  if (checks.length === 0) return null;
  return (
    <section aria-labelledby="elsewhere" className="border-l-4 border-control bg-wash px-4 py-3">
      <h2 id="elsewhere" className="font-semibold">
        {t('elsewhere')}
      </h2>
      <p className="text-note text-quiet">{t('elsewhereNote')}</p>
      <ElsewhereList checks={checks} />
    </section>
  );
}
