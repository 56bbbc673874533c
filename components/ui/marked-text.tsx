import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Stretch } from '../../domain/word-difference.ts';

/** Added text under a line, removed text struck through; and said in words to who listens. */
export function Marked({ change, children }: { change: Stretch['change']; children: ReactNode }) {
  const t = useTranslations('editions.spoken');
  if (change === 'same') return children;
  const Element = change === 'added' ? 'ins' : 'del';
  return (
    <Element>
      <span className="sr-only">{t(change)} </span>
      {children}
      <span className="sr-only"> {t(`${change}End`)}</span>
    </Element>
  );
}

/** A whole text with what differs marked in it. */
export function MarkedText({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <p className="break-anywhere whitespace-pre-line">
      {stretches.map(({ change, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: frozen text never moves
        <Marked key={index} change={change}>
          {text}
        </Marked>
      ))}
    </p>
  );
}
