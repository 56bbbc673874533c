'use client';

import type { MouseEvent, ReactNode } from 'react';
import { typing } from './typing.ts';

const PRESSABLE = 'a, button, summary';

type Props = { label: string; className: string; children: ReactNode };

/** What is taken, saved or shown here is what was typed: whoever presses something before the page has followed waits for it. */
export function AfterTyping({ label, className, children }: Props) {
  const hold = (event: MouseEvent<HTMLElement>) => {
    const pressed = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(PRESSABLE) : null;
    if (!typing.pending || !pressed) return;
    event.preventDefault();
    event.stopPropagation();
    const section = event.currentTarget;
    const said = pressed.textContent;
    // The page that comes may have made it anew: it is known by what it says.
    typing.press = () =>
      [...section.querySelectorAll<HTMLElement>(PRESSABLE)].find((one) => one.textContent === said)?.click();
    typing.ask();
  };
  return (
    <section aria-label={label} className={className} onClickCapture={hold}>
      {children}
    </section>
  );
}
