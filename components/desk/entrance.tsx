import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Logo } from '../ui/logo.tsx';

/** A page in front of the desk: who comes here is not signed in yet. */
export function Entrance({ title, note, children }: { title: string; note?: ReactNode; children?: ReactNode }) {
  const t = useTranslations('desk');
  return (
    <main id="main" className="mx-auto grid max-w-[26rem] gap-6 px-4 pt-16 pb-16">
      <p>
        <a
          className="inline-flex min-h-tap items-center gap-2.5 font-serif text-head font-semibold no-underline"
          href="/"
        >
          <Logo />
          {t('name')}
        </a>
      </p>
      <header className="grid gap-2 border-t border-rule-strong pt-4">
        <h1 className="font-serif text-head">{title}</h1>
        {note && <div className="text-quiet">{note}</div>}
      </header>
      {children}
    </main>
  );
}
