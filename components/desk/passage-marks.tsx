'use client';

import { useEffect } from 'react';
import { rangeOfQuote } from './text-places.ts';

/** Underlines every passage that an open comment is about, and marks the one whose comment the pointer or the focus is on. The
 *  comment says the words in any case. */
export function PassageMarks() {
  useEffect(() => {
    if (!('highlights' in CSS)) return;
    const threads = [...document.querySelectorAll<HTMLElement>('[data-passage]')];
    const all = new Highlight(...threads.flatMap(rangesOf));
    CSS.highlights.set('commented', all);
    const onMove = ({ target }: Event) => {
      const thread = target instanceof Element ? target.closest<HTMLElement>('[data-passage]') : null;
      if (thread) CSS.highlights.set('commented-here', new Highlight(...rangesOf(thread)));
      else CSS.highlights.delete('commented-here');
    };
    const types = ['pointerover', 'focusin'] as const;
    for (const type of types) document.addEventListener(type, onMove);
    return () => {
      for (const type of types) document.removeEventListener(type, onMove);
      CSS.highlights.delete('commented');
      CSS.highlights.delete('commented-here');
    };
  });
  return null;
}

function rangesOf({ dataset }: HTMLElement): Range[] {
  const { passage = '', passageIn = '' } = dataset;
  const parts = document.querySelectorAll<HTMLElement>(`[data-about="${CSS.escape(passageIn)}"]`);
  return [...parts].flatMap((part) => rangeOfQuote(part, passage) ?? []);
}
