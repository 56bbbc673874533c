import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

const STEPS = {
  claim: ['address', 'read', 'checked', 'declined'],
  error: ['address', 'read', 'corrected', 'declined'],
} as const;

/** A form, and what happens next beside it; under it on a phone. */
export function Beside({ kind, form, children }: { kind: keyof typeof STEPS; form: ReactNode; children: ReactNode }) {
  const t = useTranslations('tips');
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
      <div className="min-w-0">{form}</div>
      <div className="min-w-0">
        <section className="border-t border-rule-strong pt-3">
          <h2 className="mb-2 font-serif text-entry">{t('next')}</h2>
          <ol className="max-w-measure list-decimal pl-6">
            {STEPS[kind].map((step) => (
              <li key={step} className="border-t border-rule py-2 pl-1 first:border-t-0">
                {t(`steps.${step}`)}
              </li>
            ))}
          </ol>
        </section>
        {children}
      </div>
    </div>
  );
}
